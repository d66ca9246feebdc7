package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Model;
import glidepath.engine.formula.Formula;
import glidepath.plan.Levers;

/// Calls that can wait, at a lower price.
final class BatchCalls extends Surface {

    BatchCalls() {
        super("batch", true, Frequency.USAGE_BASED, 5);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        if (workload.workload().imported().on()) {
            return List.of();
        }
        var charges = new ArrayList<>(attempts(workload, workload.model(), workload.ownShare()));
        workload.workload().route().splits().forEach(split ->
                charges.addAll(attempts(workload, workload.listed(split.model()), OnDemand.share(split))));
        return charges;
    }

    private List<ChargeFormula> attempts(WorkloadScope workload, Model model, Formula split) {
        var tokens = new TokenCharges(workload, model, Tariff.batch(model, workload.periods(model)), TokenCharges.Overflow.ALL);
        return OnDemand.attempts(this, workload, tokens, "share.batch", workload.input(Levers.BATCH_SHARE), split);
    }
}
