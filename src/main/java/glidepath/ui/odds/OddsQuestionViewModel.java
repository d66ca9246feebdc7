package glidepath.ui.odds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

import glidepath.plan.Assumptions;
import glidepath.plan.CashEvent;
import glidepath.plan.Settings;
import glidepath.simulate.OddsQuestion;
import glidepath.texts.DateReader;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// What a person asks: through which day it should last, and up to what a month should cost. No part of the plan.
public final class OddsQuestionViewModel {

    private final Messages messages;
    private final LocalDate today;
    private final Runnable asked;
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty budget = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private List<YearMonth> horizon = List.of();
    private @Nullable LocalDate day;
    private @Nullable Money most;

    /// @param asked runs when something else is asked
    OddsQuestionViewModel(Messages messages, LocalDate today, Runnable asked) {
        this.messages = messages;
        this.today = today;
        this.asked = asked;
    }

    /// The day as it is shown and typed.
    public StringProperty until() {
        return until;
    }

    /// The sum of a month as it is shown and typed; empty where nobody asks.
    public StringProperty budget() {
        return budget;
    }

    /// What is wrong with what was typed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Takes what was typed. A month stands for its last day.
    public void commit() {
        Optional<LocalDate> typed = DateReader.day(messages.numbers(), until.get(), today)
                .or(() -> DateReader.month(messages.numbers(), until.get()).map(YearMonth::atEndOfMonth));
        if (typed.isEmpty()) {
            error.set(messages.text("ui.odds.wrong-day", until.get().strip()));
            return;
        }
        try {
            most = budget.get().isBlank() ? null : new Money(NumberReader.read(messages.numbers(), budget.get()));
        } catch (InvalidValueException refused) {
            error.set(messages.say(refused.reason()));
            return;
        }
        error.set("");
        day = typed.get();
        show();
        asked.run();
    }

    /// Asks for a day, such as one that was clicked.
    void choose(LocalDate other) {
        day = other;
        error.set("");
        show();
        asked.run();
    }

    /// Whether it lasts through a month, by its number in the plan.
    public void ask(int month) {
        if (month < horizon.size()) {
            choose(horizon.get(month).atEndOfMonth());
        }
    }

    /// What is asked of a plan: the day that was chosen; else the next money that comes in once, such as a raise; else the plan's last.
    OddsQuestion of(Settings settings, Assumptions assumptions) {
        horizon = settings.horizon();
        LocalDate last = settings.lastMonth().atEndOfMonth();
        LocalDate wanted = wanted(settings, assumptions, last);
        if (error.get().isEmpty()) {
            until.set(messages.numbers().date(wanted));
        }
        return new OddsQuestion(wanted, Optional.ofNullable(most));
    }

    /// The day that was asked for; else the next income that comes once, or the end of the plan.
    private LocalDate wanted(Settings settings, Assumptions assumptions, LocalDate last) {
        LocalDate wanted = day;
        if (wanted == null || wanted.isBefore(settings.firstDay()) || wanted.isAfter(last)) {
            wanted = assumptions.cash().events().stream().filter(event -> event.every() == CashEvent.Every.ONCE && event.amount()
                    .isPositive())
                    .map(CashEvent::date).filter(date -> date.isAfter(settings.firstDay()) && !date.isAfter(last)).sorted().findFirst()
                    .orElse(last);
        }
        return wanted;
    }

    private void show() {
        if (day != null) {
            until.set(messages.numbers().date(day));
        }
        budget.set(most == null ? "" : messages.numbers().money(most));
    }
}
