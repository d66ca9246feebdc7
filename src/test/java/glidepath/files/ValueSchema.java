package glidepath.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.units.Decimals;

/// What a schema says of one value: its type, its bounds, how its text is written.
record ValueSchema(Messages messages) {

    static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String PERCENT = "^\\s*-?[0-9]+(\\.[0-9]+)?\\s*%\\s*$";
    private static final String MODEL = "^[^/]+/.+$";

    static ObjectNode described(ObjectNode node, String title, String description) {
        ObjectNode titled = Json.object().put("title", title);
        if (!description.isEmpty()) {
            titled.put("description", description);
        }
        return titled.setAll(node);
    }

    ObjectNode of(ValueType<?> kind) {
        ObjectNode node = Json.object();
        return switch (kind.shape()) {
            case NUMBER -> bounded(typed(node, "number", kind), kind);
            case WHOLE -> bounded(typed(node, "integer", kind), kind);
            case FLAG -> typed(node, "boolean", kind);
            case CHOICE -> choice(node, kind);
            case PERCENT -> typed(node, "string", kind).put("pattern", PERCENT)
                    .put("$comment", messages.text("schema.range", bound(kind.least()), bound(kind.most())));
            case MONTH -> typed(node, "string", kind).put("pattern", kind.optional() ? "^$|" + MONTH : MONTH);
            case DATE -> typed(node, "string", kind).put("pattern", kind.optional() ? "^$|" + DATE : DATE);
            case MODEL -> typed(node, "string", kind).put("pattern", kind.optional() ? "^$|" + MODEL : MODEL);
            case TEXT -> kind == ValueType.NAME ? typed(node, "string", kind).put("minLength", 1).put("maxLength", 200)
                    : typed(node, "string", kind);
            case TEXTS -> {
                typed(node, "array", kind).putObject("items").put("type", "string");
                yield node;
            }
            case RECORDS -> typed(node, "array", kind).put("maxItems", ItemReader.MOST_ENTRIES);
            case NUMBERS_BY_MONTH -> {
                typed(node, "object", kind).putObject("patternProperties").putObject(MONTH).put("type", "number").put("minimum", 0);
                yield node.put("additionalProperties", false);
            }
        };
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(Decimals::plain).orElseThrow();
    }

    private static ObjectNode typed(ObjectNode node, String type, ValueType<?> kind) {
        if (!kind.optional()) {
            return node.put("type", type);
        }
        node.putArray("type").add(type).add("null");
        return node;
    }

    private static ObjectNode bounded(ObjectNode node, ValueType<?> kind) {
        kind.least().ifPresent(least -> node.set("minimum", Json.number(least)));
        kind.most().ifPresent(most -> node.set("maximum", Json.number(most)));
        return node;
    }

    static ObjectNode choice(ObjectNode node, ValueType<?> kind) {
        ArrayNode options = node.putArray("enum");
        List.copyOf(kind.options()).forEach(options::add);
        return node;
    }

    /// Makes a node an object that has no other properties than those that it names.
    static ObjectNode closed(ObjectNode node) {
        return node.put("type", "object").put("additionalProperties", false);
    }
}
