package glidepath.advise;

import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;

/// The account's quota may be below what the busiest minute asks.
final class QuotaRisk {

    private QuotaRisk() {
    }

    static Risk assess(AdviceContext it) {
        for (Workload workload : it.workloads()) {
            Optional<Percent> headroom = QuotaAction.tight(it, workload).flatMap(use -> use.headroom()).map(Percent::new);
            if (headroom.isPresent()) {
                return risk(Applies.YES, Message.of("risk.quota.low", workload.name(), headroom.get()));
            }
        }
        return it.workloads().stream().filter(workload -> workload.quota().requestsPerMinute().isEmpty() && workload.quota()
                .tokensPerMinute().isEmpty())
                .findFirst().map(workload -> risk(Applies.UNKNOWN, Message.of("risk.quota.unknown", workload.name())))
                .orElseGet(() -> risk(Applies.NO, Message.of("risk.quota.enough")));
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("quota", applies, status, Sources.JUDGEMENT);
    }
}
