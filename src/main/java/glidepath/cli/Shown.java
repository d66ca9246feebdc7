package glidepath.cli;

import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Words for people about a plan: amounts are in the currency that it is shown in, and the first line says so. What programs read stays in
/// dollars where its report does not say otherwise.
record Shown(Messages messages) {

    static Shown of(CliContext context, Plan plan) {
        return new Shown(context.messages().showing(plan.settings().currency()));
    }

    /// A text, after the line that says how its amounts are converted, where it has any.
    String said(String text) {
        return messages.conversion().filter(_ -> text.contains(messages.numbers().sign())).map(how -> how + "\n\n" + text).orElse(text);
    }
}
