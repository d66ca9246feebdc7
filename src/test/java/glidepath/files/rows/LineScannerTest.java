package glidepath.files.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
