package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import glidepath.catalog.ServiceTier;
import glidepath.usage.Sample;
import glidepath.usage.UsageKey;

/// The calls of a model by service tier: each has its own prices, and a workload has one. Batches are a share of a workload.
final class TierParts {

    private TierParts() {
    }

    private static ServiceTier tier(UsageKey key) {
        return Stream.of(ServiceTier.PRIORITY, ServiceTier.FLEX).filter(tier -> tier.word().equals(key.tier())).findFirst()
                .orElse(ServiceTier.STANDARD);
    }

    /// Those in which calls of the model were answered.
    static Stream<ServiceTier> tiers(Sample sample, UsageKey model) {
        return sample.groups().stream()
                .filter(group -> group.key().ofModel().equals(model) && group.figures().calls().orElse(BigDecimal.ZERO).signum() > 0)
                .map(group -> tier(group.key())).distinct();
    }

    /// The sample with the calls of one tier only, for each that has some, the busiest first; as it is where all calls have the same one.
    static List<Sample> of(Sample sample, UsageKey model) {
        List<ServiceTier> tiers = tiers(sample, model).toList();
        return tiers.size() <= 1 ? List.of(sample) : tiers.stream().map(tier -> sample.of(model, key -> tier(key) == tier))
                .sorted(Comparator.comparing((Sample part) -> Objects.requireNonNull(part.models().get(model)).calls().orElseThrow())
                        .reversed()).toList();
    }
}
