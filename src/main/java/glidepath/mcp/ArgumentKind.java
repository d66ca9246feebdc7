package glidepath.mcp;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// What an argument is, as the schema calls it. A number may be written as text.
enum ArgumentKind {
    STRING("text", String.class::isInstance),
    NUMBER("a number", value -> value instanceof Number || value instanceof String),
    OBJECT("an object", Map.class::isInstance);

    final String words;
    final Predicate<Object> has;

    ArgumentKind(String words, Predicate<Object> has) {
        this.words = words;
        this.has = has;
    }

    static ArgumentKind of(Object type) {
        return valueOf(type.toString().toUpperCase(Locale.ROOT));
    }
}
