package glidepath.usage.proposal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Assumptions;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.TokenShape.CacheTime;
import glidepath.plan.Workload;
import glidepath.units.Percent;

/// By what workloads of one model are told apart: each has one tier, and one lifetime of caches.
///
/// @param batch whether all calls are in batches
record RoutedWorkload(CacheTime time, ServiceTier tier, boolean batch) {

    /// How calls were answered that were measured.
    ///
    /// @param time of most of what they keep in caches
    static RoutedWorkload of(Map<Lever<?>, Object> measured, CacheTime time) {
        return new RoutedWorkload(time, (ServiceTier) measured.getOrDefault(Levers.TIER, ServiceTier.STANDARD),
                Percent.ALL.equals(measured.get(Levers.BATCH_SHARE)));
    }

    boolean isLike(Workload workload) {
        return workload.tokens().cacheFor() == time && workload.route().tier() == tier
                && workload.route().batchShare().equals(Percent.ALL) == batch;
    }

    /// The first that is like this, else the first of the tier, else the first of all.
    Optional<Workload> in(Assumptions plan, Predicate<ModelId> model) {
        return plan.workloads().stream().filter(workload -> model.test(workload.route().model()))
                .min(Comparator.comparing((Workload workload) -> workload.route().tier() != tier)
                        .thenComparing(workload -> workload.route().batchShare().equals(Percent.ALL) != batch)
                        .thenComparing(workload -> workload.tokens().cacheFor() != time));
    }
}
