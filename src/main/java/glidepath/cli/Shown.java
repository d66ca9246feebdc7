package glidepath.cli;

import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Words about a plan: for people amounts are in the currency that it is shown in, and the first line says so; what programs read stays in
/// dollars.
record Shown(Messages messages) {

    /// @param json whether a program reads it
    static Shown of(CliContext context, Plan plan, boolean json) {
        return new Shown(json ? context.messages() : context.messages().showing(plan.settings().currency()));
    }

    /// A text, after the line that says how its amounts are converted, where it has any.
    String said(String text) {
        return messages.conversion().filter(_ -> text.contains(messages.numbers().sign())).map(how -> how + "\n\n" + text).orElse(text);
    }
}
