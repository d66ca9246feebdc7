package glidepath.texts;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/// Tells which texts a spreadsheet would calculate, and keeps it from doing so.
///
/// The rule: the first character that a reader can see is an equals sign, plus, minus or at sign, in any form that Unicode holds equal to
/// it (full width, small, raised). Blanks, controls, marks and fillers before it are skipped, since programs skip them, each others.
public final class FormulaGuard {

    private static final String SIGNS = "=+-@\u2212";
    private static final String GUARD = "'";
    /// Between cells, for a program that takes another separator than the file's.
    private static final String SEPARATORS = ",;|\t";

    private FormulaGuard() {
    }

    /// Whether a spreadsheet that reads a text as a cell could calculate it.
    public static boolean isFormula(String text) {
        return startsFormula(text, 0, FormulaGuard::isUnseen);
    }

    /// A text that stays text: an apostrophe before what would start a formula. Quoting alone does not help.
    public static String guarded(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    /// A text that stays text even where a program ends cells at other characters than the one that does.
    ///
    /// @param separator that ends cells
    public static String guarded(String text, char separator) {
        var guarded = new StringBuilder(text);
        for (int index = text.length() - 1; index >= 0; index--) {
            char other = text.charAt(index);
            if (SEPARATORS.indexOf(other) >= 0 && other != separator && startsFormula(text, index + 1, FormulaGuard::isUnseenOrQuote)) {
                guarded.insert(index + 1, GUARD);
            }
        }
        return isFormula(text) ? guarded.insert(0, GUARD).toString() : guarded.toString();
    }

    private static boolean startsFormula(String text, int from, IntPredicate skipped) {
        int index = from;
        while (index < text.length() && skipped.test(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index < text.length() && isSign(text.codePointAt(index));
    }

    private static boolean isSign(int point) {
        return SIGNS.indexOf(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).codePointAt(0)) >= 0;
    }

    private static boolean isUnseenOrQuote(int point) {
        return point == '"' || isUnseen(point);
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isFiller(point) || switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                 Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Letters and signs that are blank: Hangul fillers and the empty Braille cell.
    private static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }
}
