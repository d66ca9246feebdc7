package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import glidepath.Thorough;
import glidepath.files.rows.TableText;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;

/// What an importer must bear (import formats, section 8), on the file of every format: however it is written or packed, it tells the same.
class ChecklistTest {

    private static final char MARK = '\uFEFF';
    private static final int CUTS = Thorough.or("cuts", 5, 40);
    private static final int PACKED_CUTS = Thorough.or("cuts", 3, 25);

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void tellsTheSame(MadeFile made, byte[] bytes) throws IOException {
        Sample sample = MadeFile.read(write("written", bytes));
        assertEquals(made.sums(), MadeFile.sums(sample));
        assertEquals(List.of(), sample.skips());
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void inAnyEncoding(MadeFile made) throws IOException {
        tellsTheSame(made, (MARK + made.text()).getBytes(StandardCharsets.UTF_8));
        tellsTheSame(made, (MARK + made.text()).getBytes(StandardCharsets.UTF_16LE));
        tellsTheSame(made, (MARK + made.text()).getBytes(StandardCharsets.UTF_16BE));
        tellsTheSame(made, made.text().getBytes(StandardCharsets.UTF_16LE));
        tellsTheSame(made, made.text().replace("≤ ", "\u00a3").getBytes("windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void withAnyLineEnds(MadeFile made) throws IOException {
        tellsTheSame(made, made.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        tellsTheSame(made, (made.text() + "\n\n\n").getBytes(StandardCharsets.UTF_8));
        tellsTheSame(made, made.text().stripTrailing().getBytes(StandardCharsets.UTF_8));
        if (made.isTable()) {
            tellsTheSame(made, made.text().replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void packedInAnyWay(MadeFile made) throws IOException {
        byte[] bytes = made.text().getBytes(StandardCharsets.UTF_8);
        tellsTheSame(made, gzip(bytes));
        tellsTheSame(made, zip("in a folder/" + made.file(), bytes));
        tellsTheSame(made, zip("inner.gz", gzip(bytes)));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void inAFolderAmongOtherFiles(MadeFile made) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("logs/2026/11/02"));
        Files.writeString(inner.resolve(made.file()), made.text());
        Files.writeString(folder.resolve("logs/.DS_Store"), "passed over");
        Files.writeString(folder.resolve("logs/readme.txt"), "What this is");
        Sample sample = MadeFile.read(folder.resolve("logs"));
        assertEquals(made.sums(), MadeFile.sums(sample));
        assertEquals(1, sample.skips().size());
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void onceEvenIfGivenTwice(MadeFile made) throws IOException {
        Sample sample = MadeFile.read(made.path(), write("again.gz", gzip(made.text().getBytes(StandardCharsets.UTF_8))));
        assertEquals(made.sums(), MadeFile.sums(sample));
        assertTrue(sample.repeats().stream().anyMatch(repeat -> repeat.reason() == Repeat.Reason.SAME_FILE
                && repeat.examples().equals(List.of(made.path().toString()))));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void brokenOffWithoutFailing(MadeFile made) throws IOException {
        byte[] whole = gzip(made.text().repeat(1).getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / PACKED_CUTS)) {
            Sample sample = MadeFile.read(write("half.gz", Arrays.copyOf(whole, length)));
            assertFalse(sample.skips().isEmpty(), "cut at " + length);
        }
        String text = made.text();
        for (int length = 1; length < text.length(); length += Math.max(1, text.length() / CUTS)) {
            MadeFile.read(write("half", text.substring(0, length).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void withRowsInAnyOrder(MadeFile made) throws IOException {
        if (made.ordered() || !made.isLines()) {
            return;
        }
        List<String> lines = new ArrayList<>(made.text().lines().toList());
        Collections.reverse(made.isTable() ? lines.subList(1, lines.size()) : lines);
        tellsTheSame(made, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void withJsonLaidOutInAnyWay(MadeFile made) throws IOException {
        if (!made.file().endsWith(".json")) {
            return;
        }
        JsonNode tree = JsonMapper.builder().build().readTree(made.text());
        tellsTheSame(made, tree.toString().getBytes(StandardCharsets.UTF_8));
        tellsTheSame(made, tree.toPrettyString().getBytes(StandardCharsets.UTF_8));
        tellsTheSame(made, tree.toString().replaceAll("(?<=[\\[,])\\{(?=\")", "\n{").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void withAnySeparatorAndDecimalCommas(MadeFile made) throws IOException {
        if (!made.file().endsWith(".csv")) {
            return;
        }
        List<List<String>> rows = TableText.rows(made.text(), ',', Integer.MAX_VALUE);
        tellsTheSame(made, table(rows, '\t', false));
        tellsTheSame(made, table(rows, ';', false));
        tellsTheSame(made, table(rows, ';', true));
        List<List<String>> headed = new ArrayList<>(List.of(List.of("Report"), List.of("Made on", "2026-11-25")));
        headed.addAll(rows);
        tellsTheSame(made, table(headed, ',', false));
    }

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void withColumnsInAnyOrderAndMoreOfThem(MadeFile made) throws IOException {
        if (!made.file().endsWith(".csv")) {
            return;
        }
        List<List<String>> rows = TableText.rows(made.text(), ',', Integer.MAX_VALUE).stream().map(row -> {
            List<String> turned = new ArrayList<>(row);
            turned.add("more");
            Collections.reverse(turned);
            return turned;
        }).map(List::copyOf).toList();
        tellsTheSame(made, table(rows, ',', false));
    }

    private static byte[] table(List<List<String>> rows, char separator, boolean commas) {
        return rows.stream().map(row -> row.stream().map(cell -> commas && cell.matches("-?\\$?\\d*\\.\\d+") ? cell.replace('.', ',')
                : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] zip(String name, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
