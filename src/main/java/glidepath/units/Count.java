package glidepath.units;

import java.math.BigDecimal;

/// How many of something: calls, tasks, tokens, copies, minutes. Means may be fractions, as in 1,250.5 tokens a call.
public record Count(BigDecimal value) implements Comparable<Count> {

    public static final Count ZERO = new Count(BigDecimal.ZERO);
    public static final Count ONE = new Count(BigDecimal.ONE);

    public static Count of(long value) {
        return new Count(BigDecimal.valueOf(value));
    }

    /// Reads a count such as `1500` or `0.02`, guarded by [Decimals#parse].
    public static Count of(String value) {
        return new Count(Decimals.parse(value));
    }

    public Count plus(Count other) {
        return new Count(value.add(other.value));
    }

    public Count times(Percent share) {
        return new Count(value.multiply(share.fraction()));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    @Override
    public int compareTo(Count other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count && Decimals.same(value, count.value);
    }

    @Override
    public int hashCode() {
        return Decimals.hash(value);
    }

    @Override
    public String toString() {
        return Decimals.plain(value);
    }
}
