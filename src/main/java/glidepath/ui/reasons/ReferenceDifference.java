package glidepath.ui.reasons;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import glidepath.engine.ScenarioForecast;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// How far a scenario's figures are from those of the one that others are compared with, in words.
public record ReferenceDifference(Messages messages, ScenarioForecast reference) {

    public String amount(Money difference) {
        return difference(difference, messages.numbers().difference(difference));
    }

    /// Of a cost of one of many, which has more digits than an amount.
    public String unitCost(Money difference) {
        return difference(difference, (difference.isPositive() ? "+" : "") + messages.numbers().price(difference));
    }

    /// How much later a day comes than another one.
    public String day(LocalDate day, LocalDate other) {
        long days = ChronoUnit.DAYS.between(other, day);
        return days == 0 ? same() : messages.text(days > 0 ? "ui.figures.later" : "ui.figures.earlier", Math.abs(days), reference.scenario()
                .name());
    }

    private String difference(Money difference, String text) {
        return difference.isZero() ? same() : messages.text("ui.figures.difference", text, reference.scenario().name());
    }

    private String same() {
        return messages.text("ui.figures.same", reference.scenario().name());
    }
}
