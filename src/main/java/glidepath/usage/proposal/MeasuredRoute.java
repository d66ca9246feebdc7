package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.Provider;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.units.Decimals;
import glidepath.usage.DayGroup;
import glidepath.usage.Figures;
import glidepath.usage.Sample;
import glidepath.usage.UsageKey;

/// How the calls of a model were made, as measured.
///
/// @param sample of which these calls have one tier
/// @param all    what the sample tells of all its calls
/// @param model  the same in the catalog
record MeasuredRoute(Sample sample, UsageKey key, Figures all, Model model) {

    /// The surcharge of Anthropic's models for answers from one country, which is the United States.
    private static final String RESIDENCY = "data-residency";

    private static boolean isUsOnly(UsageKey key) {
        return key.provider().equals(Provider.ANTHROPIC) && key.region().equals("us");
    }

    /// The share in batches, the service tier, what is added for the place, and the region of most rows, each where it is told.
    Map<Lever<?>, Object> values() {
        var values = new LinkedHashMap<Lever<?>, Object>();
        List<DayGroup> groups = sample.groups().stream().filter(group -> group.key().ofModel().equals(key)).toList();
        share(groups, group -> group.key().isBatch())
                .ifPresent(share -> values.put(Levers.BATCH_SHARE, MeasuredInputs.percent(share)));
        RouteParts.tiers(sample, key).filter(tier -> tier != ServiceTier.STANDARD).findFirst()
                .ifPresent(tier -> values.put(Levers.TIER, tier));
        share(groups, group -> isUsOnly(group.key())).flatMap(share -> residency().map(share::multiply))
                .ifPresent(added -> values.put(Levers.SURCHARGE, MeasuredInputs.percent(added)));
        groups.stream().filter(group -> !group.key().region().isEmpty())
                .collect(Collectors.groupingBy(group -> group.key().region(), Collectors.summingLong(group -> group.figures().rows())))
                .entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(region -> values.put(Levers.REGION, region.getKey()));
        return values;
    }

    private Optional<BigDecimal> residency() {
        return model.rules().surcharges(model).stream().filter(surcharge -> surcharge.id().equals(RESIDENCY)).findFirst()
                .map(surcharge -> surcharge.factor().subtract(BigDecimal.ONE));
    }

    /// Of the calls, those of some groups; empty where there are none of them.
    private Optional<BigDecimal> share(List<DayGroup> groups, Predicate<DayGroup> which) {
        return groups.stream().filter(which).map(group -> group.figures().calls()).flatMap(Optional::stream).reduce(BigDecimal::add)
                .map(calls -> Decimals.divide(calls, all.calls().orElse(calls)));
    }
}
