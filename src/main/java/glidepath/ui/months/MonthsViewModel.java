package glidepath.ui.months;

import java.time.YearMonth;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.StackData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;

/// The chosen scenario's charges by month, stacked by what is billed; failed attempts and fallback apart, and what credits pay.
public final class MonthsViewModel implements PageViewModel {

    private final Messages messages;
    private final LiveOdds odds;
    private final ReadOnlyObjectWrapper<StackData> data = new ReadOnlyObjectWrapper<>(StackData.EMPTY);
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final PageWork work = PageWork.atOnce(this::fill);
    private @Nullable YearMonth chosen;

    public MonthsViewModel(Messages messages) {
        this(messages, LiveOdds.none());
    }

    /// @param odds of how far each month may reach
    public MonthsViewModel(Messages messages, LiveOdds odds) {
        this.messages = messages;
        this.odds = odds;
        odds.latest().subscribe(work::again);
    }

    public ReadOnlyObjectProperty<StackData> data() {
        return data.getReadOnlyProperty();
    }

    /// What to do where nothing is charged; empty where something is.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// Marks a month.
    ///
    /// @param month counted from the start of the plan
    /// @return why it costs what it costs; empty where there is no such month
    public Optional<FigureReasons> choose(int month) {
        return work.latest().map(Snapshot::shown).flatMap(shown -> shown.bill(month).map(bill -> {
            chosen = bill.month();
            work.again();
            return new ScenarioReasons(messages, shown).month(messages.text("ui.reasons.title", messages.numbers().month(bill.month()),
                    new Amounts(messages).told(bill.gross(), bill.complete())), month);
        }));
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        ScenarioForecast shown = now.shown();
        MonthStacks stacks = MonthStacks.of(messages, shown);
        boolean nothing = stacks.parts().isEmpty();
        empty.set(nothing ? messages.text(shown.complete() ? "ui.months.empty" : "ui.months.unpriced") : "");
        Optional<Fan> fan = nothing ? Optional.empty()
                : odds.of(now, now.selected()).map(found -> Fan.of(messages, shown.bills().size(), found::charges));
        data.set(stacks.data(fan, shown.bills().stream().map(Bill::month).toList().indexOf(chosen)));
    }
}
