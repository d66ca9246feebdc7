package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.compare.CompareChartViewModel.Measure;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.units.Money;

/// A bar for each scenario, as long as the figure that is measured.
record ScenarioBars(Messages messages, Snapshot now, Measure measure) {

    BarData data() {
        var bars = new ArrayList<BarData.Bar>();
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        for (ScenarioForecast forecast : now.forecast().scenarios()) {
            Optional<Money> amount = measure.of(forecast);
            ChartFigures.Figure figure = amount.map(money -> figure(money, forecast.complete()))
                    .orElseGet(() -> ChartFigures.Figure.of(messages.text("ui.compare.no-tasks")));
            bars.add(bar(forecast, amount, figure.text()));
            rows.add(List.of(ChartFigures.Figure.of(forecast.scenario().name()), figure));
        }
        String name = messages.text(measure.key());
        String all = String.join("; ", bars.stream().map(bar -> bar.name() + " " + bar.text()).toList());
        return new BarData(bars, new Amounts(messages).axis(), ChartFigures.of(List.of(messages.text("ui.compare.scenario"), name), rows),
                messages.text("ui.compare.sentence", name, all));
    }

    private BarData.Bar bar(ScenarioForecast forecast, Optional<Money> amount, String text) {
        String id = forecast.scenario().id();
        return new BarData.Bar(id, forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()),
                amount.map(Amounts::place).orElse(0.0), text, id.equals(now.selected()));
    }

    private ChartFigures.Figure figure(Money amount, boolean complete) {
        return new Amounts(messages).bounded(amount, complete, measure == Measure.PER_TASK
                ? price -> new ChartFigures.Figure(messages.numbers().price(price), new Cell.UnitCost(price))
                : sum -> new ChartFigures.Figure(messages.numbers().wholeDollars(sum), Cell.of(sum)));
    }
}
