package glidepath.ui.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// Scenarios as bars of one figure, and their months as curves on one scale.
public final class CompareChartViewModel implements PageViewModel {

    /// What the bars show.
    public enum Measure {
        NET_CASH, GROSS, PER_TASK;

        /// Of its name.
        public String key() {
            return "ui.compare.measure." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Messages messages;
    private final Field<Measure> measure = new Field<>(_ -> work().again());
    private final ReadOnlyObjectWrapper<BarData> bars = new ReadOnlyObjectWrapper<>(BarData.EMPTY);
    private final ReadOnlyObjectWrapper<LineData> curves = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
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
        return work.latest().map(Snapshot::shown).filter(shown -> month >= 0 && month < shown.bills().size())
                .map(shown -> monthReasons(shown, month));
    }

    private FigureReasons monthReasons(ScenarioForecast shown, int month) {
        Bill bill = shown.bills().get(month);
        String amount = messages.numbers().money(monthly(bill, measure.get() == Measure.GROSS));
        return new ScenarioReasons(messages, shown).month(messages.text("ui.reasons.of", shown.scenario().name(), messages.numbers()
                .month(bill.month()),
                bill.complete() ? amount : messages.text("ui.charts.at-least", amount)), month);
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        bars.set(bars(now));
        curves.set(curves(now));
    }

    private BarData bars(Snapshot now) {
        var shown = new ArrayList<BarData.Bar>();
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        for (ScenarioForecast forecast : now.forecast().scenarios()) {
            Optional<Money> amount = amount(forecast);
            ChartFigures.Figure figure = amount.map(money -> figure(forecast, money))
                    .orElse(ChartFigures.Figure.of(messages.text("ui.compare.no-tasks")));
            shown.add(new BarData.Bar(forecast.scenario().id(), forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()),
                    amount.map(money -> money.usd().doubleValue()).orElse(0.0), figure.text(), forecast.scenario().id()
                            .equals(now.selected())));
            rows.add(List.of(ChartFigures.Figure.of(forecast.scenario().name()), figure));
        }
        String name = messages.text(measure.get().key());
        String all = String.join("; ", rows.stream().map(row -> row.getFirst().text() + " " + row.getLast().text()).toList());
        return new BarData(shown, new Amounts(messages).axis(), ChartFigures.of(List.of(messages.text("ui.compare.scenario"), name), rows),
                messages.text("ui.compare.sentence", name, all));
    }

    private Optional<Money> amount(ScenarioForecast forecast) {
        return switch (measure.get()) {
            case NET_CASH -> Optional.of(forecast.leftToPay());
            case GROSS -> Optional.of(forecast.gross());
            case PER_TASK -> forecast.costPerSuccessfulTask();
        };
    }

    private ChartFigures.Figure figure(ScenarioForecast forecast, Money amount) {
        var figure = measure.get() == Measure.PER_TASK ? new ChartFigures.Figure(messages.numbers().price(amount),
                new Cell.UnitCost(amount))
                : new ChartFigures.Figure(messages.numbers().wholeDollars(amount), Cell.of(amount));
        return new Amounts(messages).bounded(figure, forecast.complete());
    }

    private LineData curves(Snapshot now) {
        boolean gross = measure.get() == Measure.GROSS;
        List<ScenarioForecast> all = now.forecast().scenarios();
        var lines = new ArrayList<LineData.Line>();
        for (int place = 0; place < all.size(); place++) {
            ScenarioForecast forecast = all.get(place);
            var points = new ArrayList<LineData.Point>();
            forecast.bills().forEach(bill -> points.add(new LineData.Point(points.size() + 0.5, monthly(bill, gross).usd().doubleValue())));
            boolean chosen = forecast.scenario().id().equals(now.selected());
            lines.add(new LineData.Line(forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()), place,
                    chosen ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER, points));
        }
        List<String> months = now.shown().bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList();
        return new LineData(months, List.of(), lines, List.of(), new Amounts(messages).axis(), monthlyFigures(now, gross), bars.get()
                .sentence());
    }

    private ChartFigures monthlyFigures(Snapshot now, boolean gross) {
        var headings = new ArrayList<>(List.of(messages.text("ui.runway.heading.month")));
        now.forecast().scenarios().forEach(forecast -> headings.add(forecast.scenario().name()));
        return ChartFigures.later(headings, () -> monthlyRows(now, gross));
    }

    private List<List<ChartFigures.Figure>> monthlyRows(Snapshot now, boolean gross) {
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        for (int month = 0; month < now.shown().bills().size(); month++) {
            YearMonth name = now.shown().bills().get(month).month();
            var row = new ArrayList<>(List.of(new ChartFigures.Figure(messages.numbers().month(name), Cell.of(name))));
            for (ScenarioForecast forecast : now.forecast().scenarios()) {
                Bill bill = forecast.bills().get(month);
                row.add(new Amounts(messages).of(monthly(bill, gross), bill.complete()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Money monthly(Bill bill, boolean gross) {
        return gross ? bill.gross() : bill.leftToPay();
    }
}
