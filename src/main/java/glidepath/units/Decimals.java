package glidepath.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Checks the size of decimal numbers as they enter the program, and says how they are divided.
///
/// Sums and products are exact and never rounded. Only what has no finite decimal, such as a division, and powers
/// whose digits would grow without end are held to [#PRECISION], 34 significant digits.
public final class Decimals {

    /// DECIMAL128: 34 significant digits, half even.
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int MOST_DIGITS = 34;
    private static final int FURTHEST_POWER = 18;
    private static final int LONGEST_TEXT = 80;

    private Decimals() {
    }

    /// Reads a plain or scientific decimal, such as `3.30` or `3e-07`, in no locale.
    ///
    /// @throws NumberFormatException where the text is no number, has more than 34 digits, or lies outside
    ///         10^-18 to 10^18: `1e1000000` is twelve bytes that would keep a later sum busy for hours
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new NumberFormatException(String.format(Locale.ROOT, "a number of %,d characters is longer than any amount",
                    text.length()));
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new NumberFormatException("'" + text + "' is not a number");
        }
        return guard(value);
    }

    /// The same number, where its size is within bounds.
    ///
    /// @throws NumberFormatException as [#parse] does
    public static BigDecimal guard(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long power = (long) value.precision() - value.scale() - 1;
        if (Math.abs(power) > FURTHEST_POWER || value.scale() > MOST_DIGITS + FURTHEST_POWER) {
            throw new NumberFormatException("a number near 10^%s is outside 10^-%s to 10^%s"
                    .formatted(power, FURTHEST_POWER, FURTHEST_POWER));
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.precision() > MOST_DIGITS) {
            throw new NumberFormatException("a number of %s digits has more than %s".formatted(plain.precision(), MOST_DIGITS));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /// A quotient to 34 significant digits.
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    /// The number of whole units in a quotient. What an earlier division rounded is ignored: 14.999...9 (34 digits) is 15.
    public static long wholes(BigDecimal dividend, BigDecimal divisor) {
        return divide(dividend, divisor).setScale(20, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /// Whether two numbers are the same amount, however many zeros they are written with.
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /// A hash that agrees with [#same].
    public static int hash(BigDecimal value) {
        return value.stripTrailingZeros().hashCode();
    }

    /// All digits, without an exponent and without trailing zeros.
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
