package glidepath.reports.odds;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.Crossover;
import glidepath.engine.Forecast;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// The days on which another scenario becomes the cheapest, as JSON, described by `assets/crossovers.schema.json`.
public final class CrossoverJson {

    private CrossoverJson() {
    }

    /// @param plan its name
    public static String text(String plan, Forecast forecast) {
        ObjectNode root = Json.object().put("plan", plan);
        ArrayNode list = root.putArray("crossovers");
        Crossover.of(forecast).forEach(each -> list.addObject().put("day", each.day().toString()).put("before", each.before())
                .put("after", each.after())
                .put("cause", EnumKey.of(each.cause())));
        ArrayNode unpriced = root.putArray("notCompared");
        Crossover.notCompared(forecast).forEach(scenario -> unpriced.add(scenario.id()));
        return Json.write(root);
    }
}
