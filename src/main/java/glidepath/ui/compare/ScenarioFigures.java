package glidepath.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.CreditOutlook;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.reasons.Distance;
import glidepath.ui.reasons.ReferenceDifference;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The figures of a scenario, each beside the reference's.
final class ScenarioFigures {

    /// Later than any day: credits that last are the best there is.
    private static final BigDecimal LASTS = BigDecimal.valueOf(LocalDate.MAX.toEpochDay());
    /// Volumes that differ by less are told as the same.
    private static final BigDecimal SAME_VOLUME = new BigDecimal("0.005");

    private final Messages messages;
    private final ScenarioForecast forecast;
    private final ScenarioForecast reference;
    private final ReferenceDifference against;
    private final boolean same;

    ScenarioFigures(Messages messages, ScenarioForecast forecast, ScenarioForecast reference) {
        this.messages = messages;
        this.forecast = forecast;
        this.reference = reference;
        against = new ReferenceDifference(messages, reference);
        same = forecast == reference;
    }

    /// By what the bills say; what draws say is [ScenarioChances]'s.
    Map<ComparedFigure, Compared> all() {
        return Map.of(ComparedFigure.NET_CASH, amount(ScenarioForecast::leftToPay), ComparedFigure.DIFFERENCE, difference(),
                ComparedFigure.PER_TASK, perTask(), ComparedFigure.RUN_OUT, runOut(),
                ComparedFigure.GROSS, amount(ScenarioForecast::gross), ComparedFigure.TAX, amount(ScenarioForecast::tax),
                ComparedFigure.LAPSED, lapsed());
    }

    /// That it serves another volume than the reference, so that its costs are no saving alone; empty where it serves the same.
    String volume() {
        BigDecimal own = forecast.successfulTasks();
        BigDecimal other = reference.successfulTasks();
        if (same || other.signum() == 0) {
            return "";
        }
        BigDecimal share = Decimals.divide(own, other);
        return share.subtract(BigDecimal.ONE).abs().compareTo(SAME_VOLUME) < 0 ? ""
                : messages.text("ui.compare.volume", messages.numbers().percent(new Percent(share), 0));
    }

    private Compared amount(Function<ScenarioForecast, Money> figure) {
        Money amount = figure.apply(forecast);
        Money other = figure.apply(reference);
        String text = messages.atLeast(amount, forecast.complete(), messages.numbers()::wholeDollars);
        if (!forecast.complete()) {
            return Compared.plain(text);
        }
        return new Compared(text, Cell.of(amount), Optional.of(amount.usd()), same || amount.equals(other) ? Optional.empty()
                : Optional.of(amount.compareTo(other) < 0))
                .at(!same && reference.complete() ? against.later(amount, other) : Distance.NONE);
    }

    private Compared difference() {
        if (same) {
            return new Compared(messages.text("ui.compare.reference"), Cell.text(messages.text("ui.compare.reference")),
                    Optional.of(BigDecimal.ZERO), Optional.empty());
        }
        Money difference = forecast.leftToPay().minus(reference.leftToPay());
        return forecast.complete() && reference.complete()
                ? new Compared((difference.isPositive() ? "+" : "") + messages.numbers().wholeDollars(difference), Cell.of(difference),
                Optional.of(difference.usd()), Optional.empty())
                : Compared.plain(messages.text("ui.compare.unpriced"));
    }

    private Compared perTask() {
        Optional<Money> price = forecast.costPerSuccessfulTask();
        Optional<Money> other = reference.costPerSuccessfulTask();
        if (price.isEmpty()) {
            return Compared.plain(messages.text("ui.figures.none"));
        }
        String text = messages.atLeast(price.get(), forecast.complete(), messages.numbers()::price);
        if (!forecast.complete()) {
            return Compared.plain(text);
        }
        return new Compared(text, new Cell.UnitCost(price.get()), Optional.of(price.get().usd()),
                same || other.isEmpty() || price.equals(other) ? Optional.empty() : Optional.of(price.get().compareTo(other.get()) < 0))
                .at(same || !reference.complete() ? Distance.NONE
                        : other.map(that -> against.laterUnitCost(price.get(), that)).orElse(Distance.NONE));
    }

    private Compared runOut() {
        Optional<LocalDate> out = end(forecast);
        Optional<LocalDate> other = end(reference);
        String text = new OutlookText(messages).of(forecast, "ui.compare.lasts");
        if (out.isEmpty()) {
            CreditOutlook.Kind kind = forecast.outlook().kind();
            boolean mostly = kind == CreditOutlook.Kind.EXPIRES_UNUSED;   // how much of them is said where there is room
            return new Compared(mostly ? messages.text("ui.figures.note.expires_unused.brief") : text, Cell.text(text),
                    kind == CreditOutlook.Kind.LASTS ? Optional.of(LASTS) : Optional.empty(), Optional.empty())
                    .at(mostly ? Distance.told(text) : Distance.NONE);
        }
        boolean comparable = !same && other.isPresent() && !out.equals(other);
        return new Compared(text, new Cell.Day(out.get()), Optional.of(BigDecimal.valueOf(out.get().toEpochDay())),
                comparable ? Optional.of(out.get().isAfter(other.get())) : Optional.empty())
                .at(!same && other.isPresent() ? against.later(out.get(), other.get()) : Distance.NONE);
    }

    private static Optional<LocalDate> end(ScenarioForecast of) {
        return of.outlook().runOut().map(Runway.RunOut::date);
    }

    /// Less is better. Of unpriced charges it is not known what they would have used.
    private Compared lapsed() {
        boolean comparable = forecast.complete() && reference.complete() && !forecast.lapsed().equals(reference.lapsed());
        return new Compared(messages.numbers().wholeDollars(forecast.lapsed()), Cell.of(forecast.lapsed()),
                Optional.of(forecast.lapsed().usd()),
                comparable ? Optional.of(forecast.lapsed().compareTo(reference.lapsed()) < 0) : Optional.empty())
                .at(comparable ? against.later(forecast.lapsed(), reference.lapsed()) : Distance.NONE);
    }
}
