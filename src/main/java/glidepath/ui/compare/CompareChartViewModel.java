package glidepath.ui.compare;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// Scenarios as bars of one figure, and their months as curves on one scale.
public final class CompareChartViewModel implements PageViewModel {

    /// What the bars show.
    public enum Measure {
        NET_CASH, GROSS, PER_TASK;

        /// Of its name.
        public String key() {
            return "ui.compare.measure." + EnumKey.of(this);
        }

        /// Of a scenario over the horizon; empty where no task succeeds that could cost something.
        Optional<Money> of(ScenarioForecast forecast) {
            return switch (this) {
                case NET_CASH -> Optional.of(forecast.leftToPay());
                case GROSS -> Optional.of(forecast.gross());
                case PER_TASK -> forecast.costPerSuccessfulTask();
            };
        }

        /// Of a month: what is left to pay, or the charges where the bars show those.
        public Money of(Bill bill) {
            return this == GROSS ? bill.gross() : bill.leftToPay();
        }
    }

    private final Messages messages;
    private final Field<Measure> measure = new Field<>(_ -> work().again());
    private final ReadOnlyObjectWrapper<BarData> bars = new ReadOnlyObjectWrapper<>(BarData.EMPTY);
    private final ReadOnlyObjectWrapper<LineData> curves = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final PageWork work = PageWork.atOnce(this::fill);

    public CompareChartViewModel(Messages messages) {
        this.messages = messages;
        measure.show(Measure.NET_CASH);
    }

    public Field<Measure> measure() {
        return measure;
    }

    public ReadOnlyObjectProperty<BarData> bars() {
        return bars.getReadOnlyProperty();
    }

    /// What is left to pay in each month, or the charges where the bars show those.
    public ReadOnlyObjectProperty<LineData> curves() {
        return curves.getReadOnlyProperty();
    }

    /// Why there are no curves: all would lie along zero, or nothing has a price; empty where there are.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// Why the bar of a scenario is as long as it is.
    ///
    /// @param bar counted from the first
    public Optional<FigureReasons> reasons(int bar) {
        return work.latest().filter(now -> bar >= 0 && bar < now.forecast().scenarios().size())
                .map(now -> reasons(now.forecast().scenarios().get(bar), bar));
    }

    private FigureReasons reasons(ScenarioForecast forecast, int bar) {
        var reasons = new ScenarioReasons(messages, forecast);
        String title = messages.text("ui.reasons.of", forecast.scenario().name(), messages.text(measure.get().key()), bars.get().bars()
                .get(bar).text());
        return switch (measure.get()) {
            case NET_CASH -> reasons.netCash(title);
            case GROSS -> reasons.gross(title);
            case PER_TASK -> reasons.perTask(title);
        };
    }

    /// Why the chosen scenario's month costs what it costs.
    ///
    /// @param month counted from the start of the plan
    public Optional<FigureReasons> month(int month) {
        return work.latest().map(Snapshot::shown).flatMap(shown -> shown.bill(month).map(bill ->
                new ScenarioReasons(messages, shown).month(messages.text("ui.reasons.of", shown.scenario().name(),
                        messages.numbers().month(bill.month()),
                        new Amounts(messages).told(measure.get().of(bill), bill.complete())), month)));
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        bars.set(new ScenarioBars(messages, now, measure.get()).data());
        var months = new MonthCurves(messages, now, measure.get());
        empty.set(months.nothing());
        curves.set(months.data(bars.get().sentence()));
    }
}
