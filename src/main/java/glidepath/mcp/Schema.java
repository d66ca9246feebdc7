package glidepath.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.files.json.Json;

/// The JSON schema of a tool's arguments, and what is wrong with those of a call.
final class Schema {

    /// What an argument is, as the schema calls it. A number may be written as text.
    private enum Kind {
        STRING("text", String.class::isInstance),
        NUMBER("a number", value -> value instanceof Number || value instanceof String),
        OBJECT("an object", Map.class::isInstance);

        private final String words;
        private final Predicate<Object> has;

        Kind(String words, Predicate<Object> has) {
            this.words = words;
            this.has = has;
        }

        static Kind of(Object type) {
            return valueOf(type.toString().toUpperCase(Locale.ROOT));
        }
    }

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
                .map(name -> shortened(name) + " is not an argument of this tool. It takes "
                        + String.join(", ", properties.keySet()) + ".");
        return Stream.concat(known, unknown).toList();
    }

    private Stream<String> fault(String name, @Nullable Object value) {
        Map<String, String> property = properties.getOrDefault(name, Map.of());
        Kind kind = Kind.of(property.getOrDefault("type", "string"));
        String wanted = ". Give " + kind.words + ": " + property.get("description") + ".";
        if (value == null || value instanceof String text && text.isBlank()) {
            return required.contains(name) ? Stream.of(name + " is missing" + wanted) : Stream.empty();
        }
        return kind.has.test(value) ? Stream.empty() : Stream.of(name + " is " + shortened(Json.line(Json.tree(value)))
                + ", which is not " + kind.words + wanted);
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
    }
}
