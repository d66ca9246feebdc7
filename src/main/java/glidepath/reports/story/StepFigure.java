package glidepath.reports.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Story;
import glidepath.texts.DateReader;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.texts.OutlookText;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// The one figure of a step: a day, or an amount.
///
/// @param number dollars, or days since 1970; empty where words stand for it
/// @param words  what stands there without a number, and before it where the amount is a lower bound
public record StepFigure(Story.Figure kind, String title, Optional<BigDecimal> number, String words, String note) {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    public static StepFigure of(Story.Figure kind, ScenarioForecast shown, Messages messages) {
        String key = "ui.stage." + EnumKey.dashed(kind);
        String title = kind == Story.Figure.NET_CASH ? messages.counted(key, shown.bills().size()) : messages.text(key);
        return switch (kind) {
            case FIRST_MONTH -> amount(kind, title, shown.firstMonth().gross(), shown.firstMonth().complete(), messages,
                    shown.firstMonth().costPerCall().map(price -> messages.text("ui.figures.per-call", messages.numbers().price(price)))
                            .orElse(""));
            case NET_CASH -> amount(kind, title, shown.leftToPay(), shown.complete(), messages, messages.text("ui.stage.of-gross",
                    messages.numbers().wholeDollars(shown.gross()), messages.numbers().wholeDollars(shown.credits())));
            case PER_TASK -> shown.costPerSuccessfulTask().map(price ->
                    amount(kind, title, price, shown.complete(), messages, messages.text("ui.figures.per-task.note")))
                    .orElseGet(() -> new StepFigure(kind, title, Optional.empty(), messages.text("ui.figures.no-calls"), ""));
            case RUN_OUT -> runOut(kind, title, shown, messages);
        };
    }

    private static StepFigure amount(Story.Figure kind, String title, Money amount, boolean complete, Messages messages, String note) {
        if (amount.isZero() && !complete) {
            return new StepFigure(kind, title, Optional.empty(), messages.text("amount.unpriced"),
                    messages.text("ui.figures.note.unpriced"));
        }
        return new StepFigure(kind, title, Optional.of(amount.usd()), complete ? "" : messages.text("ui.figures.at-least", "").strip(),
                note);
    }

    private static StepFigure runOut(Story.Figure kind, String title, ScenarioForecast shown, Messages messages) {
        return shown.outlook().runOut().map(out -> new StepFigure(kind, title, Optional.of(BigDecimal.valueOf(out.date().toEpochDay())), "",
                        messages.label(out.reason()) + new OutlookText(messages).returns(out)))
                .orElseGet(() -> new StepFigure(kind, title, Optional.empty(), new OutlookText(messages).of(shown, "ui.figures.lasts"),
                ""));
    }

    /// As it is read; on its way, a number between two others.
    public String text(Messages messages) {
        return number.map(value -> (words.isEmpty() ? "" : words + " ") + shown(messages, value)).orElse(words);
    }

    /// A number of its kind.
    public String shown(Messages messages, BigDecimal value) {
        return switch (kind) {
            case RUN_OUT -> messages.numbers().date(LocalDate.ofEpochDay(value.setScale(0, RoundingMode.HALF_UP).longValueExact()));
            case PER_TASK -> messages.numbers().price(new Money(value));
            case FIRST_MONTH, NET_CASH -> value.abs().compareTo(LARGE) < 0 ? messages.numbers().money(new Money(value)) : messages.numbers()
                    .wholeDollars(new Money(value));
        };
    }

    /// How far a guess is off.
    public String distance(Messages messages, BigDecimal from, BigDecimal to) {
        return kind == Story.Figure.RUN_OUT ? messages.counted("ui.stage.days-off",
                ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.ofEpochDay(from.subtract(to).abs().longValue())))
                : messages.text("ui.stage.off", shown(messages, from.subtract(to).abs()));
    }

    /// What somebody typed as a guess at it; empty where it is none.
    public Optional<BigDecimal> read(Messages messages, String typed, LocalDate today) {
        if (kind == Story.Figure.RUN_OUT) {
            return DateReader.day(messages.numbers(), typed, today).map(day -> BigDecimal.valueOf(day.toEpochDay()));
        }
        try {
            return Optional.of(NumberReader.read(messages.numbers(), typed).divide(messages.numbers().perDollar(), MathContext.DECIMAL128));
        } catch (InvalidValueException none) {
            return Optional.empty();
        }
    }

    /// A part of the way from another figure to this one; this one where they cannot be compared.
    ///
    /// @param way from 0 to 1
    public StepFigure from(StepFigure other, BigDecimal way) {
        if (way.compareTo(BigDecimal.ONE) >= 0 || other.kind != kind || other.number.isEmpty() || number.isEmpty()) {
            return this;
        }
        BigDecimal start = other.number.get();
        return new StepFigure(kind, title, Optional.of(start.add(number.get().subtract(start).multiply(way))), words, note);
    }
}
