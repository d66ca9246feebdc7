package glidepath.advise;

import glidepath.advise.Risk.Applies;
import glidepath.plan.Fact;
import glidepath.units.Message;

/// Batches answer late, which someone who waits will notice.
final class BatchRisk {

    private BatchRisk() {
    }

    static Risk assess(AdviceContext it) {
        return it.workloads().stream().filter(workload -> workload.route().batchShare().isPositive()).findFirst()
                .map(workload -> it.situation().is(Fact.FLEXIBLE_LATENCY)
                ? risk(Applies.NO, Message.of("risk.batch.flexible", workload.name()))
                        : risk(Applies.YES, Message.of("risk.batch.yes", workload.name(), workload.route().batchShare())))
                .orElseGet(() -> risk(Applies.NO, Message.of("risk.batch.no")));
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("batch", applies, status, Sources.OBSERVED);
    }
}
