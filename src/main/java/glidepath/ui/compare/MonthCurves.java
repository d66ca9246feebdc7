package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.compare.CompareChartViewModel.Measure;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;

/// What each scenario costs month by month, as curves on one scale.
record MonthCurves(Messages messages, Snapshot now, Measure measure) {

    /// @param sentence that tells of them
    LineData data(String sentence) {
        List<ScenarioForecast> all = now.forecast().scenarios();
        List<String> months = now.shown().bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList();
        return new LineData(months, List.of(), IntStream.range(0, all.size()).filter(place -> isKnown(all.get(place)))
                .mapToObj(place -> line(all.get(place), place)).toList(), List.of(), new Amounts(messages).axis(), figures(all), sentence);
    }

    /// A line along zero would say that calls without a price are free.
    private boolean isKnown(ScenarioForecast forecast) {
        return forecast.bills().stream().anyMatch(bill -> bill.complete() || !measure.of(bill).isZero());
    }

    /// Why there is no curve over zero; empty where there is one.
    String nothing() {
        List<Bill> bills = now.forecast().scenarios().stream().flatMap(forecast -> forecast.bills().stream()).toList();
        if (bills.stream().anyMatch(bill -> !measure.of(bill).isZero())) {
            return "";
        }
        return messages.text(bills.stream().anyMatch(bill -> !bill.complete()) ? "ui.months.unpriced"
                : bills.stream().allMatch(bill -> bill.gross().isZero()) ? "ui.compare.months.empty" : "ui.compare.paid");
    }

    private LineData.Line line(ScenarioForecast forecast, int place) {
        var points = new ArrayList<LineData.Point>();
        forecast.bills().forEach(bill -> points.add(new LineData.Point(points.size() + 0.5, Amounts.place(measure.of(bill)))));
        boolean chosen = forecast.scenario().id().equals(now.selected());
        return new LineData.Line(forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()), place,
                chosen ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER, points);
    }

    private ChartFigures figures(List<ScenarioForecast> all) {
        return ChartFigures.later(Stream.concat(Stream.of(messages.text("ui.runway.heading.month")),
                all.stream().map(forecast -> forecast.scenario().name())).toList(),
                () -> IntStream.range(0, now.shown().bills().size()).mapToObj(month -> row(all, month)).toList());
    }

    private List<ChartFigures.Figure> row(List<ScenarioForecast> all, int month) {
        var name = now.shown().bills().get(month).month();
        var row = new ArrayList<>(List.of(new ChartFigures.Figure(messages.numbers().month(name), Cell.of(name))));
        for (ScenarioForecast forecast : all) {
            Bill bill = forecast.bills().get(month);
            row.add(new Amounts(messages).of(measure.of(bill), bill.complete()));
        }
        return row;
    }
}
