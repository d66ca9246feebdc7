package glidepath.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import glidepath.files.catalog.Catalogs;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.plan.ValueType;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;

/// Values of levers from JSON.
record LeverReader(Diagnostics faults) {

    /// The values of all levers in an object and the objects in it.
    void collect(String ref, Section section, String item, String prefix, JsonNode node, Map<InputRef<?>, Object> values,
            List<String> further) {
        if (!faults.isObject(ref, node)) {
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String path = prefix + entry.getKey();
            String where = ref + " > " + Diagnostics.shortened(entry.getKey());
            var lever = entry.getKey().contains(".") ? Optional.<Lever<?>>empty() : Levers.find(section, path);
            if (lever.isPresent() && lever.get().shared() && !further.contains("id") && prefix.isEmpty()) {
                faults.fault(where, "file.shared");
            } else if (lever.isPresent()) {
                value(where, entry.getValue(), lever.get().kind()).ifPresent(value -> values.put(lever.get().at(item), value));
            } else if (Levers.of(section).stream().anyMatch(other -> other.path().startsWith(path + "."))) {
                collect(where, section, item, path + ".", entry.getValue(), values, List.of());
            } else if (!further.contains(path)) {
                faults.unknown(where, entry.getKey(), names(section, prefix));
            }
        }
    }

    private static List<String> names(Section section, String prefix) {
        return Levers.of(section).stream().map(lever -> lever.path()).filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).replaceFirst("\\..*", "")).distinct().toList();
    }

    <T> Optional<T> value(String ref, @Nullable JsonNode node, ValueType<T> kind) {
        if (node == null) {
            faults.fault(ref, "file.missing");
            return Optional.empty();
        }
        return faults.guarded(ref, () -> kind.read().apply(raw(node, kind)));
    }

    /// The written form that a kind reads.
    private static Object raw(JsonNode node, ValueType<?> kind) {
        if (node.isNull() && kind.optional()) {
            return "";
        }
        boolean fits = switch (kind.shape()) {
            case NUMBER, WHOLE -> node.isNumber();
            case FLAG -> node.isBoolean();
            case TEXTS -> node.isArray() && node.valueStream().allMatch(JsonNode::isString);
            case RECORDS -> node.isArray() && node.valueStream().allMatch(JsonNode::isObject);
            case NUMBERS_BY_MONTH -> node.isObject() && node.valueStream().allMatch(JsonNode::isNumber);
            default -> node.isString();
        };
        if (!fits) {
            throw InvalidValueException.because("file.type." + EnumKey.of(kind.shape()), Diagnostics.shortened(node.toString()));
        }
        return switch (kind.shape()) {
            case TEXTS -> node.valueStream().map(JsonNode::asString).toList();
            case RECORDS -> rows(node, kind);
            case NUMBERS_BY_MONTH -> {
                var byMonth = new LinkedHashMap<String, Object>();
                node.properties().forEach(entry -> byMonth.put(entry.getKey(), number(entry.getValue())));
                yield byMonth;
            }
            case NUMBER, WHOLE -> number(node);
            case MODEL -> node.asString().isBlank() ? "" : Catalogs.identifiers().model(node.asString()).toString();
            default -> node.asString();
        };
    }

    private static List<Map<String, Object>> rows(JsonNode list, ValueType<?> kind) {
        if (list.size() > ItemReader.MOST_ENTRIES) {
            throw InvalidValueException.because("kind.rows", list.size(), ItemReader.MOST_ENTRIES);
        }
        var rows = new ArrayList<Map<String, Object>>();
        list.forEach(node -> rows.add(row(node, kind, rows.size() + 1)));
        return rows;
    }

    /// What its columns hold; what is in no column is kept, and named when the list is read.
    private static Map<String, Object> row(JsonNode node, ValueType<?> kind, int number) {
        var row = new LinkedHashMap<String, Object>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = Diagnostics.shortened(entry.getKey());
            try {
                row.put(name, kind.columns().stream().filter(column -> column.name().equals(entry.getKey())).findFirst()
                        .map(column -> raw(entry.getValue(), column.kind())).orElse(""));
            } catch (InvalidValueException refused) {
                throw InvalidValueException.because("kind.row.column", number, name, refused.reason());
            }
        }
        return row;
    }

    private static String number(JsonNode node) {
        try {
            return Json.scalar(node);
        } catch (NumberFormatException outside) {
            throw InvalidValueException.because("kind.number", Diagnostics.shortened(node.toString()),
                    String.valueOf(outside.getMessage()));
        }
    }
}
