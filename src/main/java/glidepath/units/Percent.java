package glidepath.units;

import java.math.BigDecimal;

/// A percentage, held as an exact fraction: 12.5 % is 0.125.
public record Percent(BigDecimal fraction) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent ALL = new Percent(BigDecimal.ONE);

    /// Reads the number before the percent sign, so that `of("12.5")` is 12.5 %, guarded by [Decimals#parse].
    public static Percent of(String percent) {
        return new Percent(Decimals.parse(percent).movePointLeft(2));
    }

    /// What is left of a whole.
    public Percent rest() {
        return new Percent(BigDecimal.ONE.subtract(fraction));
    }

    public Percent plus(Percent other) {
        return new Percent(fraction.add(other.fraction));
    }

    public Percent times(Percent other) {
        return new Percent(fraction.multiply(other.fraction));
    }

    /// The number before the percent sign.
    public BigDecimal percent() {
        return fraction.movePointRight(2);
    }

    public boolean isZero() {
        return fraction.signum() == 0;
    }

    public boolean isPositive() {
        return fraction.signum() > 0;
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percent percent && Decimals.same(fraction, percent.fraction);
    }

    @Override
    public int hashCode() {
        return Decimals.hash(fraction);
    }

    @Override
    public String toString() {
        return Decimals.plain(percent()) + "%";
    }
}
