package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.reader.CsvParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Takes a file apart into rows, by its layout. A row that cannot be used is told, and the next one is read.
public final class FileRows implements RowSink, JsonLines.Sink {

    /// Is told of rows that cannot be used.
    public interface Problems {

        /// @param line from 1; 0 where there is none
        void skip(long line, Message why);
    }

    /// What may stand in a line between records, as in a list over many lines.
    private static final String BETWEEN = " \t\r\0[],";

    private final Fields fields;
    private final RowSink sink;
    private final Problems problems;
    private final Row row;
    private final JsonWalk walk;
    private final LineScanner scanner;
    private final boolean simple;
    private long line;

    /// @param sink may refuse a row with an [InvalidValueException]
    public FileRows(Fields fields, RowSink sink, Problems problems) {
        this.fields = fields;
        this.sink = sink;
        this.problems = problems;
        row = fields.row();
        JsonNodePath tree = fields.tree();
        walk = new JsonWalk(tree, row, this);
        scanner = new LineScanner(tree, row);
        simple = !tree.hasRowsInLists();
    }

    public void read(OpenedFile file) throws IOException {
        switch (file.head().layout()) {
            case TABLE -> table(file);
            case JSON -> document(file.utf8());
            default -> new JsonLines().read(file.utf8(), this);
        }
        if (walk.hasMore()) {
            problems.skip(0, Message.of("usage.more-pages"));
        }
    }

    private void table(OpenedFile file) throws IOException {
        Head head = file.head();
        row.writtenIn(TableText.style(file.start(), head.separator()));
        try {
            new TableRows(header(head), head.separator(), fields, row, problems).read(file.utf8(), this);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException failed) {
                throw failed;
            }
            problems.skip(row.line() + 1, Message.of("usage.broken.table"));
        }
    }

    /// The row that has the most of the wanted names.
    private Head.Header header(Head head) {
        Head.Header best = head.headers().getFirst();
        long most = 0;
        for (Head.Header header : head.headers()) {
            long found = fields.columns(header.names()).places().stream().filter(places -> !places.isEmpty()).count();
            if (found > most) {
                most = found;
                best = header;
            }
        }
        return best;
    }

    private void document(InputStream utf8) throws IOException {
        try (var parser = JsonWalk.parser(utf8)) {
            walk.all(parser);
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException broken) {
            problems.skip(broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(), Message.of("usage.broken.json"));
        }
    }

    @Override
    public int whole(byte[] bytes, int from, int to, long number) {
        if (!simple || bytes[from] != '{') {
            return JsonLines.NOT_WHOLE;
        }
        int after = scanner.object(bytes, from, to);
        if (after == LineScanner.LOST || after == to || bytes[after] != '\n') {
            return JsonLines.NOT_WHOLE;
        }
        line = number;
        row(row, 0);
        return after;
    }

    @Override
    public void line(byte[] bytes, int from, int to, long number) {
        int start = Bytes.indexOf(bytes, from, to, (byte) '{');
        if (start == to) {
            if (!Bytes.isOf(bytes, from, to, BETWEEN)) {
                problems.skip(number, Message.of("usage.broken.line"));
            }
            return;
        }
        line = number;
        row.startAt(number);
        if (simple && scanner.read(bytes, start, to)) {
            row(row, 0);
            return;
        }
        try (var parser = JsonWalk.parser(bytes, start, to)) {
            walk.all(parser);
        } catch (JacksonException broken) {
            problems.skip(number, Message.of("usage.broken.line"));
        }
        line = 0;
    }

    @Override
    public void tooLong(long number) {
        problems.skip(number, Message.of("usage.broken.long"));
    }

    @Override
    public void row(Row read, int path) {
        if (line > 0) {
            read.startAt(line);   // a parser of one line counts from 1
        }
        try {
            sink.row(read, path);
        } catch (InvalidValueException invalid) {
            problems.skip(read.line(), invalid.reason());
        }
    }
}
