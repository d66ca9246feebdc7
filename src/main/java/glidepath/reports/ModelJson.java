package glidepath.reports;

import java.time.LocalDate;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// Models and their rates as JSON.
record ModelJson(List<Model> models, LocalDate day) {

    String text() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        models.forEach(model -> list.add(json(model)));
        return Json.write(list);
    }

    private ObjectNode json(Model model) {
        ObjectNode node = Json.object().put("id", model.id().toString()).put("name", model.name()).put("product", model.product());
        model.contextWindow().ifPresent(tokens -> node.put("contextWindow", tokens));
        node.put("deprecated", model.facts().life().on(day) == Life.Stage.DEPRECATED);
        node.put("life", EnumKey.of(model.facts().life().on(day)));
        RateCard card = model.on(day);
        node.put("dailyMean", card.averaged());
        ObjectNode rates = node.putObject("rates");
        card.prices().forEach((meter, price) -> rates.set(meter.key(), json(price)));
        return node.setAll(SourceJson.json(model.source()));
    }

    private static JsonNode json(TieredPrice price) {
        if (price.tiers().isEmpty()) {
            return Json.number(price.base().usd());
        }
        ObjectNode node = Json.object();
        node.set("base", Json.number(price.base().usd()));
        ArrayNode tiers = node.putArray("tiers");
        price.tiers().forEach(tier -> tiers.addObject().put("start", tier.start()).set("price", Json.number(tier.price().usd())));
        return node;
    }
}
