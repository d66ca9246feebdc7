package glidepath.ui.start;

import glidepath.engine.CashAfterCredits;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.CreditOutlook;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// What the sentence comes to, in words.
record StartAnswer(Messages messages, ScenarioForecast shown) {

    /// The day on which credits end, or why there is none.
    String day() {
        CreditOutlook outlook = shown.outlook();
        return outlook.runOut().map(out -> messages.text("ui.start.runs-out", out.date()))
                .orElseGet(() -> messages.text("ui.start.outlook." + EnumKey.of(outlook.kind()),
                messages.numbers().money(outlook.unused())));
    }

    /// What ends unused, what a month costs, and what is to pay once credits have ended. The first month may be a part of one.
    String reason() {
        if (!shown.complete()) {
            return messages.text("ui.start.unpriced");
        }
        Money unused = shown.outlook().unused();
        boolean lapses = shown.outlook().runOut().isPresent() && unused.isPositive();
        return lapses ? messages.text("ui.start.lapses", messages.numbers().money(unused), costs()) : costs();
    }

    private String costs() {
        Money month = shown.bill(1).orElseGet(shown::firstMonth).gross();
        String monthly = messages.numbers().wholeDollars(month);
        return CashAfterCredits.of(shown)
                .map(cash -> messages.text("ui.start.then", monthly, messages.numbers().wholeDollars(cash.amount())))
                .orElseGet(() -> messages.text("ui.start.monthly", monthly));
    }
}
