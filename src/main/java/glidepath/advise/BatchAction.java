package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.catalog.Batch;
import glidepath.catalog.Model;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Half of what is on demand goes out in batches where the model is sold in them, at the price that it has for them.
final class BatchAction {

    private static final Percent HALF = Percent.of("50");

    private BatchAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().filter(workload -> !workload.imported().on() && workload.onDemandShare().isPositive())
                .flatMap(workload -> it.answering(workload).filter(model -> model.batchOffer() == Batch.Offer.YES)
                        .map(model -> idea(workload, model)).stream()).toList();
    }

    private static CandidateAction idea(Workload workload, Model model) {
        Percent share = workload.route().batchShare().plus(workload.onDemandShare().times(HALF));
        return new CandidateAction("batch", Message.of("action.batch", workload.name(), share),
                Map.of(Levers.BATCH_SHARE.at(workload.id()), share), Sources.ofBatches(model));
    }
}
