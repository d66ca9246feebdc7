package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;

import glidepath.units.Decimals;

/// A number, or all numbers from a low to a high one: `10-20k`. Neither is negative.
public record Span(BigDecimal low, BigDecimal high) {

    public static final Span ONE = of(BigDecimal.ONE);
    public static final Span ZERO = of(BigDecimal.ZERO);

    public static Span of(BigDecimal value) {
        return new Span(value, value);
    }

    public boolean isPoint() {
        return Decimals.same(low, high);
    }

    public boolean isZero() {
        return high.signum() == 0;
    }

    public Span times(Span other) {
        return each(other, BigDecimal::multiply);
    }

    public Span times(BigDecimal factor) {
        return times(of(factor));
    }

    /// So many percent as a part of 1, so many cents in dollars.
    Span hundredths() {
        return times(new BigDecimal("0.01"));
    }

    public Span plus(Span other) {
        return each(other, BigDecimal::add);
    }

    public Span minus(Span other) {
        return each(other, BigDecimal::subtract);
    }

    /// Bounds to bounds: for shares and scales, which are seldom ranges themselves.
    public Span dividedBy(Span other) {
        return each(other, Decimals::divide);
    }

    private Span each(Span other, BinaryOperator<BigDecimal> sum) {
        BigDecimal least = held(sum.apply(low, other.low));
        return new Span(least, low == high && other.low == other.high ? least : held(sum.apply(high, other.high)));
    }

    /// Long chains of factors stay at 34 digits.
    private static BigDecimal held(BigDecimal value) {
        return value.precision() > Decimals.PRECISION.getPrecision() ? value.round(Decimals.PRECISION) : value;
    }
}
