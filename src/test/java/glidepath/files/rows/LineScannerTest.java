package glidepath.files.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/// The fast reader of lines against the full parser.
class LineScannerTest {

    private final Fields fields = Fields.ofRows("");
    private final Field text = fields.of("a", "c.a");
    private final Field nested = fields.of("b.a");
    private final Field listed = fields.of("d[].a");
    private final Random random = new Random(17);

    private List<String> values(Row row) {
        return List.of(row.text(text), row.text(nested), row.text(listed));
    }

    private List<String> full(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        List<String> values = new ArrayList<>();
        new JsonWalk(fields.tree(), fields.row(), (row, _) -> values.addAll(values(row))).all(JsonWalk.parser(bytes, 0, bytes.length));
        return values;
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 3 ? 6 : 8)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> String.valueOf(random.nextInt(1000));
            case 3 -> "1.5e" + random.nextInt(9);
            case 4 -> "\"plain é text\"";
            case 5 -> "\"with \\\"quotes\\\" \\\\ } ] and \\u00e9\"";
            case 6 -> object(depth + 1);
            default -> "[" + value(depth + 1) + " , " + value(depth + 1) + "]";
        };
    }

    private String object(int depth) {
        var object = new StringBuilder("{");
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "other", "x\\\"y"));
        for (int i = random.nextInt(5); i > 0; i--) {
            object.append(object.length() > 1 ? " ,\t" : " ").append('"').append(names.remove(random.nextInt(names.size()))).append("\": ")
                    .append(value(depth));
        }
        return object.append(" }").toString();
    }

    @Test
    void whatItUnderstandsItReadsAsTheFullParserDoes() {
        Row row = fields.row();
        var scanner = new LineScanner(fields.tree(), row);
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            String line = object(0);
            byte[] bytes = ("  " + line + "\r").getBytes(StandardCharsets.UTF_8);
            if (scanner.read(bytes, 0, bytes.length)) {
                understood++;
                assertEquals(full(line), values(row), line);
            }
        }
        assertTrue(understood > 10_000, "understood " + understood);
    }

    @Test
    void whatBreaksOffIsNotUnderstood() {
        var scanner = new LineScanner(fields.tree(), fields.row());
        String line = "{\"other\":{\"x\":[1,\"t\\\"\"]},\"a\":12,\"b\":{\"a\":\"q\"}}";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertTrue(scanner.read(bytes, 0, bytes.length));
        for (int length = 0; length < bytes.length; length++) {
            assertFalse(scanner.read(bytes, 0, length), "cut at " + length);
        }
    }

    /// Lines as programs write them, and as they break: cut, two in one, ended by Windows, a line end within a text or after a backslash.
    private String lines() {
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String line = object(0);
            lines.append(switch (random.nextInt(12)) {
                case 0 -> line.substring(0, random.nextInt(line.length()));
                case 1 -> line + " " + object(1);
                case 2 -> line.replaceFirst("text", "te\nxt");
                case 3 -> line.replaceFirst("with ", "with \\\\\n");
                case 4 -> line + "\r";
                case 5 -> "  " + line;
                case 6 -> "";
                case 7 -> line.replaceFirst(random.nextBoolean() ? "[\\[{,:]" : ".*[\\[{,:]", "$0\n");
                default -> line;
            }).append('\n');
        }
        return lines.substring(0, lines.length() - random.nextInt(3));
    }

    private List<String> told(byte[] lines, boolean each) throws IOException {
        List<String> told = new ArrayList<>();
        var rows = new FileRows(fields, (row, _) -> told.add(row.line() + ": " + values(row)), (line, why) -> told.add(line + ": " + why));
        var inPieces = new SequenceInputStream(new ByteArrayInputStream(lines, 0, lines.length / 3),
                new ByteArrayInputStream(lines, lines.length / 3, lines.length));
        new JsonLines().read(inPieces, each ? new Apart(rows) : rows);
        return told;
    }

    /// Has every line cut out before it is read.
    private record Apart(JsonLines.Sink rows) implements JsonLines.Sink {

        @Override
        public int whole(byte[] bytes, int from, int to, long number) {
            return JsonLines.NOT_WHOLE;
        }

        @Override
        public void line(byte[] bytes, int from, int to, long number) {
            rows.line(bytes, from, to, number);
        }

        @Override
        public void tooLong(long number) {
            rows.tooLong(number);
        }
    }

    @Test
    void linesReadInOnePassTellWhatEachAloneTells() throws IOException {
        int told = 0;
        for (int i = 0; i < 500; i++) {
            String lines = lines();
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            List<String> apart = told(bytes, true);
            assertEquals(apart, told(bytes, false), lines);
            told += apart.size();
        }
        assertTrue(told > 10_000, "told " + told);
    }
}
