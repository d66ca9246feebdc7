package glidepath.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.units.Decimals;

/// Sums and percentiles of some records. What none of them tells is empty, never 0.
///
/// @param known     by measure
/// @param oneByOne  calls that were told one by one
/// @param longCalls among these, by edge, ascending
public record Figures(long rows, Map<Measure, Known> known, Optional<Percentiles> input, Optional<Percentiles> output,
        Optional<Percentiles> latency,
                      long oneByOne, List<LongCalls> longCalls) {

    public Figures {
        known = Map.copyOf(known);
        longCalls = List.copyOf(longCalls);
    }

    public Optional<BigDecimal> sum(Measure measure) {
        return Optional.ofNullable(known.get(measure)).map(Known::sum);
    }

    /// The sum of those that are known; empty where none is.
    public Optional<BigDecimal> sum(Set<Measure> measures) {
        return measures.stream().map(this::sum).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    public Optional<BigDecimal> calls() {
        return sum(Measure.CALLS);
    }

    /// All that was sent, cached or not.
    public Optional<BigDecimal> sent() {
        return sum(Measure.SENT);
    }

    /// A measure for each call, over the calls that tell it.
    public Optional<BigDecimal> mean(Measure measure) {
        return Optional.ofNullable(known.get(measure)).filter(value -> value.calls() > 0)
                .map(value -> Decimals.divide(value.over(), BigDecimal.valueOf(value.calls())));
    }

    /// All that a call sent, on average. A kind of tokens that only some calls tell counts as it is told.
    public Optional<BigDecimal> meanSent() {
        Known input = known.get(Measure.INPUT);
        if (input == null || input.calls() == 0) {
            return Optional.empty();
        }
        BigDecimal over = Measure.SENT.stream().filter(known::containsKey).map(measure -> Objects.requireNonNull(known.get(measure)).over())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Decimals.divide(over, BigDecimal.valueOf(input.calls())));
    }

    /// Which part of what was sent was read from a cache; empty where no record tells.
    public Optional<BigDecimal> cacheReadShare() {
        return share(Set.of(Measure.CACHE_READ));
    }

    /// Which part of what was sent was written to a cache.
    public Optional<BigDecimal> cacheWriteShare() {
        return share(Measure.WRITTEN);
    }

    private Optional<BigDecimal> share(Set<Measure> part) {
        return sum(part).flatMap(cached -> sent().filter(all -> all.signum() > 0).map(all -> Decimals.divide(cached, all)));
    }

    /// Output tokens for each token sent.
    public Optional<BigDecimal> outputRatio() {
        return sum(Measure.OUTPUT).flatMap(output -> sent().filter(all -> all.signum() > 0).map(all -> Decimals.divide(output, all)));
    }

    /// A kind of outcome as a share of the calls that tell it.
    public Optional<BigDecimal> rate(Measure outcome) {
        return mean(outcome);
    }

    public boolean tells(Measure measure) {
        return known.containsKey(measure);
    }

    /// Of both together; without percentiles, which sums do not tell.
    Figures and(Figures other) {
        var both = new HashMap<>(known);
        other.known.forEach((measure, sum) -> both.merge(measure, sum, Known::and));
        List<LongCalls> longer = IntStream.range(0, longCalls.size()).mapToObj(edge -> longCalls.get(edge).and(other.longCalls.get(edge)))
                .toList();
        return new Figures(rows + other.rows, both, Optional.empty(), Optional.empty(), Optional.empty(), oneByOne + other.oneByOne,
                longer);
    }
}
