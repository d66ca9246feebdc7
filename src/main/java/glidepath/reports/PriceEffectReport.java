package glidepath.reports;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.PriceEffect;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What other prices do to a plan, in text: in money, by cause, and in days of credits.
public record PriceEffectReport(Messages messages, PriceEffect effect) {

    public String text() {
        var text = new StringBuilder(messages.text("prices.effect", cents(effect.before()), cents(effect.after()), signed(effect.difference()))).append('\n');
        effect.causes().forEach(cause -> text.append("  ").append(messages.text("prices.cause", cause.model(), signed(cause.difference()))).append('\n'));
        return text.append(runOut(effect.runOutBefore(), effect.runOutAfter())).append('\n').toString();
    }

    private String runOut(Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent()) {
            return messages.text("prices.run-out", before.orElseThrow(), after.orElseThrow(), ChronoUnit.DAYS.between(before.orElseThrow(), after.orElseThrow()));
        }
        return messages.text(before.equals(after) ? "prices.run-out.none" : before.isPresent() ? "prices.run-out.ends" : "prices.run-out.begins");
    }

    private static String cents(Money money) {
        return "$" + money.usd().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String signed(Money money) {
        return (money.usd().signum() < 0 ? "-" : "+") + "$" + money.usd().abs().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
