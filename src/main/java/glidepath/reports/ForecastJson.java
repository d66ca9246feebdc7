package glidepath.reports;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.files.json.Json;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Plan;
import glidepath.reports.tables.PlanOdds;
import glidepath.reports.odds.SimulationJson;
import glidepath.simulate.OddsQuestion;

/// A forecast as JSON, described by `assets/forecast.schema.json`. Amounts are numbers with every digit, in dollars or in the
/// currency that the plan is shown in.
public record ForecastJson(Plan plan, PriceCatalog catalog) {

    public String text(List<ScenarioForecast> scenarios) {
        ObjectNode root = Json.object().put("plan", plan.name()).put("start", plan.settings().start().toString())
                .put("months", plan.settings().months());
        DisplayCurrency currency = plan.settings().currency();
        if (currency.isComplete()) {
            root.putObject("currency").put("code", currency.code().orElseThrow()).put("perDollar", currency.perDollar().orElseThrow())
                    .put("date", currency.date().orElseThrow().toString());
        }
        root.putObject("catalog").put("version", catalog.version()).put("date", catalog.date().toString());
        ArrayNode list = root.putArray("scenarios");
        var amounts = new AmountsJson(currency);
        scenarios.forEach(scenario -> list.add(new ScenarioJson(scenario, amounts).json()));
        PlanOdds.of(plan, catalog, scenarios).ifPresent(odds -> root.set("simulation", new SimulationJson(plan, catalog, odds.simulation(),
                OddsQuestion.ofAll(plan.settings())).node(odds.scenarios().stream().map(ScenarioForecast::scenario).toList())));
        return Json.write(root);
    }
}
