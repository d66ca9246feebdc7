package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// The sources of a price file, each named once by a short key; a price says the key, its evidence, and its date where that differs.
final class SourceBook {

    private record Entry(String title, String page, Optional<LocalDate> checked) {
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// @param node the file's `sources`
    static SourceBook read(JsonNode node) {
        var book = new SourceBook();
        node.properties().forEach(source -> book.entries.put(source.getKey(), new Entry(source.getValue().get("title").asString(),
                source.getValue().path("page").asString(""), date(source.getValue(), "checked"))));
        return book;
    }

    /// @throws IllegalArgumentException where the node names no source of this book
    Source of(JsonNode node) {
        Entry entry = entries.get(node.path("source").asString(""));
        if (entry == null) {
            throw new IllegalArgumentException("No source is named for " + node);
        }
        return new Source(entry.title(), entry.page(), date(node, "checked").or(entry::checked), evidence(node));
    }

    Optional<Source> find(JsonNode node) {
        return node.has("source") ? Optional.of(of(node)) : Optional.empty();
    }

    /// Says the source in a node, and remembers it.
    void put(ObjectNode node, Source source) {
        String key = key(source);
        node.put("source", key);
        if (!source.checked().equals(Objects.requireNonNull(entries.get(key)).checked())) {
            source.checked().ifPresent(day -> node.put("checked", day.toString()));
        }
        node.put("evidence", EnumKey.of(source.evidence()));
    }

    /// The first source of a title keeps its date as the usual one.
    private String key(Source source) {
        for (Map.Entry<String, Entry> known : entries.entrySet()) {
            if (known.getValue().title().equals(source.title()) && known.getValue().page().equals(source.page())
                    && (source.checked().isPresent() || known.getValue().checked().isEmpty())) {
                return known.getKey();
            }
        }
        String key = "s" + (entries.size() + 1);
        entries.put(key, new Entry(source.title(), source.page(), source.checked()));
        return key;
    }

    ObjectNode json() {
        ObjectNode book = Json.object();
        entries.forEach((key, entry) -> {
            ObjectNode node = book.putObject(key).put("title", entry.title());
            if (!entry.page().isEmpty()) {
                node.put("page", entry.page());
            }
            entry.checked().ifPresent(day -> node.put("checked", day.toString()));
        });
        return book;
    }

    static Optional<LocalDate> date(JsonNode node, String key) {
        return node.has(key) ? Optional.of(LocalDate.parse(node.get(key).asString())) : Optional.empty();
    }

    static Evidence evidence(JsonNode node) {
        return constant(Evidence.class, node.get("evidence").asString());
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
