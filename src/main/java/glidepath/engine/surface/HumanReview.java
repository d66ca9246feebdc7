package glidepath.engine.surface;

import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// People's hours on a month's tasks (cost model, section 7).
final class HumanReview extends Surface {

    HumanReview() {
        super("human-review", false, Frequency.USAGE_BASED, 9);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        return List.of(workload.charge(this, Cause.OTHER, "review").account(Account.PEOPLE)
                .share("share.reviewed", workload.input(Levers.REVIEW_SHARE))
                .factor("hours-a-task", Formula.quotient(workload.input(Levers.REVIEW_MINUTES), Formula.constant("minutes-an-hour", 60)))
                .at(new ChargeFormula.Volume("tasks", workload.tasks()),
                new Price.Entered(workload.input(Levers.REVIEW_RATE), Unit.HOUR, false)));
    }
}
