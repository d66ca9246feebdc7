package glidepath.reports.odds;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.engine.Crossover;
import glidepath.files.json.Json;

/// The days on which another scenario becomes the cheapest, as JSON, described by `assets/crossovers.schema.json`.
public final class CrossoverJson {

    private CrossoverJson() {
    }

    /// @param plan its name
    public static String text(String plan, List<Crossover> crossovers) {
        ObjectNode root = Json.object().put("plan", plan);
        ArrayNode list = root.putArray("crossovers");
        crossovers.forEach(each -> list.addObject().put("day", each.day().toString()).put("before", each.before())
                .put("after", each.after())
                .put("cause", each.cause().name().toLowerCase(Locale.ROOT)));
        return Json.write(root);
    }
}
