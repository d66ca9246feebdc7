package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;

import glidepath.units.Decimals;

/// The digits of a number, whatever country separates them: `1,234.50`, `1.234,50`, `1'234.50`, `1 234,50`, `1,00,000`.
///
/// @param decimalComma whether the text writes decimals with a comma somewhere, so that a point is between thousands
record Numeral(boolean decimalComma) {

    private static final int GROUP = 3;

    /// Of a text whose numbers are these.
    static Numeral of(List<Token> tokens) {
        return new Numeral(tokens.stream().filter(token -> token.is(Token.Kind.NUMBER)).map(Token::text)
                .anyMatch(Numeral::showsDecimalComma));
    }

    /// `3,5`, `0,003`, `1.234,56`, and `10.000`, which nobody writes for ten.
    private static boolean showsDecimalComma(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0) {
            return point >= 0 ? comma > point : digits.indexOf(',') == comma && !isGroup(digits, comma);
        }
        return point > 0 && isGroup(digits, point) && digits.endsWith("000") && digits.indexOf('.') <= GROUP;
    }

    /// @param count whether it counts something that has no parts, such as calls: `1.500` of them are not one and a half
    BigDecimal value(String digits, boolean count) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        char decimal;
        if (comma >= 0 && point >= 0) {
            decimal = comma > point ? ',' : '.';
        } else if (comma >= 0) {
            decimal = digits.indexOf(',') == comma && !isGroup(digits, comma) ? ',' : 0;
        } else {
            decimal = digits.indexOf('.') != point || isGroup(digits, point) && (count || decimalComma) ? 0 : '.';
        }
        return plain(digits, decimal);
    }

    /// Whether it can be meant in two ways, so that what it counts decides: `1.500`.
    boolean isAmbiguous(String digits) {
        int point = digits.lastIndexOf('.');
        return point > 0 && digits.indexOf('.') == point && digits.indexOf(',') < 0 && isGroup(digits, point);
    }

    /// Exactly three digits behind it, and no leading zero before it.
    private static boolean isGroup(String digits, int separator) {
        return separator > 0 && digits.length() - separator - 1 == GROUP && separator <= GROUP + countOf(digits, separator)
                && digits.charAt(0) != '0';
    }

    /// Earlier groups make the part before longer.
    private static int countOf(String digits, int separator) {
        return digits.indexOf(digits.charAt(separator)) == separator ? 0 : separator;
    }

    private static BigDecimal plain(String digits, char decimal) {
        var number = new StringBuilder();
        for (char letter : digits.toCharArray()) {
            if (letter >= '0' && letter <= '9' || letter == 'e' || letter == '-') {
                number.append(letter);
            } else if (letter == decimal) {
                number.append('.');
            }
        }
        return Decimals.parse(number.toString());
    }
}
