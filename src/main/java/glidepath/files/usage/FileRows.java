package glidepath.files.usage;

import java.io.IOException;
import java.io.InputStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import glidepath.units.Message;
import glidepath.units.InvalidValueException;
import glidepath.usage.UsageSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/// Takes a file apart into rows, by its layout, and has its format read them. A row that cannot be used is told, and the next one is read.
final class FileRows implements RowSink, JsonLines.Sink {

    private final UsageFormat format;
    private final UsageFormat.Reader reader;
    private final UsageSink sink;
    private final Row row;
    private final JsonWalk walk;
    private final LineScanner scanner;
    private final boolean simple;
    private long line;

    FileRows(UsageFormat format, Context context, UsageSink sink) {
        this.format = format;
        this.sink = sink;
        reader = format.open(context);
        row = format.fields().row();
        JsonNodePath tree = format.fields().tree();
        walk = new JsonWalk(tree, row, this);
        scanner = new LineScanner(tree, row);
        simple = !tree.hasRowsInLists();
    }

    void read(Head head, String start, InputStream utf8) throws IOException {
        switch (head.layout()) {
            case TABLE -> table(head, start, utf8);
            case JSON -> document(utf8);
            default -> new JsonLines().read(utf8, this);
        }
        reader.end(sink);
    }

    private void table(Head head, String start, InputStream utf8) throws IOException {
        row.writtenIn(TableText.style(start, head.separator()));
        try {
            new TableRows(header(head), head.separator(), format.fields(), row).read(utf8, this);
        } catch (CsvParseException broken) {
            sink.skip(row.line() + 1, Message.of("usage.broken.table"));
        }
    }

    /// The row that has the most of the format's names.
    private Head.Header header(Head head) {
        Head.Header best = head.headers().getFirst();
        int most = 0;
        for (Head.Header header : head.headers()) {
            int found = (int) format.fields().columns(header.names()).places().stream().filter(places -> !places.isEmpty()).count();
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
            sink.skip(broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(), Message.of("usage.broken.json"));
        }
    }

    @Override
    public void line(byte[] bytes, int from, int to, long number) {
        int start = Bytes.indexOf(bytes, from, to, (byte) '{');
        if (start == to) {
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
            sink.skip(number, Message.of("usage.broken.line"));
        }
        line = 0;
    }

    @Override
    public void tooLong(long number) {
        sink.skip(number, Message.of("usage.broken.long"));
    }

    @Override
    public void row(Row read, int path) {
        if (line > 0) {
            read.startAt(line);   // a parser of one line counts from 1
        }
        try {
            reader.row(read, path, sink);
        } catch (InvalidValueException invalid) {
            sink.skip(read.line(), invalid.reason());
        }
    }
}
