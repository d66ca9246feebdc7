package glidepath.reports;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.PlanChange;
import glidepath.engine.ScenarioForecast;
import glidepath.files.json.Json;
import glidepath.plan.Scenario;
import glidepath.texts.ChangeText;
import glidepath.texts.NumberText;

/// What changed between two plans in money, as JSON: each scenario before and after, and what each cause did.
record ChangeJson(ChangeText words, NumberText numbers) {

    /// @param before variants that only the older plan has, and `after` the newer one
    String text(List<PlanChange> changes, List<Scenario> before, List<Scenario> after) {
        ObjectNode root = Json.object();
        ArrayNode scenarios = root.putArray("scenarios");
        for (PlanChange change : changes) {
            ObjectNode node = scenarios.addObject().put("id", change.after().scenario().id()).put("name", change.after().scenario().name())
                    .put("complete", change.complete());
            end(node.putObject("before"), change.before());
            end(node.putObject("after"), change.after());
            node.put("charges", change.charges().toCents()).put("cash", change.cash().toCents());
            ArrayNode causes = node.putArray("causes");
            CauseInCents.of(change, words, numbers).forEach(cause -> {
                ObjectNode each = causes.addObject().put("what", cause.what()).put("charges", cause.charges().toCents());
                cause.monthly().ifPresent(monthly -> each.put("chargesPerMonth", monthly.toCents()));
                each.put("cash", cause.cash().toCents());
                cause.before().ifPresent(day -> each.put("runOutBefore", day.toString()));
                cause.after().ifPresent(day -> each.put("runOutAfter", day.toString()));
            });
        }
        alone(root.putArray("onlyBefore"), before);
        alone(root.putArray("onlyAfter"), after);
        return Json.write(root);
    }

    private static void alone(ArrayNode list, List<Scenario> variants) {
        variants.forEach(variant -> list.addObject().put("id", variant.id()).put("name", variant.name()));
    }

    private static void end(ObjectNode node, ScenarioForecast forecast) {
        node.put("charges", forecast.gross().toCents()).put("chargesPerMonth", forecast.meanMonth().toCents())
                .put("cash", forecast.leftToPay().toCents());
        forecast.runOut().ifPresent(day -> node.put("runOut", day.toString()));
    }
}
