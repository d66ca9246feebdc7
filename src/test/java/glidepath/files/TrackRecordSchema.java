package glidepath.files;

import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.texts.Messages;

/// What was measured, forecast before and billed, in the schema of plan files.
record TrackRecordSchema(Messages messages) {

    ObjectNode json() {
        ObjectNode node = ValueSchema.closed(Json.object().put("description", messages.text("schema.record")));
        ObjectNode properties = node.putObject("properties");
        list(properties, "measured").set("items", measured());
        list(properties, "forecasts").set("items", forecast());
        properties.set("actuals", months().put("description", messages.text("schema.record.actuals")));
        properties.putObject("closed").put("type", "string").put("pattern", ValueSchema.MONTH)
                .put("description", messages.text("schema.record.closed"));
        return node;
    }

    private ObjectNode list(ObjectNode properties, String name) {
        return properties.putObject(name).put("type", "array").put("description", messages.text("schema.record." + name));
    }

    private static ObjectNode measured() {
        ObjectNode node = ValueSchema.closed(Json.object());
        ObjectNode properties = node.putObject("properties");
        day(properties, "first");
        day(properties, "last");
        properties.putObject("days").put("type", "integer").put("minimum", 0);
        properties.putObject("formats").put("type", "array").putObject("items").put("type", "string");
        properties.putObject("values").put("type", "object");
        return node;
    }

    private static ObjectNode forecast() {
        ObjectNode node = ValueSchema.closed(Json.object());
        node.putArray("required").add("made").add("months");
        ObjectNode properties = node.putObject("properties");
        day(properties, "made");
        properties.putObject("scenario").put("type", "string");
        properties.set("months", months());
        return node;
    }

    private static void day(ObjectNode properties, String name) {
        properties.putObject(name).put("type", "string").put("pattern", ValueSchema.DATE);
    }

    private static ObjectNode months() {
        ObjectNode node = ValueSchema.closed(Json.object());
        ObjectNode month = ValueSchema.closed(node.putObject("patternProperties").putObject(ValueSchema.MONTH)).putObject("properties");
        ObjectNode line = ValueSchema.closed(month.putObject("lines").put("type", "array").putObject("items"));
        line.putArray("required").add("kind").add("usd");
        ObjectNode parts = line.putObject("properties");
        ValueSchema.choice(parts.putObject("kind"), KeptMonthJson.KIND);
        for (String text : new String[] {"provider", "product", "item", "meter"}) {
            parts.putObject(text).put("type", "string");
        }
        parts.putObject("tokens").put("type", "number");
        parts.putObject("usd").put("type", "number");
        month.putObject("low").put("type", "number");
        month.putObject("high").put("type", "number");
        return node;
    }
}
