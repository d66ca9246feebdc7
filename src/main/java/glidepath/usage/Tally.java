package glidepath.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Adds records up.
final class Tally {

    /// Where prices of models change with the length of a call.
    static final long[] EDGES = {32_000, 128_000, 200_000, 256_000, 272_000, 512_000};

    private static final Measure[] MEASURES = Measure.values();
    private static final int CALLS = 0;
    private static final int INPUT = 1;
    private static final int OUTPUT = 2;

    private final long[] sums = new long[MEASURES.length];
    private final long[] rowsOf = new long[MEASURES.length];
    private final long[] callsOf = new long[MEASURES.length];
    private final long[] over = new long[MEASURES.length];
    private final long[][] longer = new long[EDGES.length][3];
    private final Histogram input = new Histogram();
    private final Histogram output = new Histogram();
    private final Histogram latency = new Histogram();
    private final RowMeans means = new RowMeans();
    private BigDecimal cost = BigDecimal.ZERO;
    private BigDecimal costOver = BigDecimal.ZERO;
    private long rows;
    private long oneByOne;

    void add(UsageRecord record) {
        Amounts amounts = record.amounts();
        rows++;
        boolean counted = amounts.has(Measure.CALLS);
        long calls = amounts.count(Measure.CALLS);
        for (int left = amounts.known(); left != 0; left &= left - 1) {
            int i = Integer.numberOfTrailingZeros(left);
            long count = amounts.count(i);
            sums[i] = Math.addExact(sums[i], count);
            rowsOf[i]++;
            callsOf[i] += calls;
            over[i] += counted ? count : 0;
        }
        if (amounts.has(Measure.COST)) {
            cost = cost.add(amounts.value(Measure.COST));
            costOver = counted ? costOver.add(amounts.value(Measure.COST)) : costOver;
        }
        if (record.oneCall()) {
            addCall(amounts);
        }
        record.spread().ifPresent(spread -> means.add(spread, Math.max(1, calls)));
    }

    private void addCall(Amounts amounts) {
        oneByOne++;
        if (amounts.has(Measure.INPUT)) {
            long sent = amounts.sent();
            input.add(sent);
            for (int edge = 0; edge < EDGES.length && sent > EDGES[edge]; edge++) {
                longer[edge][CALLS]++;
                longer[edge][INPUT] += sent;
                longer[edge][OUTPUT] += amounts.count(Measure.OUTPUT);
            }
        }
        if (amounts.has(Measure.OUTPUT)) {
            output.add(amounts.count(Measure.OUTPUT));
        }
        if (amounts.has(Measure.LATENCY)) {
            latency.add(amounts.count(Measure.LATENCY));
        }
    }

    void add(Tally other) {
        rows += other.rows;
        oneByOne += other.oneByOne;
        cost = cost.add(other.cost);
        costOver = costOver.add(other.costOver);
        for (int i = 0; i < MEASURES.length; i++) {
            sums[i] = Math.addExact(sums[i], other.sums[i]);
            rowsOf[i] += other.rowsOf[i];
            callsOf[i] += other.callsOf[i];
            over[i] += other.over[i];
        }
        for (int edge = 0; edge < EDGES.length; edge++) {
            for (int i = 0; i < longer[edge].length; i++) {
                longer[edge][i] += other.longer[edge][i];
            }
        }
        input.add(other.input);
        output.add(other.output);
        latency.add(other.latency);
        means.add(other.means);
    }

    Figures figures() {
        var known = new EnumMap<Measure, Known>(Measure.class);
        for (Measure measure : MEASURES) {
            int i = measure.ordinal();
            if (rowsOf[i] > 0) {
                known.put(measure, measure == Measure.COST ? new Known(cost, callsOf[i], costOver)
                        : new Known(BigDecimal.valueOf(sums[i]), callsOf[i], BigDecimal.valueOf(over[i])));
            }
        }
        List<LongCalls> edges = new ArrayList<>();
        for (int edge = 0; edge < EDGES.length; edge++) {
            edges.add(new LongCalls(EDGES[edge], longer[edge][CALLS], longer[edge][INPUT], longer[edge][OUTPUT]));
        }
        return new Figures(rows, Map.copyOf(known), spread(input, RowPercentiles::input), spread(output, RowPercentiles::output),
                spread(latency, RowPercentiles::latency), oneByOne, edges);
    }

    private Optional<Percentiles> spread(Histogram calls, Function<RowPercentiles, Optional<Percentiles>> rows) {
        return calls.percentiles().or(() -> means.means().flatMap(rows));
    }
}
