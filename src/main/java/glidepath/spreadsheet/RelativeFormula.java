package glidepath.spreadsheet;

/// A formula's text with each address told by where it lies from the formula's own cell: two formulas that do the same to their
/// neighbours have one text. `B4*$A$2` in C4 and `C4*$A$2` in D4 are both `[0,-1]*[$2,$1]`.
final class RelativeFormula {

    private final String formula;
    private final int row;
    private final int column;
    private final StringBuilder text;

    private RelativeFormula(String formula, int row, int column) {
        this.formula = formula;
        this.row = row;
        this.column = column;
        text = new StringBuilder(formula.length() + 16);
    }

    /// @param row,column of the formula's cell, from 0
    static String of(String formula, int row, int column) {
        var relative = new RelativeFormula(formula, row, column);
        for (int at = 0; at < formula.length();) {
            at = relative.part(at);
        }
        return relative.text.toString();
    }

    /// @return where the part that starts there ends
    private int part(int start) {
        char first = formula.charAt(start);
        int end = start + 1;
        if (first == '"' || first == '\'') {
            end = formula.indexOf(first, end) + 1;   // doubled, it starts another part, which is as well
            text.append(formula, start, end);
        } else if (inWord(first)) {
            while (end < formula.length() && inWord(formula.charAt(end))) {
                end++;
            }
            word(start, end);
        } else {
            text.append(first);
        }
        return end;
    }

    private static boolean inWord(char sign) {
        return sign == '$' || sign == '_' || sign == '.' || Character.isLetterOrDigit(sign);
    }

    /// An address, or a number, a function or the name of a sheet, which stay as they are.
    private void word(int start, int end) {
        boolean fixedColumn = formula.charAt(start) == '$';
        int digits = fixedColumn ? start + 1 : start;
        int own = 0;
        while (digits < end && formula.charAt(digits) >= 'A' && formula.charAt(digits) <= 'Z') {
            own = own * 26 + formula.charAt(digits++) - 'A' + 1;
        }
        boolean letters = own > 0;
        boolean fixedRow = letters && digits < end && formula.charAt(digits) == '$';
        int number = number(fixedRow ? digits + 1 : digits, end);
        boolean names = end < formula.length() && (formula.charAt(end) == '(' || formula.charAt(end) == '!');
        if (!letters || number < 1 || names) {
            text.append(formula, start, end);
            return;
        }
        text.append('[').append(fixedRow ? "$" : "").append(fixedRow ? number : number - 1 - row)
                .append(',').append(fixedColumn ? "$" : "").append(fixedColumn ? own : own - 1 - column).append(']');
    }

    /// @return the row's number that these digits are; 0 where they are none
    private int number(int start, int end) {
        int number = 0;
        for (int at = start; at < end; at++) {
            if (formula.charAt(at) < '0' || formula.charAt(at) > '9') {
                return 0;
            }
            number = number * 10 + formula.charAt(at) - '0';
        }
        return number;
    }
}
