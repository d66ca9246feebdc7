package glidepath.files.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.files.rows.TableText;
import glidepath.files.rows.Watched;
import glidepath.units.Money;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ActualKey;

/// The importer checklist, run on a file of each kind of bill: however it was saved, it tells the same to the last digit.
class BillsChecklistTest {

    private static final Path FOLDER = Path.of("src/test/resources/usage");

    @TempDir
    private Path folder;

    static Stream<Path> bills() {
        return Stream.of("cur_legacy_anonymous_300_rows.csv", "focus_1.3_costandusage_aws_5_rows.csv",
                "focus-1.5-draft_ai_prompt-caching_a.csv",
                "spec_saas_spend_agreements_a2.csv", "made/cost-explorer.bill.csv", "made/cur2.bill.csv").map(FOLDER::resolve);
    }

    private static String text(Path bill) throws IOException {
        return Files.readString(bill).replace("\uFEFF", "").replace("\r\n", "\n");
    }

    private static Map<ActualKey, Money> told(Path... files) {
        ActualBills bills = BillFiles.read(List.of(files), Watched.NOT);
        assertEquals(List.of(), bills.skips());
        return bills.lines().values().stream().collect(Collectors.toMap(line -> line.key(), line -> line.cost(), Money::plus,
                TreeMap::new));
    }

    private void tellsTheSame(Path bill, byte[] bytes) throws IOException {
        assertEquals(told(bill), told(Files.write(folder.resolve("written"), bytes)));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void inAnyEncodingAndPacked(Path bill) throws IOException {
        String text = text(bill);
        tellsTheSame(bill, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        tellsTheSame(bill, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        tellsTheSame(bill, text.replaceAll("[^\\x00-\\x7f]", "?").getBytes("windows-1252"));
        tellsTheSame(bill, gzip(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void withAnyLineEnds(Path bill) throws IOException {
        tellsTheSame(bill, text(bill).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        tellsTheSame(bill, text(bill).replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        tellsTheSame(bill, text(bill).stripTrailing().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void withRowsInAnyOrder(Path bill) throws IOException {
        List<List<String>> rows = new ArrayList<>(TableText.rows(text(bill), ',', Integer.MAX_VALUE));
        Collections.reverse(rows.subList(1, rows.size()));
        tellsTheSame(bill, table(rows, ','));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void withAnySeparatorAndLinesAbove(Path bill) throws IOException {
        List<List<String>> rows = TableText.rows(text(bill), ',', Integer.MAX_VALUE);
        tellsTheSame(bill, table(rows, ';'));
        tellsTheSame(bill, table(rows, '\t'));
        List<List<String>> headed = new ArrayList<>(List.of(List.of("Report"), List.of("Made on", "2026-11-25")));
        headed.addAll(rows);
        tellsTheSame(bill, table(headed, ','));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void withColumnsInAnyOrderAndMoreOfThem(Path bill) throws IOException {
        if (bill.toString().contains("cost-explorer")) {   // its first column holds the dates, and each other one is a service
            return;
        }
        tellsTheSame(bill, table(TableText.rows(text(bill), ',', Integer.MAX_VALUE).stream().map(row -> {
            List<String> turned = new ArrayList<>(row);
            turned.add("more");
            Collections.reverse(turned);
            return List.copyOf(turned);
        }).toList(), ','));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void brokenOffWithoutFailing(Path bill) throws IOException {
        byte[] whole = gzip(text(bill).getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 20)) {
            Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, length));
            assertFalse(BillFiles.read(List.of(half), Watched.NOT).skips().isEmpty(), "cut at " + length);
        }
    }

    private static byte[] table(List<List<String>> rows, char separator) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
