package glidepath.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.PriceEffect;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What other prices do to a plan, in text: in money, by cause, and in days of credits.
public record PriceEffectReport(Messages messages, PriceEffect effect) {

    public String text() {
        var text = new StringBuilder(messages.text(isKnown() ? "prices.effect" : "prices.effect.unknown",
                amount(effect.before(), effect.completeBefore()), amount(effect.after(), effect.completeAfter()),
                messages.numbers().difference(effect.difference()))).append('\n');
        effect.causes().forEach(cause -> text.append("  ").append(messages.text("prices.cause", cause.model(), messages.numbers()
                .difference(cause.difference()))).append('\n'));
        return text.append(runOut(effect.runOutBefore(), effect.runOutAfter())).append('\n').toString();
    }

    /// Whether the difference is one of costs that somebody knows.
    private boolean isKnown() {
        return effect.completeBefore() && effect.completeAfter() || !effect.difference().isZero();
    }

    private String amount(Money sum, boolean complete) {
        return messages.atLeast("prices.at-least", sum, complete, messages.numbers()::money);
    }

    private String runOut(Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            return messages.text("prices.run-out", before.orElseThrow(), after.orElseThrow(),
                    ChronoUnit.DAYS.between(before.orElseThrow(), after.orElseThrow()));
        }
        return messages.text(before.equals(after) ? "prices.run-out.none" : before.isPresent() ? "prices.run-out.ends"
                : "prices.run-out.begins");
    }

}
