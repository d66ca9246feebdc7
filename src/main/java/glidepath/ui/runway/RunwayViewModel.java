package glidepath.ui.runway;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.engine.CashAfterCredits;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.BalanceCurve;
import glidepath.engine.credit.CreditOutlook;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;

/// The credit balance of every scenario over the horizon; of the chosen one each grant, and how it was before the last gesture.
public final class RunwayViewModel implements PageViewModel {

    private final Messages messages;
    private final LiveOdds odds;
    private final Consumer<LocalDate> seek;
    private final ReadOnlyObjectWrapper<LineData> data = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final Field<Boolean> cash = new Field<>(_ -> work().again());
    private final ReadOnlyBooleanWrapper hasCash = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final PageWork work = PageWork.atOnce(this::fill);

    public RunwayViewModel(Messages messages) {
        this(messages, LiveOdds.none(), _ -> { });
    }

    /// @param odds whose fan is drawn
    /// @param seek takes a day to which credits should last
    public RunwayViewModel(Messages messages, LiveOdds odds, Consumer<LocalDate> seek) {
        this.messages = messages;
        this.odds = odds;
        this.seek = seek;
        cash.show(false);
        odds.latest().subscribe(work::again);
    }

    public ReadOnlyObjectProperty<LineData> data() {
        return data.getReadOnlyProperty();
    }

    /// Whether money in the bank is drawn, too.
    public Field<Boolean> cash() {
        return cash;
    }

    /// Whether the plan says how much money is in the bank.
    public ReadOnlyBooleanProperty hasCash() {
        return hasCash.getReadOnlyProperty();
    }

    /// What to do where there is no balance to draw; empty where there is.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// What is to pay once the credits have ended; empty where they last or none are counted.
    public ReadOnlyStringProperty headline() {
        return headline.getReadOnlyProperty();
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        ScenarioForecast shown = now.shown();
        hasCash.set(shown.assumptions().cash().balance().isPresent());
        headline.set(CashAfterCredits.of(shown).map(then -> messages.text("ui.runway.then", then.from(), messages.numbers()
                .wholeDollars(then.amount()))).orElse(shown.outlook().kind() == CreditOutlook.Kind.UNKNOWN
                ? messages.text("ui.runway.unknown") : ""));
        Optional<Fan> fan = fan(now);
        Optional<Fan> cashFan = cashFan(now);
        var drawn = new RunwayLines(messages, now, fan, cashFan, Boolean.TRUE.equals(cash.get()));
        boolean unpriced = RunwayLines.isUnknown(shown);
        List<LineData.Line> lines = unpriced ? List.of() : drawn.lines();
        empty.set(unpriced ? messages.text("ui.months.unpriced") : lines.isEmpty() ? messages.text("ui.runway.empty") : "");
        var text = new RunwayText(messages, shown);
        data.set(new LineData(shown.bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList(),
                unpriced ? List.of() : drawn.areas(), lines, unpriced ? List.of() : new RunwayMarks(messages, shown).all(),
                new Amounts(messages).axis(), text.figures(fan, cashFan), text.sentence()));
    }

    /// How far the balance of the chosen scenario may reach.
    private Optional<Fan> fan(Snapshot now) {
        return BalanceCurve.inOrder(now.shown()).isEmpty() ? Optional.empty()
                : odds.of(now, now.selected()).map(found -> Fan.of(messages, now.shown().bills().size(), found::credits));
    }

    private Optional<Fan> cashFan(Snapshot now) {
        return !Boolean.TRUE.equals(cash.get()) || !hasCash.get() ? Optional.empty()
                : odds.of(now, now.selected()).filter(found -> found.cash(0).isPresent())
                .map(found -> Fan.of(messages, now.shown().bills().size(), month -> found.cash(month).orElseThrow()));
    }

    /// Asks what would make the credits last to a place on the axis.
    ///
    /// @param months from the start of the plan
    public void seek(double months) {
        work.latest().ifPresent(now -> {
            YearMonth month = now.plan().settings().start().plusMonths((long) months);
            seek.accept(month.atDay(1 + (int) ((months - Math.floor(months)) * month.lengthOfMonth())));
        });
    }

    /// What a month does to the credits and the cash, and why.
    ///
    /// @param month counted from the start of the plan
    public Optional<FigureReasons> reasons(int month) {
        return work.latest().map(Snapshot::shown).flatMap(shown -> shown.bill(month).map(bill -> new ScenarioReasons(messages, shown)
                .balance(messages.text("ui.reasons.title", messages.numbers().month(bill.month()), shown.scenario().name()), month)));
    }
}
