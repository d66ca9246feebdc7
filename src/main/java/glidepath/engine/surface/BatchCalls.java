package glidepath.engine.surface;

import java.util.List;

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
        var tokens = new TokenCharges(workload, workload.model(), Tariff.batch(workload.model(), workload.periods(workload.model())),
                TokenCharges.Overflow.ALL);
        return OnDemand.attempts(this, workload, tokens, "share.batch", workload.input(Levers.BATCH_SHARE));
    }
}
