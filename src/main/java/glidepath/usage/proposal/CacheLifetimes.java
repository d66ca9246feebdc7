package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.TokenShape.CacheTime;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.usage.Figures;
import glidepath.usage.Measure;

/// Calls that write to caches of both lifetimes: a workload has one, and the other costs otherwise. So they are two workloads, which share
/// the calls as the written tokens are shared, and cost together what the calls did.
final class CacheLifetimes {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private CacheLifetimes() {
    }

    static CacheTime ofMost(Figures figures) {
        return hourShare(figures).compareTo(HALF) > 0 ? CacheTime.ONE_HOUR : CacheTime.FIVE_MINUTES;
    }

    /// The share of the written tokens that is kept for an hour.
    private static BigDecimal hourShare(Figures figures) {
        BigDecimal all = Measure.WRITTEN.stream().map(figures::sum).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0 ? BigDecimal.ZERO
                : Decimals.divide(figures.sum(Measure.CACHE_WRITE_1H).orElse(BigDecimal.ZERO), all);
    }

    /// @param measured of all calls of a model, with the lifetime that most tokens have
    static List<WorkloadProposal> apart(WorkloadProposal measured, Figures figures, Assumptions plan) {
        BigDecimal hour = hourShare(figures);
        BigDecimal other = hour.min(BigDecimal.ONE.subtract(hour));
        if (other.signum() == 0 || !measured.values().containsKey(Levers.CALLS)) {
            return List.of(measured);
        }
        CacheTime most = ofMost(figures);
        CacheTime time = most == CacheTime.ONE_HOUR ? CacheTime.FIVE_MINUTES : CacheTime.ONE_HOUR;
        return List.of(part(measured, BigDecimal.ONE.subtract(other), most), part(rest(measured, time, plan), other, time));
    }

    /// The calls of the other lifetime, which is that of another workload.
    private static WorkloadProposal rest(WorkloadProposal measured, CacheTime time, Assumptions plan) {
        var like = RoutedWorkload.of(measured.values(), time);
        Optional<String> known = plan.workloads().stream().filter(workload -> workload.route().model().equals(measured.model())
                && like.isLike(workload)).map(Workload::id).filter(id -> !measured.workload().equals(Optional.of(id))).findFirst();
        String name = measured.name() + (time == CacheTime.ONE_HOUR ? " (1 h)" : " (5 min)");
        return new WorkloadProposal(measured.key(), measured.model(), known, name, measured.asNew().values());
    }

    private static WorkloadProposal part(WorkloadProposal measured, BigDecimal share, CacheTime time) {
        return measured.with(Levers.CALLS, calls(measured, share)).with(Levers.CACHE_FOR, time);
    }

    private static Count calls(WorkloadProposal measured, BigDecimal share) {
        return MeasuredInputs.count(Objects.requireNonNull((Count) measured.values().get(Levers.CALLS)).value().multiply(share));
    }
}
