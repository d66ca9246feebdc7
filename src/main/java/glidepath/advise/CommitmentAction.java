package glidepath.advise;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// A commitment is not renewed past the month in which credits end: from there on it is paid in cash.
final class CommitmentAction {

    private CommitmentAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        Optional<YearMonth> end = it.forecast().runOut().map(out -> YearMonth.from(out).minusMonths(1));
        return end.stream().flatMap(last -> it.workloads().stream().filter(workload -> isRentedAfter(it, workload, last))
                .map(workload -> idea(workload, last))).toList();
    }

    private static boolean isRentedAfter(AdviceContext it, Workload workload, YearMonth last) {
        var rented = workload.provisioned();
        return rented.units().isPositive() && !rented.from().orElse(it.forecast().settings().start()).isAfter(last)
                && rented.until().orElse(it.forecast().settings().lastMonth()).isAfter(last);
    }

    private static CandidateAction idea(Workload workload, YearMonth last) {
        return new CandidateAction("commitment", Message.of("action.commitment", workload.name(), last),
                Map.of(Levers.PROVISIONED_UNTIL.at(workload.id()), Optional.of(last)),
                        Sources.of(workload.route().model().provider(), Sources.COMMITMENT));
    }
}
