package glidepath.ui.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Provider;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures.Figure;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// The ways of a workload beside one another, line by line: figures of the engine, then what else differs.
///
/// @param names of the models, by way
record RouteRows(Messages messages, Map<Provider.Kind, ScenarioForecast> ways, Map<Provider.Kind, String> names) {

    private static final List<String> FACTORS = List.of("credits", "access", "billing", "compliance", "price", "best");

    List<RouteRow> all() {
        var all = new ArrayList<RouteRow>();
        all.add(line("model", false, kind -> Figure.of(names.getOrDefault(kind, messages.text("ui.routes.none")))));
        all.add(figure("first-month", way -> amount(way, way.firstMonth().gross())));
        all.add(figure("credits-applied", way -> amount(way, way.credits())));
        all.add(figure("net-cash", way -> amount(way, way.leftToPay())));
        all.add(figure("per-task", this::perTask));
        all.add(figure("run-out", this::runOut));
        FACTORS.forEach(factor -> all.add(line(factor, false, kind ->
                Figure.of(messages.text("ui.routes." + factor + "." + EnumKey.of(kind))))));
        return all;
    }

    private RouteRow figure(String key, Function<ScenarioForecast, Figure> figure) {
        return line(key, true, kind -> Optional.ofNullable(ways.get(kind)).map(figure).orElseGet(this::none));
    }

    private RouteRow line(String key, boolean figure, Function<Provider.Kind, Figure> cell) {
        return new RouteRow(key, messages.text("ui.routes." + key), RouteForecasts.WAYS.stream().map(cell).toList(), figure);
    }

    private Figure none() {
        return Figure.of(messages.text("ui.figures.none"));
    }

    private Figure amount(ScenarioForecast way, Money amount) {
        return way.complete() ? new Amounts(messages).of(amount) : Figure.of(messages.atLeast(amount, false, messages.numbers()::money));
    }

    private Figure perTask(ScenarioForecast way) {
        return way.costPerSuccessfulTask().map(price -> way.complete()
                ? new Figure(messages.numbers().price(price), new Cell.UnitCost(price))
                : Figure.of(messages.atLeast(price, false, messages.numbers()::price))).orElseGet(this::none);
    }

    private Figure runOut(ScenarioForecast way) {
        return way.outlook().runOut().map(out -> new Figure(messages.numbers().date(out.date()), new Cell.Day(out.date())))
                .orElseGet(() -> Figure.of(new OutlookText(messages).of(way, "ui.compare.lasts")));
    }
}
