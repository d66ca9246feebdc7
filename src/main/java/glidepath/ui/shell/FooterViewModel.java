package glidepath.ui.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.session.Snapshot;
import glidepath.texts.MeasuredPlanText;
import glidepath.texts.Messages;

/// How many prices there are, of when, and how long the forecast took.
public final class FooterViewModel {

    /// From so many microseconds on, tenths of a millisecond tell nothing.
    private static final long TENTHS = 10_000;

    private final Messages messages;
    private final LocalDate today;
    private final Executor idle;
    private final ReadOnlyStringWrapper currency = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper prices = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper actuals = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper measured = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper speed = new ReadOnlyStringWrapper("");

    /// @param today for the age of prices
    /// @param idle  runs what need not keep up with a slider
    FooterViewModel(Messages messages, LocalDate today, Executor idle) {
        this.idle = idle;
        this.messages = messages;
        this.today = today;
    }

    void show(Snapshot now) {
        idle.execute(() -> tell(now));
    }

    private void tell(Snapshot now) {
        currency.set(messages.conversionButInputs().orElse(""));
        prices.set(messages.text("ui.footer.prices", now.catalog().size(), now.catalog().date()));
        age.set(now.catalog().isOld(today) ? messages.text("ui.footer.age", ChronoUnit.DAYS.between(now.catalog().date(), today)) : "");
        actuals.set(now.shown().billed().last().map(last -> messages.text("report.billed", last)).orElse(""));
        measured.set(new MeasuredPlanText(messages).when(now.plan(), today));
        speed.set(messages.text("ui.footer.speed", messages.numbers().number(BigDecimal.valueOf(now.micros()).movePointLeft(3),
                now.micros() < TENTHS ? 1 : 0)));
    }

    /// That amounts are converted, and how; empty where they are in dollars.
    public ReadOnlyStringProperty currency() {
        return currency.getReadOnlyProperty();
    }

    /// How many prices there are, and of when.
    public ReadOnlyStringProperty prices() {
        return prices.getReadOnlyProperty();
    }

    /// That the prices are old; empty where they are not.
    public ReadOnlyStringProperty age() {
        return age.getReadOnlyProperty();
    }

    /// Up to which month the plan runs on what was billed; empty where it forecasts all.
    public ReadOnlyStringProperty actuals() {
        return actuals.getReadOnlyProperty();
    }

    /// When inputs were measured, on which all figures and charts rest, and whether that is too long ago; empty where none was.
    public ReadOnlyStringProperty measured() {
        return measured.getReadOnlyProperty();
    }

    /// How long the forecast took.
    public ReadOnlyStringProperty speed() {
        return speed.getReadOnlyProperty();
    }
}
