package glidepath.files.rows;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// Reads the fields of one JSON object in a line, fast: what no field needs is passed over without being looked at closely.
///
/// Where a line holds what it does not know (rows in lists, an escape in a text that is kept, bad JSON), it says so, and the full parser
/// reads the line. Measured on 1 GB of invocation logs it takes a third of the full parser's time.
final class LineScanner {

    /// The line is for the full parser.
    static final int LOST = -1;
    private static final int LONGEST_WHOLE_NUMBER = 18;

    private final JsonNodePath tree;
    private final Row row;
    private final KnownTexts texts = new KnownTexts();
    private byte[] bytes = {};
    private int end;

    LineScanner(JsonNodePath tree, Row row) {
        this.tree = tree;
        this.row = row;
    }

    /// @return whether the whole line was understood; where not, the row holds nothing of use
    boolean read(byte[] line, int from, int to) {
        return object(line, from, to) == to;
    }

    /// Reads an object that stands alone in its line.
    ///
    /// @param to not before the end of that line; further lines may follow
    /// @return the index after it and what is blank behind it; [#LOST] where it was not understood, and the row holds nothing of use
    int object(byte[] lines, int from, int to) {
        bytes = lines;
        end = to;
        row.clear();
        int start = blank(from);
        int after = start < end && bytes[start] == '{' ? object(start, tree) : LOST;
        return after == LOST ? LOST : blank(after);
    }

    private int blank(int from) {
        return from < end && bytes[from] > ' ' ? from : blanks(from);
    }

    private int blanks(int from) {
        int i = from;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i;
    }

    /// @return the index after the object that starts at an opening brace
    private int object(int from, JsonNodePath path) {
        int i = blank(from + 1);
        if (i < end && bytes[i] == '}') {
            return i + 1;
        }
        for (int number = 0; i < end && bytes[i] == '"'; number++) {
            NameOrder.Name name = path.order().at(number, bytes, i, end);
            int after = name == null ? unexpected(number, i, path) : value(blank(i + name.length()), name.path());
            int next = after == LOST ? end : blank(after);
            if (next >= end) {
                return LOST;
            }
            if (bytes[next] == '}') {
                return next + 1;
            }
            i = bytes[next] == ',' ? blank(next + 1) : end;
        }
        return LOST;
    }

    /// Another name than the last time.
    private int unexpected(int number, int quote, JsonNodePath path) {
        int close = Bytes.textEnd(bytes, quote + 1, end);
        int colon = close < end && bytes[close] == '"' ? blank(close + 1) : end;
        if (colon >= end || bytes[colon] != ':') {
            return LOST;
        }
        JsonNodePath child = path.named(bytes, quote + 1, close);
        if (colon == close + 1) {
            path.order().learn(number, bytes, quote, colon + 1, child);
        }
        return value(blank(colon + 1), child);
    }

    private int value(int from, @Nullable JsonNodePath path) {
        if (from >= end) {
            return LOST;
        }
        if (path == null) {
            return skip(from);
        }
        return switch (bytes[from]) {
            case '{' -> path.hasChildren() ? object(from, path) : marked(from, path, "{}");
            case '[' -> path.list() == null ? marked(from, path, "[]") : list(from, path.list());
            case '"' -> text(from, path);
            default -> literal(from, path);
        };
    }

    private int list(int from, JsonNodePath element) {
        if (element.hasRows()) {
            return LOST;
        }
        int i = blank(from + 1);
        if (i < end && bytes[i] == ']') {
            return i + 1;
        }
        while (i < end) {
            int after = value(i, element);
            int next = after == LOST ? end : blank(after);
            if (next < end && bytes[next] == ']') {
                return next + 1;
            }
            i = next < end && bytes[next] == ',' ? blank(next + 1) : end;
        }
        return LOST;
    }

    private int marked(int from, JsonNodePath path, String mark) {
        int after = skip(from);
        for (Fields.Place place : path.places()) {
            if (place.field().whole() && after != LOST) {
                row.put(place, bytes, from, after);
            } else {
                row.put(place, mark);
            }
        }
        return after;
    }

    private int text(int from, JsonNodePath path) {
        int close = Bytes.textEnd(bytes, from + 1, end);
        if (close >= end || bytes[close] != '"') {
            return path.isField() ? LOST : skipText(from);
        }
        for (Fields.Place place : path.places()) {
            if (place.field().whole() || close - from <= JsonWalk.LONGEST_TEXT) {
                if (path.isVaried()) {
                    row.put(place, bytes, from + 1, close);
                } else {
                    row.put(place, texts.of(bytes, from + 1, close, path));
                }
            }
        }
        return close + 1;
    }

    private int literal(int from, JsonNodePath path) {
        long number = 0;
        int i = from;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            number = number * 10 + bytes[i] - '0';
            i++;
        }
        if (i == from || i - from > LONGEST_WHOLE_NUMBER || i == end || goesOn(bytes[i])) {
            return otherLiteral(from, path);
        }
        for (Fields.Place place : path.places()) {
            row.put(place, number);
        }
        return i;
    }

    private int otherLiteral(int from, JsonNodePath path) {
        int after = skipLiteral(from);
        if (after == from) {
            return LOST;
        }
        if (path.isField() && bytes[from] != 'n') {
            String text = new String(bytes, from, after - from, StandardCharsets.UTF_8);
            path.places().forEach(place -> row.put(place, text));
        }
        return after;
    }

    private int skip(int from) {
        return switch (bytes[from]) {
            case '"' -> skipText(from);
            case '{', '[' -> skipNested(from);
            default -> skipLiteral(from) == from ? LOST : skipLiteral(from);
        };
    }

    private int skipLiteral(int from) {
        int i = from;
        while (i < end && goesOn(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(byte letter) {
        return letter > ' ' && letter != ',' && letter != '}' && letter != ']';
    }

    private int skipText(int from) {
        int i = Bytes.textEnd(bytes, from + 1, end);
        while (i < end - 1 && bytes[i] == '\\' && bytes[i + 1] != '\n') {
            i = Bytes.textEnd(bytes, i + 2, end);
        }
        return i < end && bytes[i] == '"' ? i + 1 : LOST;
    }

    private int skipNested(int from) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            switch (bytes[i]) {
                case '"' -> {
                    int after = skipText(i);
                    if (after == LOST) {
                        return LOST;
                    }
                    i = after - 1;
                }
                case '\n' -> {
                    return LOST;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                default -> { }
            }
        }
        return LOST;
    }
}
