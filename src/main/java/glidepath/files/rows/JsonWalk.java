package glidepath.files.rows;

import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Goes through JSON along a tree of paths, keeps the fields in it, passes over all else, and tells each row as it ends.
final class JsonWalk {

    /// Longer texts are no names, ids or numbers; they are not held.
    static final int LONGEST_TEXT = 4_096;
    /// A line or a value of more is not read.
    static final int LONGEST_LINE = 10_000_000;
    private static final int DEEPEST = 200;
    private static final int LONGEST_WHOLE_NUMBER = 18;

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_LINE).maxNumberLength(200).maxNameLength(10_000).build()).build();

    private static final int[] NOTHING = {};

    private final JsonNodePath tree;
    private final Row row;
    private final RowSink sink;
    private boolean more;

    JsonWalk(JsonNodePath tree, Row row, RowSink sink) {
        this.tree = tree;
        this.row = row;
        this.sink = sink;
    }

    static JsonParser parser(byte[] bytes, int from, int to) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    static JsonParser parser(InputStream stream) {
        return FACTORY.createParser(ObjectReadContext.empty(), stream);
    }

    /// Whether what was read last says itself that another page follows.
    boolean hasMore() {
        return more;
    }

    private static boolean tellsMore(String name, JsonParser parser) {
        return switch (name) {
            case "has_more" -> parser.currentToken() == JsonToken.VALUE_TRUE;
            case "next_page", "NextPageToken", "NextToken" -> parser.currentToken() == JsonToken.VALUE_STRING
                    && parser.getStringLength() > 0;
            default -> false;
        };
    }

    /// All values, one after the other; those of a list as if each stood alone.
    ///
    /// @throws tools.jackson.core.JacksonException where it is no JSON
    void all(JsonParser parser) {
        while (parser.nextToken() != null) {
            if (parser.currentToken() != JsonToken.START_ARRAY && parser.currentToken() != JsonToken.END_ARRAY) {
                row.clear();
                value(parser, tree);
            }
        }
    }

    private void value(JsonParser parser, JsonNodePath path) {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> list(parser, path);
            default -> {
                scalar(parser, path);
                if (path.row() != JsonNodePath.NO_ROW) {
                    row.startAt(parser.currentLocation().getLineNr());
                    sink.row(row, path.row());
                }
            }
        }
    }

    private void object(JsonParser parser, JsonNodePath path) {
        if (path.isField() && !path.hasChildren()) {
            mark(path, "{}");
        }
        boolean page = path == tree;
        more &= !page;
        String name;
        while ((name = parser.nextName()) != null) {
            parser.nextToken();
            more |= page && tellsMore(name, parser);
            step(parser, child(path, name));
        }
        if (path.row() != JsonNodePath.NO_ROW) {
            row.startAt(parser.currentLocation().getLineNr());
            sink.row(row, path.row());
        }
    }

    /// What stands for any name takes note of it.
    private @Nullable JsonNodePath child(JsonNodePath path, String name) {
        JsonNodePath child = path.named(name);
        JsonNodePath any = child == null ? path.named(JsonNodePath.ANY) : null;
        if (any == null) {
            return child;
        }
        row.clear(any.hasRows() ? any.below() : NOTHING);
        JsonNodePath key = any.named(JsonNodePath.KEY);
        if (key != null) {
            mark(key, name);
        }
        return any;
    }

    private void step(JsonParser parser, @Nullable JsonNodePath child) {
        if (child == null) {
            parser.skipChildren();
        } else {
            value(parser, child);
        }
    }

    private void list(JsonParser parser, JsonNodePath path) {
        JsonNodePath element = path.list();
        if (element == null) {
            mark(path, "[]");
            if (path.places().stream().anyMatch(place -> place.field().whole())) {
                String text = JsonCopy.of(parser);
                path.places().forEach(place -> row.put(place, text));
            } else {
                parser.skipChildren();
            }
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            row.clear(element.hasRows() ? element.below() : NOTHING);
            value(parser, element);
        }
    }

    private void mark(JsonNodePath path, String text) {
        path.places().forEach(place -> row.put(place, text));
    }

    private void scalar(JsonParser parser, JsonNodePath path) {
        for (Fields.Place place : path.places()) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= LONGEST_WHOLE_NUMBER) {
                row.put(place, parser.getLongValue());
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                String text = parser.getString();
                if (place.field().whole() || text.length() <= LONGEST_TEXT) {
                    row.put(place, text);
                }
            }
        }
    }
}
