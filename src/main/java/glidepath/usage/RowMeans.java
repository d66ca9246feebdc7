package glidepath.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The mean of the percentiles that rows bring along, weighted by their calls.
final class RowMeans {

    private final Mean input = new Mean();
    private final Mean output = new Mean();
    private final Mean latency = new Mean();

    void add(RowPercentiles shares, long calls) {
        input.add(shares.input(), calls);
        output.add(shares.output(), calls);
        latency.add(shares.latency(), calls);
    }

    void add(RowMeans other) {
        input.add(other.input);
        output.add(other.output);
        latency.add(other.latency);
    }

    Optional<RowPercentiles> means() {
        return Optional.of(new RowPercentiles(input.mean(), output.mean(), latency.mean()));
    }

    private static final class Mean {

        private BigDecimal p50 = BigDecimal.ZERO;
        private BigDecimal p95 = BigDecimal.ZERO;
        private long calls;

        void add(Optional<Percentiles> value, long weight) {
            value.ifPresent(row -> {
                p50 = p50.add(BigDecimal.valueOf(row.p50()).multiply(BigDecimal.valueOf(weight)));
                p95 = p95.add(BigDecimal.valueOf(row.p95()).multiply(BigDecimal.valueOf(weight)));
                calls += weight;
            });
        }

        void add(Mean other) {
            p50 = p50.add(other.p50);
            p95 = p95.add(other.p95);
            calls += other.calls;
        }

        Optional<Percentiles> mean() {
            return calls == 0 ? Optional.empty() : Optional.of(new Percentiles(part(p50), part(p95), Percentiles.Grade.MEAN_OF_ROWS));
        }

        private long part(BigDecimal sum) {
            return sum.divide(BigDecimal.valueOf(calls), 0, RoundingMode.HALF_UP).longValueExact();
        }
    }
}
