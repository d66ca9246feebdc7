package glidepath.ui.odds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.plan.Settings;
import glidepath.simulate.Goal;
import glidepath.simulate.MonthBillGoal;
import glidepath.simulate.RunOutGoal;
import glidepath.texts.DateReader;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.texts.OddsShare;
import glidepath.ui.kit.Field;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// What is typed of a goal: that credits last to a day, or that a month's bill is a sum, and how surely.
public final class GoalViewModel {

    /// What is sought.
    public enum Kind { RUN_OUT, BILL }

    private final Messages messages;
    private final LocalDate today;
    private final Field<Kind> kind;
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty sum = new SimpleStringProperty("");
    private final StringProperty share = new SimpleStringProperty("");

    /// @param other runs when something else is sought
    GoalViewModel(Messages messages, LocalDate today, Runnable other) {
        this.messages = messages;
        this.today = today;
        kind = new Field<>(_ -> other.run());
        kind.show(Kind.RUN_OUT);
    }

    public Field<Kind> kind() {
        return kind;
    }

    /// The day to which credits should last, or the month whose bill is meant.
    public StringProperty day() {
        return day;
    }

    /// What is left to pay of the month at most.
    public StringProperty sum() {
        return sum;
    }

    /// In which share of the draws, such as `80%`; empty for the plain forecast.
    public StringProperty share() {
        return share;
    }

    /// Asks for a day.
    void lastTo(LocalDate wanted) {
        kind.show(Kind.RUN_OUT);
        day.set(messages.numbers().date(wanted));
    }

    /// @return empty for the plain forecast
    /// @throws InvalidValueException where it is no share
    OptionalDouble odds() {
        return share.get().isBlank() ? OptionalDouble.empty()
                : OptionalDouble.of(OddsShare.read(messages.numbers(), share.get()).doubleValue());
    }

    /// @throws InvalidValueException where something cannot be read, or lies beyond the plan
    Goal goal(Settings settings) {
        Optional<LocalDate> wanted = DateReader.day(messages.numbers(), day.get(), today);
        YearMonth month = wanted.map(YearMonth::from).or(() -> DateReader.month(messages.numbers(), day.get()))
                .orElseThrow(() -> InvalidValueException.because("seek.day", day.get().strip()));
        if (!settings.horizon().contains(month)) {
            throw InvalidValueException.because("seek.beyond", wanted.<Object>map(each -> each).orElse(month), settings.start(),
                    settings.lastMonth());
        }
        return kind.get() == Kind.RUN_OUT ? wanted.map(RunOutGoal::new).orElseGet(() -> RunOutGoal.through(month))
                : new MonthBillGoal(month, new Money(NumberReader.read(messages.numbers(), sum.get())));
    }
}
