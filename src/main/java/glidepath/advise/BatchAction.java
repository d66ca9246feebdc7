package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Half of what is on demand goes out in batches, at the price that the model has for them.
final class BatchAction {

    private static final Percent HALF = Percent.of("50");

    private BatchAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().filter(workload -> !workload.imported().on() && workload.onDemandShare().isPositive()).map(BatchAction::idea).toList();
    }

    private static CandidateAction idea(Workload workload) {
        Percent share = workload.route().batchShare().plus(workload.onDemandShare().times(HALF));
        return new CandidateAction("batch", Message.of("action.batch", workload.name(), share), Map.of(Levers.BATCH_SHARE.at(workload.id()), share),
                Sources.likely(Sources.PRICING));
    }
}
