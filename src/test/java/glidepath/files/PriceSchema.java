package glidepath.files;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import glidepath.files.catalog.OwnPriceJson;
import glidepath.files.json.Json;
import glidepath.texts.Messages;

/// The prices that travel with a plan, in the schema of plan files.
record PriceSchema(Messages messages) {

    ObjectNode json() {
        ObjectNode node = ValueSchema.closed(Json.object().put("description", messages.text("schema.prices")));
        ObjectNode properties = node.putObject("properties");
        properties.putObject("catalog").put("type", "string").put("description", messages.text("schema.prices.catalog"));
        properties.putObject("date").put("type", "string").put("format", "date");
        properties.putObject("used").put("type", "object").put("description", messages.text("schema.prices.used"))
                .putObject("additionalProperties").put("type", "object");
        properties.putObject("own").put("type", "array").put("description", messages.text("schema.prices.own")).set("items", own());
        return node;
    }

    private static final List<String> RATES = List.of("rates", "ways");

    private static ObjectNode own() {
        ObjectNode node = ValueSchema.closed(Json.object());
        node.putArray("required").add("model").add("date");
        ObjectNode properties = node.putObject("properties");
        List<String> texts = OwnPriceJson.FIELDS.stream().filter(field -> !RATES.contains(field)).toList();
        texts.forEach(field -> properties.putObject(field).put("type", "string"));
        RATES.forEach(field -> properties.putObject(field).put("type", "object"));
        return node;
    }
}
