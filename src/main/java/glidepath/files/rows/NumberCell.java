package glidepath.files.rows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import glidepath.units.Decimals;

/// Numbers as exports write them: `8.85E-8`, `1,234`, `$0.10`, `(3.20)`, `USD 4`, `EUR 3,50`, `1.234,5` from a European spreadsheet.
public final class NumberCell {

    private static final Pattern MONEY = Pattern.compile("^\\s*(?:[$€£¥]|[A-Z]{3}\\s)?\\s*|\\s*(?:[$€£¥]|\\s[A-Z]{3})?\\s*$");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,' \u00a0\u202f]\\d{3})+(\\.\\d*)?");
    private static final Pattern COMMA_GROUPED = Pattern.compile("[+-]?\\d{1,3}([.' \u00a0\u202f]\\d{3})+(,\\d*)?");
    private static final int LONGEST = 80;
    private static final int MOST_DIGITS = 34;

    private NumberCell() {
    }

    /// @return empty where it is no number that can be used
    public static Optional<BigDecimal> parse(String text, boolean decimalComma) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = MONEY.matcher(text.replace('\u2212', '-')).replaceAll("");
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")");
        String number = point(bracketed ? bare.substring(1, bare.length() - 1) : bare, decimalComma);
        if (!PLAIN.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = Decimals.guard(shortened(new BigDecimal(number)));
            return Optional.of(bracketed ? value.negate() : value);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Some reports write more digits than any rate has: they come from binary numbers and mean nothing.
    private static BigDecimal shortened(BigDecimal value) {
        return value.precision() > MOST_DIGITS ? value.round(Decimals.PRECISION) : value;
    }

    private static String point(String text, boolean decimalComma) {
        String bare = text.strip();
        if (decimalComma) {
            return COMMA_GROUPED.matcher(bare).matches() ? bare.replaceAll("[.' \u00a0\u202f]", "").replace(',', '.')
                    : bare.replace(',', '.');
        }
        return GROUPED.matcher(bare).matches() ? bare.replaceAll("[,' \u00a0\u202f]", "") : bare;
    }
}
