package glidepath.units;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount of US dollars, which may be negative.
///
/// Arithmetic never rounds: money is rounded once, half up, where it leaves the program.
/// Equal amounts are equal however they are written: $1.0 is $1.00.
public record Money(BigDecimal usd) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /// Reads an amount such as `12.50`, guarded by [Decimals#parse].
    public static Money of(String usd) {
        return new Money(Decimals.parse(usd));
    }

    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    public Money plus(Money other) {
        return usd.signum() == 0 ? other : other.usd.signum() == 0 ? this : new Money(usd.add(other.usd));
    }

    public Money minus(Money other) {
        return other.usd.signum() == 0 ? this : new Money(usd.subtract(other.usd));
    }

    public Money negated() {
        return new Money(usd.negate());
    }

    public Money times(BigDecimal factor) {
        return new Money(usd.multiply(factor));
    }

    public Money times(Percent share) {
        return times(share.fraction());
    }

    public Money times(Count count) {
        return times(count.value());
    }

    /// To 34 significant digits: the one operation on money that may have to round.
    public Money dividedBy(BigDecimal divisor) {
        return new Money(Decimals.divide(usd, divisor));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return usd.signum() == 0;
    }

    public boolean isPositive() {
        return usd.signum() > 0;
    }

    public boolean isNegative() {
        return usd.signum() < 0;
    }

    /// Whole cents, half up: for display and export only.
    public BigDecimal toCents() {
        return usd.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return usd.compareTo(other.usd);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && Decimals.same(usd, money.usd);
    }

    @Override
    public int hashCode() {
        return Decimals.hash(usd);
    }

    @Override
    public String toString() {
        return (isNegative() ? "-$" : "$") + Decimals.plain(usd.abs());
    }
}
