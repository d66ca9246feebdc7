package glidepath.reports.odds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceCatalog;
import glidepath.files.RangeJson;
import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.simulate.Bands;
import glidepath.simulate.Odds;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;
import glidepath.simulate.Tornado;

/// A simulation as JSON, described by `assets/simulation.schema.json`. Amounts are dollars, shares lie between 0 and 1.
public record SimulationJson(Plan plan, PriceCatalog catalog, Simulation simulation, OddsQuestion question) {

    /// What a simulation holds for certain; further digits are the floating point's.
    private static final MathContext DIGITS = new MathContext(12);
    private static final List<Double> RUN_OUTS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    public String text(List<Scenario> scenarios) {
        return Json.write(node(scenarios));
    }

    /// The same, to stand within another document.
    public ObjectNode node(List<Scenario> scenarios) {
        ObjectNode root = Json.object().put("plan", plan.name()).put("start", plan.settings().start().toString())
                .put("months", plan.settings().months()).put("seed", simulation.seed())
                .put("draws", simulation.scenarios().getFirst().draws());
        root.putObject("catalog").put("version", catalog.version()).put("date", catalog.date().toString());
        ObjectNode asked = root.putObject("question").put("until", question.until().toString());
        asked.set("budget", question.budget().<JsonNode>map(budget -> Json.number(budget.usd())).orElse(null));
        ArrayNode list = root.putArray("scenarios");
        scenarios.forEach(scenario -> list.add(scenario(scenario, simulation.of(scenario.id()))));
        ArrayNode cheaper = root.putArray("cheaper");
        for (Scenario first : plan.scenarios()) {
            for (Scenario second : plan.scenarios()) {
                if (!first.equals(second)) {
                    ObjectNode pair = cheaper.addObject().put("first", first.id()).put("second", second.id());
                    pair.set("share", number(simulation.cheaper(first.id(), second.id())));
                }
            }
        }
        return root;
    }

    private ObjectNode scenario(Scenario scenario, ScenarioOdds odds) {
        ObjectNode node = Json.object().put("id", scenario.id()).put("name", scenario.name())
                .put("complete", odds.complete());
        ArrayNode ranges = node.putArray("ranges");
        plan.ranges(scenario).forEach((input, range) -> ranges.addObject().put("input", input.toString())
                .setAll(RangeJson.of(input, range)));
        ObjectNode chances = node.putObject("odds");
        chances.set("creditsLast", chance(odds.creditsLastThrough(question.until())));
        chances.set("everyMonthUpToBudget", question.budget().map(budget -> chance(odds.everyMonthUpTo(budget.usd().doubleValue())))
                .orElse(null));
        chances.set("cashLasts", odds.cashLastsThrough(question.until()).map(SimulationJson::chance).orElse(null));
        ends(node, odds);
        node.set("leftToPay", bands(odds.total()));
        node.set("meanLeftToPay", number(odds.mean()));
        node.set("dearestMonth", bands(odds.dearestMonth()));
        node.set("lapsed", bands(odds.lapsed()));
        node.set("meanLapsed", number(odds.meanLapsed()));
        months(node.putArray("months"), odds);
        decides(node.putArray("decides"), scenario, odds);
        return node;
    }

    private static void ends(ObjectNode node, ScenarioOdds odds) {
        ObjectNode credits = node.putObject("creditsRunOut");
        ObjectNode cash = node.putObject("cashRunsOut");
        for (double share : RUN_OUTS) {
            String key = "p" + Math.round(share * 100);
            credits.put(key, odds.runOut(share).map(Object::toString).orElse(null));
            cash.put(key, odds.cashOut(share).map(Object::toString).orElse(null));
        }
    }

    private void months(ArrayNode list, ScenarioOdds odds) {
        List<YearMonth> horizon = plan.settings().horizon();
        for (int month = 0; month < horizon.size(); month++) {
            ObjectNode node = list.addObject().put("month", horizon.get(month).toString());
            node.set("charges", bands(odds.charges(month)));
            node.set("leftToPay", bands(odds.leftToPay(month)));
            node.set("meanLeftToPay", number(odds.meanLeftToPay(month)));
            node.set("credits", bands(odds.credits(month)));
            Optional<Bands> cash = odds.cash(month);
            node.set("cash", cash.map(SimulationJson::bands).orElse(null));
        }
    }

    private void decides(ArrayNode list, Scenario scenario, ScenarioOdds odds) {
        for (Tornado.Bar bar : Tornado.ofTotal(plan, scenario, catalog).bars()) {
            ObjectNode node = list.addObject().put("input", bar.input().toString());
            node.set("leftToPayAtLow", number(bar.low()));
            node.set("leftToPayAtHigh", number(bar.high()));
            node.set("shareOfVariance", number(odds.varianceShare(bar.input())));
        }
    }

    private static ObjectNode chance(Odds odds) {
        ObjectNode node = Json.object();
        node.set("share", number(odds.share()));
        node.set("error", number(odds.error()));
        return node;
    }

    private static ObjectNode bands(Bands bands) {
        ObjectNode node = Json.object();
        node.set("p5", number(bands.p5()));
        node.set("p10", number(bands.p10()));
        node.set("p25", number(bands.p25()));
        node.set("p50", number(bands.p50()));
        node.set("p75", number(bands.p75()));
        node.set("p90", number(bands.p90()));
        node.set("p95", number(bands.p95()));
        return node;
    }

    private static JsonNode number(double value) {
        return Json.number(BigDecimal.valueOf(value).round(DIGITS));
    }
}
