package glidepath.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What the first bytes of a file tell of it: how it is laid out, and the names in it.
///
/// @param layout  of the whole file
/// @param names   for JSON: its paths, and `path=text` for short texts
/// @param headers for tables: what may be the headings, with the row they stand in
/// @param separator between cells of a table
public record Head(Layout layout, Set<String> names, List<Header> headers, char separator) {

    /// A row of a table that may hold its headings.
    ///
    /// @param row   from 0
    /// @param texts as they stand there
    public record Header(int row, List<String> texts) {

        /// Made alike, to be compared.
        public List<String> names() {
            return texts.stream().map(Names::alike).toList();
        }
    }

    public static final int SIZE = 1 << 16;
    static final int MOST = 1 << 20;
    private static final int DEEPEST = 10;
    private static final int LONGEST = 60;
    private static final int MOST_NAMES = 3_000;
    private static final int MOST_ROWS = 12;

    public static Head of(String text) {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return new Head(Layout.EMPTY, Set.of(), List.of(), ',');
        }
        if (start.indexOf('\0') >= 0) {
            return new Head(Layout.BINARY, Set.of(), List.of(), ',');
        }
        char first = start.charAt(0);
        if (first == '{' || first == '[') {
            return json(start, isLines(start) ? Layout.JSON_LINES : Layout.JSON);
        }
        if (first == '<') {
            return new Head(Layout.WEB_PAGE, Set.of(), List.of(), ',');
        }
        if (start.lines().findFirst().orElse("").matches("\\d{4}-\\d\\d-\\d\\d\\S*\\s+\\{.*")) {
            return json(start.lines().map(line -> line.substring(Math.max(0, line.indexOf('{'))))
                    .reduce("", (one, other) -> one + "\n" + other), Layout.STAMPED_LINES);
        }
        char separator = TableText.separator(start);
        return new Head(Layout.TABLE, Set.of(), headers(start, separator), separator);
    }

    /// Whether the first line alone is a whole JSON object, or another object begins a line that does not go on with the first.
    private static boolean isLines(String text) {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        return line.startsWith("{") && switch (extent(line)) {
            case WHOLE -> true;
            case BROKEN -> end > 0 && text.startsWith("\n{", end);
            case OPEN -> end > 0 && text.startsWith("\n{", end) && extent(text) == Extent.BROKEN;
        };
    }

    /// How far a text is one JSON value: the whole of it, its beginning, or not.
    private enum Extent { WHOLE, OPEN, BROKEN }

    private static Extent extent(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JsonWalk.parser(bytes, 0, bytes.length)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null ? Extent.WHOLE : Extent.BROKEN;
        } catch (UnexpectedEndOfInputException _) {
            return Extent.OPEN;
        } catch (JacksonException _) {
            return Extent.BROKEN;
        }
    }

    private static Head json(String text, Layout layout) {
        var names = new HashSet<String>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JsonWalk.parser(bytes, 0, bytes.length)) {
            while (parser.nextToken() != null && names.size() < MOST_NAMES) {
                if (parser.currentToken() != JsonToken.START_ARRAY
                        && parser.currentToken() != JsonToken.END_ARRAY) {   // a list of rows is as good as lines
                    collect(parser, "", names, 0);
                }
            }
        } catch (JacksonException _) {
            // the head ends within a value
        }
        return new Head(layout, names, List.of(), ',');
    }

    private static void collect(JsonParser parser, String path, Set<String> names, int depth) {
        if (depth > DEEPEST || names.size() >= MOST_NAMES) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = parser.nextName()) != null) {
                String inner = path.isEmpty() ? name : path + "." + name;
                names.add(inner);
                parser.nextToken();
                collect(parser, inner, names, depth + 1);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                collect(parser, path + "[]", names, depth + 1);
            }
        } else if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() <= LONGEST) {
            names.add(path + "=" + parser.getString());
        }
    }

    private static List<Header> headers(String text, char separator) {
        var headers = new ArrayList<Header>();
        List<List<String>> rows = TableText.rows(text, separator, MOST_ROWS);
        for (int row = 0; row < rows.size(); row++) {
            headers.add(new Header(row, rows.get(row).stream().map(String::strip).toList()));
        }
        return headers;
    }

    /// All names in any row that may hold headings; for JSON, all paths.
    public Stream<Set<String>> candidates() {
        return layout == Layout.TABLE ? headers.stream().map(header -> Set.copyOf(header.names())) : Stream.of(names);
    }
}
