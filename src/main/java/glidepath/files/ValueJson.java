package glidepath.files;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.ValueType;

/// Values of inputs as plan files write them.
final class ValueJson {

    private ValueJson() {
    }

    /// Sets a value in an object, or in the objects in it that its path names.
    static void put(ObjectNode node, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            node.set(path, value);
        } else {
            put(node.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    static <T> JsonNode of(Lever<T> lever, Item item) {
        return node(lever.kind(), lever.write(lever.of(item)));
    }

    @SuppressWarnings("unchecked")   // a plan holds values of the lever's own type
    static <T> JsonNode raw(Lever<T> lever, Object value) {
        return node(lever.kind(), lever.write((T) value));
    }

    static <T> JsonNode of(ValueType<T> type, T value) {
        return node(type, type.write().apply(value));
    }

    private static JsonNode node(ValueType<?> kind, Object raw) {
        return switch (raw) {
            case Collection<?> rows when kind.shape() == ValueType.Shape.RECORDS -> rows(kind, rows);
            case Collection<?> many -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                many.forEach(each -> list.add((String) each));
                yield list;
            }
            case Map<?, ?> byMonth -> {
                ObjectNode node = Json.object();
                byMonth.forEach((month, value) -> node.set((String) month, Json.number(new BigDecimal((String) value))));
                yield node;
            }
            case String text -> scalar(kind.shape(), text);
            default -> throw new IllegalArgumentException(raw.toString());
        };
    }

    private static JsonNode scalar(ValueType.Shape shape, String text) {
        if (text.isEmpty() && shape != ValueType.Shape.TEXT) {
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (shape) {
            case NUMBER, WHOLE -> Json.number(new BigDecimal(text));
            case FLAG -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    private static ArrayNode rows(ValueType<?> kind, Collection<?> rows) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Object each : rows) {
            Map<?, ?> row = (Map<?, ?>) each;
            ObjectNode node = list.addObject();
            kind.columns().stream().filter(column -> row.containsKey(column.name()))
                    .forEach(column -> node.set(column.name(), node(column.kind(), Objects.requireNonNull(row.get(column.name())))));
        }
        return list;
    }
}
