package glidepath.engine.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

import glidepath.units.Decimals;

/// How the exact reader calculates what is neither a sum nor a difference.
final class Arithmetic {

    /// A power that was found, from which the next one follows.
    record Grown(BigDecimal base, int exponent, BigDecimal power) {

        static Grown none(BigDecimal base) {
            return new Grown(base, 0, BigDecimal.ONE);
        }

        Grown to(int wanted) {
            boolean back = wanted < exponent;
            BigDecimal grown = back ? BigDecimal.ONE : power;
            for (int next = back ? 0 : exponent; next < wanted; next++) {
                grown = next == 0 ? base : grown.multiply(base, Decimals.PRECISION);
            }
            return new Grown(base, wanted, grown);
        }
    }

    private Arithmetic() {
    }

    /// Exact.
    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one == BigDecimal.ONE ? other : other == BigDecimal.ONE ? one : one.multiply(other);
    }

    /// Exact where it is divided by one, zero where by zero.
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return divisor.compareTo(BigDecimal.ONE) == 0 ? dividend : Decimals.divide(dividend, divisor);
    }

    static BigDecimal ceiling(BigDecimal of, BigDecimal multiple) {
        return of.divide(multiple, 0, RoundingMode.CEILING).multiply(multiple);
    }
}
