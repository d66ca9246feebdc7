package glidepath.cli;

import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// The messages of a command about a plan: people read amounts in the currency that the plan is shown in, and the first line tells the
/// rate; what programs read stays in dollars.
record PlanMessages(Messages messages) {

    /// @param json whether a program reads it
    static PlanMessages of(CliContext context, Plan plan, boolean json) {
        return new PlanMessages(json ? context.messages() : context.messages().showing(plan.settings().currency()));
    }

    /// A text, after the line that says how its amounts are converted, where it has any.
    String withRate(String text) {
        return messages.conversion().filter(_ -> text.contains(messages.numbers().sign())).map(how -> how + "\n\n" + text).orElse(text);
    }
}
