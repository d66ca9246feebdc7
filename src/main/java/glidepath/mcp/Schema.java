package glidepath.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.files.json.Json;
import glidepath.texts.Legible;

/// The JSON schema of a tool's arguments, and what is wrong with those of a call.
final class Schema {

    private static final int LONGEST = 60;

    private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Schema required(String name, String type, String description) {
        required.add(name);
        return optional(name, type, description);
    }

    Schema optional(String name, String type, String description) {
        properties.put(name, Map.of("type", type, "description", description));
        return this;
    }

    Map<String, Object> json() {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /// A sentence for each argument that is missing, of another kind, or unknown. One that is null or blank is not
    /// given.
    List<String> faults(Map<String, Object> given) {
        Stream<String> known = properties.keySet().stream().flatMap(name -> fault(name, given.get(name)));
        Stream<String> unknown = given.keySet().stream().filter(name -> !properties.containsKey(name))
                .map(name -> Legible.shortened(name, LONGEST) + " is not an argument of this tool. It takes "
                        + String.join(", ", properties.keySet()) + ".");
        return Stream.concat(known, unknown).toList();
    }

    private Stream<String> fault(String name, @Nullable Object value) {
        Map<String, String> property = properties.getOrDefault(name, Map.of());
        ArgumentKind kind = ArgumentKind.of(property.getOrDefault("type", "string"));
        String wanted = ". Give " + kind.words + ": " + property.get("description") + ".";
        if (value == null || value instanceof String text && text.isBlank()) {
            return required.contains(name) ? Stream.of(name + " is missing" + wanted) : Stream.empty();
        }
        return kind.has.test(value) ? Stream.empty() : Stream.of(name + " is " + Legible.shortened(Json.line(Json.tree(value)), LONGEST)
                + ", which is not " + kind.words + wanted);
    }
}
