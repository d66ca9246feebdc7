package glidepath.reports;

import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceChange;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.TieredPrice;
import glidepath.engine.PriceEffect;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// What a price table would change, and what that does to a plan, as JSON.
record PriceChangesJson(PriceChanges changes, Optional<PriceEffect> effect) {

    String text() {
        ObjectNode root = Json.object().put("equal", changes.equal());
        ArrayNode list = root.putArray("changes");
        for (PriceChange change : changes.changes()) {
            ObjectNode node = list.addObject().put("model", change.model().toString()).put("meter", change.rate());
            change.from().ifPresent(day -> node.put("from", day.toString()));
            change.old().ifPresentOrElse(old -> node.set("old", Json.number(old.base().usd())), () -> node.putNull("old"));
            node.set("new", Json.number(change.now().base().usd()));
            change.old().ifPresent(old -> putSteps(node, "oldSteps", old));
            putSteps(node, "newSteps", change.now());
            change.own().ifPresent(own -> node.set("own", Json.number(own.base().usd())));
            change.question().ifPresent(why -> node.put("question", EnumKey.of(why)));
        }
        ArrayNode models = root.putArray("added");
        changes.added().forEach(model -> models.add(model.id().toString()));
        effect.ifPresent(found -> {
            ObjectNode node = root.putObject("effect");
            node.set("before", Json.number(found.before().usd()));
            node.set("after", Json.number(found.after().usd()));
        });
        return Json.write(root);
    }

    /// What longer calls cost; nothing where all cost the same.
    private static void putSteps(ObjectNode node, String name, TieredPrice price) {
        if (!price.tiers().isEmpty()) {
            ArrayNode steps = node.putArray(name);
            price.tiers().forEach(tier -> steps.addObject().put("above", tier.start()).set("price", Json.number(tier.price().usd())));
        }
    }
}
