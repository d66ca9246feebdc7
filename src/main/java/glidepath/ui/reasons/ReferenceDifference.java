package glidepath.ui.reasons;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import glidepath.engine.ScenarioForecast;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// How far a scenario's figures are from those of the one that others are compared with, in words.
public record ReferenceDifference(Messages messages, ScenarioForecast reference) {

    /// How far an amount is from the reference's.
    public Distance later(Money amount, Money other) {
        return Distance.of(List.of(amount, other), name(), () -> amount(amount.minus(other)));
    }

    /// How far a cost of one of many is from the reference's.
    public Distance laterUnitCost(Money cost, Money other) {
        return Distance.of(List.of(cost, other), name(), () -> unitCost(cost.minus(other)));
    }

    /// How far a day is from the reference's.
    public Distance later(LocalDate day, LocalDate other) {
        return Distance.of(List.of(day, other), name(), () -> day(day, other));
    }

    private String name() {
        return reference.scenario().name();
    }

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
        return days == 0 ? same() : messages.counted(days > 0 ? "ui.figures.later" : "ui.figures.earlier", Math.abs(days),
                reference.scenario().name());
    }

    private String difference(Money difference, String text) {
        return difference.isZero() ? same() : messages.text("ui.figures.difference", text, reference.scenario().name());
    }

    private String same() {
        return messages.text("ui.figures.same", reference.scenario().name());
    }
}
