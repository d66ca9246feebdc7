package glidepath.usage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// What one record tells, by [Measure]; the others are unknown.
///
/// Counts are whole numbers from 0 to [#MOST], the cost a decimal number of US dollars.
public final class Amounts {

    /// A million million; a record of more is a mistake.
    public static final long MOST = 1_000_000_000_000L;

    private static final int SIZE = Measure.values().length;
    private static final int[] SENT = Measure.SENT.stream().mapToInt(Measure::ordinal).toArray();

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

    public Optional<BigDecimal> cost() {
        return has(Measure.COST) ? Optional.of(cost) : Optional.empty();
    }

    BigDecimal value(Measure measure) {
        return measure == Measure.COST ? cost : BigDecimal.valueOf(count(measure));
    }

    /// The ordinal of each [Measure] that is known, as bits.
    int known() {
        return known;
    }

    long count(int ordinal) {
        return counts[ordinal];
    }

    /// The sum of all kinds of input tokens that are known.
    long sent() {
        long sum = 0;
        for (int ordinal : SENT) {
            sum += counts[ordinal];
        }
        return sum;
    }

    /// All that was sent and answered.
    public long tokens() {
        return sent() + count(Measure.OUTPUT);
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

        private long[] counts = new long[SIZE];
        private boolean handedOut;
        private int known;
        private BigDecimal cost = BigDecimal.ZERO;

        /// @throws IllegalArgumentException where the count is below 0 or above [Amounts#MOST]
        public Builder set(Measure measure, long count) {
            if (count < 0 || count > MOST || measure == Measure.COST) {
                throw new IllegalArgumentException(measure.column() + " " + count);
            }
            if (handedOut) {
                counts = counts.clone();
                handedOut = false;
            }
            counts[measure.ordinal()] = count;
            known |= bit(measure);
            return this;
        }

        /// Nothing where nothing is told.
        public Builder set(Measure measure, OptionalLong count) {
            return count.isPresent() ? set(measure, count.getAsLong()) : this;
        }

        public Builder cost(BigDecimal usd) {
            cost = usd;
            known |= bit(Measure.COST);
            return this;
        }

        public Amounts build() {
            handedOut = true;   // counts are copied before they change, which is seldom
            return new Amounts(counts, known, cost);
        }
    }
}
