package glidepath.files;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.Section;
import glidepath.plan.Story;
import glidepath.texts.Messages;

/// The story of a plan, in the schema of plan files.
record StorySchema(Messages messages) {

    ObjectNode json() {
        ObjectNode list = described(Json.object().put("type", "array"), "").put("maxItems", Story.MOST_STEPS);
        ObjectNode step = list.putObject("items").put("type", "object").put("additionalProperties", false);
        step.putArray("required").add("title");
        ObjectNode properties = step.putObject("properties");
        described(properties.putObject("title"), ".title").put("type", "string").put("minLength", 1).put("maxLength", 200);
        described(properties.putObject("note"), ".note").put("type", "string").put("maxLength", Story.LONGEST_NOTE);
        described(properties.putObject("scenario"), ".scenario").put("type", "string");
        ObjectNode differences = described(properties.putObject("differences"), ".differences").put("type", "object")
                .put("additionalProperties", false);
        ObjectNode sections = differences.putObject("properties");
        for (Section section : Section.values()) {
            sections.putObject(section.key()).put("$ref", "#/$defs/" + section.key() + ".differences");
        }
        words(described(properties.putObject("figure"), ".figure"), List.copyOf(StoryJson.FIGURE.options()));
        words(described(properties.putObject("chart"), ".chart"), List.copyOf(StoryJson.CHART.options()));
        described(properties.putObject("levers"), ".levers").put("type", "array").put("maxItems", Story.MOST_LEVERS).putObject("items")
                .put("type", "string");
        described(properties.putObject("guess"), ".guess").put("type", "boolean");
        return list;
    }

    private ObjectNode described(ObjectNode node, String part) {
        return node.put("description", messages.text("schema.story" + part));
    }

    private static void words(ObjectNode node, List<String> words) {
        ArrayNode options = node.putArray("enum");
        words.forEach(options::add);
    }
}
