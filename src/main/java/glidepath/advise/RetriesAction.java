package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.engine.Attempts;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.usage.Metric;

/// Retries come down to a tenth of the calls, where a call costs more than 1.1 attempts.
final class RetriesAction {

    private static final Percent FEW = Percent.of("10");
    /// With 1 in 11 attempts failing, however often it is tried again, a call makes 1.1 of them.
    private static final Percent SELDOM = Percent.of("9");

    private RetriesAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().filter(workload -> Attempts.of(workload.retry()).multiplier()
                .compareTo(Metric.RETRIES.threshold()) > 0).map(RetriesAction::idea).toList();
    }

    private static CandidateAction idea(Workload workload) {
        boolean rate = workload.retry().mode() == RetryPolicy.Mode.RATE;
        Percent now = rate ? workload.retry().rate() : workload.retry().failure();
        Percent then = rate ? FEW : SELDOM;
        return new CandidateAction("retries", Message.of(rate ? "action.retries" : "action.failures", workload.name(), now, then),
                rate ? Map.of(Levers.RETRY_RATE.at(workload.id()), then) : Map.of(Levers.FAILURE.at(workload.id()), then),
                        Sources.JUDGEMENT);
    }
}
