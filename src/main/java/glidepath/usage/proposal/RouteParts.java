package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import glidepath.catalog.ServiceTier;
import glidepath.usage.Figures;
import glidepath.usage.Measure;
import glidepath.usage.Sample;
import glidepath.usage.UsageKey;

/// The calls of a model by how they were answered: each service tier has its own prices, and a workload has one. Batches are a share of a
/// workload where their calls are like the others, else they are one of their own: long calls at half the price are not half of all.
final class RouteParts {

    /// Means that differ by no more are alike.
    private static final BigDecimal ALIKE = new BigDecimal("0.01");

    private RouteParts() {
    }

    /// How some calls were answered.
    private record Way(ServiceTier tier, boolean batch) {
    }

    private static ServiceTier tier(UsageKey key) {
        return Stream.of(ServiceTier.PRIORITY, ServiceTier.FLEX).filter(tier -> tier.word().equals(key.tier())).findFirst()
                .orElse(ServiceTier.STANDARD);
    }

    /// Those in which calls of the model were answered.
    static Stream<ServiceTier> tiers(Sample sample, UsageKey model) {
        return called(sample, model).map(RouteParts::tier).distinct();
    }

    private static Stream<UsageKey> called(Sample sample, UsageKey model) {
        return sample.groups().stream()
                .filter(group -> group.key().ofModel().equals(model) && group.figures().calls().orElse(BigDecimal.ZERO).signum() > 0)
                .map(group -> group.key());
    }

    /// The sample with the calls of one way only, for each that has some, the busiest first; as it is where all calls have the same one.
    static List<Sample> of(Sample sample, UsageKey model) {
        boolean batchesApart = areBatchesUnlike(sample, model);
        List<Way> ways = called(sample, model).map(key -> way(key, batchesApart)).distinct().toList();
        return ways.size() <= 1 ? List.of(sample) : ways.stream().map(way -> sample.of(model, key -> way(key, batchesApart).equals(way)))
                .sorted(Comparator.comparing((Sample part) -> figures(part, model).calls().orElseThrow()).reversed()).toList();
    }

    private static Way way(UsageKey key, boolean batchesApart) {
        return new Way(tier(key), batchesApart && key.isBatch());
    }

    private static boolean areBatchesUnlike(Sample sample, UsageKey model) {
        Predicate<UsageKey> standard = key -> tier(key) == ServiceTier.STANDARD;
        if (called(sample, model).noneMatch(UsageKey::isBatch) || called(sample, model).noneMatch(standard.and(key -> !key.isBatch()))) {
            return false;
        }
        Figures batches = figures(sample.of(model, UsageKey::isBatch), model);
        Figures others = figures(sample.of(model, standard.and(key -> !key.isBatch())), model);
        return differ(batches.meanSent(), others.meanSent()) || differ(batches.mean(Measure.OUTPUT), others.mean(Measure.OUTPUT));
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent()
                && one.get().subtract(other.get()).abs().compareTo(other.get().multiply(ALIKE)) > 0;
    }

    private static Figures figures(Sample sample, UsageKey model) {
        return Objects.requireNonNull(sample.models().get(model));
    }
}
