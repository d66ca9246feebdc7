package glidepath.files.rows;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.units.Decimals;

/// Numbers as exports write them: `8.85E-8`, `1,234`, `$0.10`, `-$5.00`, `(3.20)`, `USD 4`, `EUR 3,50`, `1.234,5` from a
/// European spreadsheet.
public final class NumberCell {

    private static final String MARK = "([A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3})?";
    /// No two parts of it match the same blanks: a cell may hold thousands of them.
    private static final Pattern MONEY = Pattern.compile("(?s)([+-]?)\\s*+" + MARK + "\\s*+([+-]?)(.*?)" + MARK);
    private static final Set<String> DOLLARS = Set.of("", "$", "US$", "USD", "USD$");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}([,' \u00a0\u202f]\\d{2,3})*[,' \u00a0\u202f]\\d{3}(\\.\\d*)?");
    private static final Pattern COMMA_GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.' \u00a0\u202f]\\d{3})+(,\\d*)?");
    private static final int LONGEST = 80;

    private NumberCell() {
    }

    /// @return empty where it is no number that can be used
    public static Optional<BigDecimal> parse(String text, boolean decimalComma) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean bracketed = text.indexOf('(') >= 0 && text.indexOf(')') > text.indexOf('(');
        String number = !decimalComma && PLAIN.matcher(text).matches() ? text : point(bare(text), decimalComma);
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

    /// The number without a sign of money and without brackets; what is longer than any number stays as it is.
    static String bare(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher parts = parts(text);
        return parts.matches() && (parts.group(1).isEmpty() || parts.group(3).isEmpty())
                ? parts.group(1) + parts.group(3) + parts.group(4).strip() : text;
    }

    private static Matcher parts(String text) {
        return MONEY.matcher(text.replace('\u2212', '-').replace('\u2019', '\'').replaceAll("[()]", "").strip());
    }

    /// Which money an amount is marked with; empty where it is no other than US dollars.
    public static String currency(String text) {
        if (text.length() > LONGEST || PLAIN.matcher(text).matches()) {
            return "";
        }
        Matcher parts = parts(text);
        if (!parts.matches()) {
            return "";
        }
        String mark = Objects.requireNonNullElse(parts.group(2), Objects.requireNonNullElse(parts.group(5), ""));
        return DOLLARS.contains(mark) ? "" : mark;
    }

    /// Some reports write more digits than any rate has: they come from binary numbers and mean nothing.
    private static BigDecimal shortened(BigDecimal value) {
        return value.round(Decimals.PRECISION);
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
