package glidepath.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import tools.jackson.core.JacksonException;

/// JSON that stands as a text within a cell or another JSON value.
public final class Embedded {

    private final Row row;
    private final JsonNodePath tree;
    private boolean found;

    public Embedded(Fields fields) {
        row = fields.row();
        tree = fields.tree();
    }

    /// The fields of the object in a text; empty where there is none.
    public Optional<Row> read(String text, long line) {
        int start = text.indexOf('{');
        if (start < 0) {
            return Optional.empty();
        }
        byte[] bytes = text.substring(start).getBytes(StandardCharsets.UTF_8);
        found = false;
        try (var parser = JsonWalk.parser(bytes, 0, bytes.length)) {
            new JsonWalk(tree, row, (_, _) -> found = true).all(parser);
        } catch (JacksonException _) {
            return Optional.empty();
        }
        row.startAt(line);
        return found ? Optional.of(row) : Optional.empty();
    }
}
