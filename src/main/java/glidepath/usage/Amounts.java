package glidepath.usage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What one record tells, by [Measure]; the others are unknown.
///
/// Counts are whole numbers from 0 to [#MOST], the cost a decimal number of US dollars.
public final class Amounts {

    /// A million million; a record of more is a mistake.
    public static final long MOST = 1_000_000_000_000L;

    public static final Amounts NONE = new Builder().build();

    private static final int SIZE = Measure.values().length;

    private final long[] counts;
    private final int known;
    private final BigDecimal cost;

    private Amounts(long[] counts, int known, BigDecimal cost) {
        this.counts = counts;
        this.known = known;
        this.cost = cost;
    }

    public boolean has(Measure measure) {
        return (known & bit(measure)) != 0;
    }

    /// A count that is known; 0 else.
    long count(Measure measure) {
        return counts[measure.ordinal()];
    }

    public OptionalLong get(Measure measure) {
        return has(measure) && measure != Measure.COST ? OptionalLong.of(count(measure)) : OptionalLong.empty();
    }

    public Optional<BigDecimal> cost() {
        return has(Measure.COST) ? Optional.of(cost) : Optional.empty();
    }

    BigDecimal value(Measure measure) {
        return measure == Measure.COST ? cost : BigDecimal.valueOf(count(measure));
    }

    /// The sum of those that are known.
    long sum(Set<Measure> measures) {
        long sum = 0;
        for (Measure measure : measures) {
            sum += count(measure);
        }
        return sum;
    }

    /// All that was sent and answered.
    public long tokens() {
        return sum(Measure.SENT) + count(Measure.OUTPUT);
    }

    private static int bit(Measure measure) {
        return 1 << measure.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts amounts && known == amounts.known && Arrays.equals(counts, amounts.counts)
                && cost.compareTo(amounts.cost) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(known, Arrays.hashCode(counts), cost.stripTrailingZeros());
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            if (has(measure)) {
                text.append(text.isEmpty() ? "" : ", ").append(measure.column()).append(' ').append(value(measure).toPlainString());
            }
        }
        return text.toString();
    }

    /// Collects what a record tells.
    public static final class Builder {

        private final long[] counts = new long[SIZE];
        private int known;
        private BigDecimal cost = BigDecimal.ZERO;

        /// @throws IllegalArgumentException where the count is below 0 or above [Amounts#MOST]
        public Builder set(Measure measure, long count) {
            if (count < 0 || count > MOST || measure == Measure.COST) {
                throw new IllegalArgumentException(measure.column() + " " + count);
            }
            counts[measure.ordinal()] = count;
            known |= bit(measure);
            return this;
        }

        public Builder cost(BigDecimal usd) {
            cost = usd;
            known |= bit(Measure.COST);
            return this;
        }

        public boolean has(Measure measure) {
            return (known & bit(measure)) != 0;
        }

        public Amounts build() {
            return new Amounts(counts.clone(), known, cost);
        }
    }
}
