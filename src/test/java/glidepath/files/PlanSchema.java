package glidepath.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.Column;
import glidepath.plan.Fact;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Readiness;
import glidepath.plan.Section;
import glidepath.plan.Situation;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// The JSON Schema (2020-12) of plan files, made from the levers and their words, so that it cannot fall behind them. The program ships
/// what is made here.
///
/// A schema says what a file looks like. That shares add up, or that a variant names what is there, only reading tells.
final class PlanSchema {

    private final Messages messages;
    private final ValueSchema values;
    private final ObjectNode definitions = Json.object();

    PlanSchema(Messages messages) {
        this.messages = messages;
        values = new ValueSchema(messages);
    }

    String text() {
        ObjectNode root = Json.object().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", "urn:glidepath:plan:1")
                .put("title", messages.text("schema.title")).put("description", messages.text("schema.description"));
        ObjectNode properties = object(root, "format", "version", "name", "start", "months", "scenarios");
        properties.putObject("format").put("const", PlanJson.FORMAT).put("description", messages.text("schema.format"));
        properties.putObject("version").put("const", PlanJson.VERSION).put("description", messages.text("schema.version"));
        properties.set("name", name("schema.name"));
        properties.set("start", setting("start", ValueType.MONTH));
        properties.set("months", setting("months", PlanJson.MONTHS));
        properties.set("convention", setting("convention", PlanJson.CONVENTION));
        properties.set("tax", setting("tax", ValueType.SHARE));
        properties.set("asOf", setting("asOf", ValueType.DATE));
        properties.set("currency", setting("currency", ValueType.CURRENCY));
        properties.set("perDollar", setting("perDollar", ValueType.PER_DOLLAR));
        properties.set("currencyDate", setting("currencyDate", ValueType.DATE));
        for (Section section : Section.values()) {
            items(properties, section);
        }
        ObjectNode situation = object(properties.putObject("situation").put("description", messages.text("schema.situation")));
        situation.set("facts", messages(Arrays.stream(Fact.values()).map(Fact::key).toList(), "schema.facts"));
        situation.set("tested", messages(Arrays.stream(Readiness.values()).map(Readiness::key).toList(), "schema.tested"));
        situation.putObject("aside").put("type", "object").put("description", messages.text("schema.aside"))
                .putObject("additionalProperties").put("type", "string").put("maxLength", Situation.LONGEST);
        ObjectNode scenarios = list(properties.putObject("scenarios"), "schema.scenarios").put("minItems", 1)
                .put("maxItems", ScenarioReader.MOST_SCENARIOS);
        scenarios.set("items", reference("scenario"));
        definitions.set("scenario", scenario());
        properties.set("uncertainty", uncertainty());
        properties.set("prices", new PriceSchema(messages).json());
        properties.set("story", new StorySchema(messages).json());
        properties.set(TrackRecordJson.RECORD, new TrackRecordSchema(messages).json());
        root.set("$defs", definitions);
        return Json.write(root);
    }

    private ObjectNode messages(List<String> known, String description) {
        ObjectNode node = Json.object().put("type", "array").put("description", messages.text(description));
        ArrayNode options = node.putObject("items").putArray("enum");
        known.forEach(options::add);
        return node;
    }

    private ObjectNode setting(String name, ValueType<?> kind) {
        String key = "lever.settings." + name;
        return ValueSchema.described(values.of(kind), messages.text(key), messages.has(key + ".help") ? messages.text(key + ".help") : "");
    }

    private void items(ObjectNode properties, Section section) {
        groups(section);
        definitions.set(section.key(), item(section));
        definitions.set(section.key() + ".differences", differences(section));
        if (section == Section.CASH) {
            properties.set(section.key(), reference(section.key()));
        } else {
            list(properties.putObject(section.key()), "schema." + section.key()).set("items", reference(section.key()));
        }
    }

    private ObjectNode list(ObjectNode node, String description) {
        return node.put("type", "array").put("description", messages.text(description)).put("maxItems", ItemReader.MOST_ENTRIES);
    }

    /// One definition for each group of inputs, such as `workloads.demand`.
    private void groups(Section section) {
        for (Lever<?> lever : Levers.of(section)) {
            group(lever).ifPresent(group -> {
                String key = section.key() + "." + group;
                ObjectNode properties = definitions.has(key) ? (ObjectNode) definitions.get(key).get("properties")
                        : object(definitions.putObject(key));
                put(properties, lever.path().substring(group.length() + 1), lever);
            });
        }
    }

    /// Groups may hold groups.
    private void put(ObjectNode properties, String path, Lever<?> lever) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            properties.set(path, lever(lever));
            return;
        }
        String inner = path.substring(0, dot);
        put(properties.has(inner) ? (ObjectNode) properties.get(inner).get("properties") : object(properties.putObject(inner)),
                path.substring(dot + 1), lever);
    }

    private ObjectNode item(Section section) {
        ObjectNode node = Json.object().put("title", messages.text("section." + section.key()));
        if (section == Section.CASH) {
            inputs(section, object(node), true);
            return node;
        }
        ObjectNode properties = section == Section.WORKLOADS ? object(node, "id", "route") : object(node, "id");
        properties.set("id", id("schema.id"));
        inputs(section, properties, true);
        if (section == Section.WORKLOADS) {
            ((ObjectNode) properties.get("route")).putArray("required").add("model");
        }
        return node;
    }

    private ObjectNode id(String description) {
        return Json.object().put("type", "string").put("minLength", 1).put("maxLength", 100).put("description", messages.text(description));
    }

    private void inputs(Section section, ObjectNode properties, boolean shared) {
        for (Lever<?> lever : Levers.of(section)) {
            if (shared || !lever.shared()) {
                group(lever).ifPresentOrElse(group -> properties.set(group, reference(section.key() + "." + group)),
                        () -> properties.set(lever.path(), lever(lever)));
            }
        }
    }

    private static Optional<String> group(Lever<?> lever) {
        int dot = lever.path().indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(lever.path().substring(0, dot));
    }

    private ObjectNode differences(Section section) {
        ObjectNode one = section == Section.CASH ? Json.object() : Json.object().put("type", "object");
        if (section == Section.CASH) {
            inputs(section, object(one), false);
        } else {
            inputs(section, object(one.putObject("additionalProperties")), false);
        }
        return one.put("description", messages.text("schema.differences." + (section == Section.CASH ? "cash" : "items")));
    }

    private ObjectNode scenario() {
        ObjectNode node = Json.object();
        ObjectNode properties = object(node, "id", "name");
        properties.set("id", id("schema.id"));
        properties.set("name", name("schema.scenario.name"));
        properties.putObject("colour").put("type", "string").put("pattern", "^(#[0-9a-fA-F]{6})?$")
                .put("description", messages.text("schema.colour"));
        ObjectNode differences = properties.putObject("differences").put("description", messages.text("schema.differences"));
        ObjectNode sections = object(differences);
        for (Section section : Section.values()) {
            sections.set(section.key(), reference(section.key() + ".differences"));
        }
        return node;
    }

    private ObjectNode uncertainty() {
        ObjectNode node = Json.object().put("description", messages.text("schema.uncertainty"));
        ObjectNode properties = object(node);
        properties.set("seed", ValueSchema.described(values.of(RangeJson.SEED), messages.text("schema.seed"), ""));
        ObjectNode range = Json.object();
        ObjectNode parts = object(range, "low", "likely", "high", "shape");
        for (String end : List.of("low", "likely", "high")) {
            parts.putObject(end).put("description", messages.text("schema.range." + end)).putArray("type").add("number").add("string");
        }
        parts.set("shape", values.of(RangeJson.SHAPE).put("description", messages.text("schema.range.shape")));
        parts.putObject("quantiles").put("type", "array").put("minItems", 2).put("description", messages.text("schema.range.quantiles"));
        parts.putObject("cause").put("type", "string").put("minLength", 1).put("description", messages.text("schema.range.cause"));
        parts.set("correlation", values.of(RangeJson.CORRELATION));
        properties.putObject("ranges").put("type", "object").put("description", messages.text("schema.ranges"))
                .putObject("additionalProperties").put("type", "object").putObject("additionalProperties").put("type", "object")
                .putObject("additionalProperties").put("type", "object").set("additionalProperties", reference("range"));
        definitions.set("range", range);
        return node;
    }

    private ObjectNode name(String description) {
        return values.of(ValueType.NAME).put("description", messages.text(description));
    }

    private ObjectNode lever(Lever<?> lever) {
        String unit = messages.unit(lever);
        ObjectNode node = ValueSchema.described(values.of(lever.kind()), messages.label(lever), messages.help(lever));
        if (lever.kind().shape() == ValueType.Shape.RECORDS) {
            node.set("items", row(lever));
        }
        return unit.isEmpty() ? node : node.put("$comment", messages.text("schema.unit", unit));
    }

    private ObjectNode row(Lever<?> lever) {
        ObjectNode row = Json.object();
        List<Column<?>> columns = lever.kind().columns();
        ObjectNode properties = object(row, columns.stream().filter(Column::required).map(Column::name).toArray(String[]::new));
        columns.forEach(column -> properties.set(column.name(),
                ValueSchema.described(values.of(column.kind()), messages.label(lever, column), "")));
        return row;
    }

    /// Makes a node an object that has no other properties than those put into the answer.
    private static ObjectNode object(ObjectNode node, String... required) {
        ValueSchema.closed(node);
        if (required.length > 0) {
            ArrayNode names = node.putArray("required");
            List.of(required).forEach(names::add);
        }
        return node.putObject("properties");
    }

    private static ObjectNode reference(String definition) {
        return Json.object().put("$ref", "#/$defs/" + definition);
    }
}
