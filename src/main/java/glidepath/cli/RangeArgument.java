package glidepath.cli;

import java.math.BigDecimal;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.texts.NumberText;
import glidepath.texts.RangeText;

/// `INPUT=RANGE` on the command line.
final class RangeArgument {

    private RangeArgument() {
    }

    /// @return the plan with the range in its baseline
    static Plan set(Plan plan, NumberText numbers, String given) {
        int equals = given.indexOf('=');
        if (equals < 1) {
            throw new CommandFailure("'" + given + "' names no input. Write it like chat/demand.calls=4000..9000");
        }
        InputRef<?> input = InputArgument.of(plan.assumptions(), given.substring(0, equals).strip());
        BigDecimal now = InputNumber.of(plan.assumptions(), input).orElse(BigDecimal.ZERO);
        String typed = given.substring(equals + 1);
        if (!RangeText.isRange(typed)) {
            throw new CommandFailure("'" + typed.strip() + "' is not a range. Write it like 4000..9000, 8% +- 3% or 5k to 12k");
        }
        return plan.withRange(plan.baseline().id(), input, RangeText.read(numbers, typed, now, input.lever().kind()));
    }
}
