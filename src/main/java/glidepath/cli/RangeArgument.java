package glidepath.cli;

import java.math.BigDecimal;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.texts.RangeText;
import glidepath.units.InvalidValueException;

/// `INPUT=RANGE` on the command line.
final class RangeArgument {

    private RangeArgument() {
    }

    /// @return the plan with the range in its baseline
    static Plan set(Plan plan, Messages messages, String given) {
        int equals = given.indexOf('=');
        if (equals < 1) {
            throw CommandFailure.usage("'" + given + "' names no input. Write it like chat/demand.calls=4000..9000");
        }
        InputRef<?> input = InputArgument.of(plan.assumptions(), given.substring(0, equals).strip());
        BigDecimal now = InputNumber.of(plan.assumptions(), input).orElse(BigDecimal.ZERO);
        String typed = given.substring(equals + 1);
        if (!RangeText.isRange(typed)) {
            throw CommandFailure.usage("'" + typed.strip() + "' is not a range. Write it like 4000..9000, 8% +- 3% or 5k to 12k");
        }
        try {
            return plan.withRange(plan.baseline().id(), input, RangeText.read(messages.numbers(), typed, now, input.lever().kind()));
        } catch (InvalidValueException refused) {
            throw CommandFailure.usage(messages.say(refused.reason()));
        }
    }
}
