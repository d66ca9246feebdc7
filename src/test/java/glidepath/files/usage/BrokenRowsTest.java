package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.usage.Sample;

/// Whatever of a file is not used is told with its line, and what stands after it counts.
class BrokenRowsTest {

    private static final String RECORD = "{\"modelId\":\"m\",\"requestId\":\"r-1\",\"operation\":\"Converse\",\"input\":"
            + "{\"inputTokenCount\":5}}\n";

    private static Sample read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> skips(Sample sample) {
        return sample.skips().stream().map(skip -> skip.line() + " " + Messages.root().say(skip.why())).toList();
    }

    private static final String BROKEN = " The line is not complete JSON. Lines at the end of a live file break off; the others are counted";

    @Test
    void linesThatAreNoRecordsAreTold() {
        Sample sample = read("log.jsonl", RECORD + "some words\n\n[\n" + RECORD.replace("r-1", "r-2") + ",\n12345\n{\"modelId\n"
                + RECORD.replace("r-1", "r-3") + "]\n{\"schemaType\":\"Other\"}\n");
        assertEquals("calls 3, errors 0, input_tokens 15", MadeFile.sums(sample));
        assertEquals(List.of("2" + BROKEN, "7" + BROKEN, "8" + BROKEN, "11 This is not a record of a model call"), skips(sample));
    }

    /// A first record of 200,000 letters, whose names stand behind them, and a broken line after it.
    @Test
    void aLongFirstRecordHidesNeitherTheFormatNorTheOthers() {
        String first = "{\"input\":{\"inputBodyJson\":{\"p\":\"" + "x".repeat(200_000) + "\"},\"inputTokenCount\":5},"
                + RECORD.substring(1).replace(",\"input\":{\"inputTokenCount\":5}", "");
        Sample sample = read("log.jsonl", first + "{\"broken\":\n" + RECORD.replace("r-1", "r-2"));
        assertEquals("2", sample.total().calls().orElseThrow().toString());
        assertEquals(List.of("2" + BROKEN), skips(sample));
    }

    /// Of three events of a log group one is a call; of three labels one names a metric that counts, one a metric of time.
    @Test
    void eventsAndLabelsOfCloudWatchThatAreNoneOfOursAreTold() {
        String call = RECORD.strip().replace("\"", "\\\"");
        assertEquals(List.of("1 This is not a record of a model call", "1 This is not a record of a model call"), skips(read("events.json",
                "{\"events\":[{\"timestamp\":1794096000000,\"message\":\"" + call + "\"},{\"timestamp\":"
                        + "1794096000000,\"message\":\"START\"},"
                + "{\"timestamp\":1794096000000,\"message\":\"{\\\"level\\\":\\\"info\\\"}\"}]}")));
        String result = "{\"Label\":\"%s\",\"Timestamps\":[\"2026-11-01T00:00:00Z\"],\"Values\":[7.0]}";
        Sample sample = read("metrics.json", "{\"MetricDataResults\":[" + result.formatted("Invocations") + ","
                + result.formatted("m1") + "," + result.formatted("InvocationLatency") + "]}");
        assertEquals("7", sample.total().calls().orElseThrow().toString());
        assertEquals(List.of("1 The label 'm1' names no metric of Bedrock that is read, such as Invocations. Name metric and model in "
                + "each label"),
                skips(sample));
    }

    /// 19 digits may be nanoseconds since 1970, but no so late ones.
    @Test
    void aTimeOfMoreDigitsThanATimeHasIsTold() {
        String record = RECORD.replace("{\"modelId", "{\"timestamp\":\"9999999999999999999\",\"modelId");
        Sample sample = read("log.jsonl", RECORD + record.replace("r-1", "r-2"));
        assertEquals("1", sample.total().calls().orElseThrow().toString());
        assertEquals(List.of("2 timestamp is '9999999999999999999', which is not a time"), skips(sample));
    }

    private static byte[] zip(Charset names, String text, String... entries) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, names)) {
            for (String name : entries) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static Sample read(String name, byte[] bytes) {
        return UsageFiles.read(name, bytes, Pseudonyms.forOneReading(), () -> Catalogs.shipped().identifiers());
    }

    /// An archive of Windows names its files in letters that are no UTF-8.
    @Test
    void anArchiveIsReadWhateverLettersItsNamesAreWrittenIn() throws IOException {
        for (String charset : List.of("windows-1252", "UTF-8")) {
            Sample sample = read("logs.zip", zip(Charset.forName(charset), RECORD + "{\"broken\":\n", "\u00dcbersicht.jsonl"));
            assertEquals("1", sample.total().calls().orElseThrow().toString());
            assertEquals(List.of("logs.zip!\u00dcbersicht.jsonl"), sample.skips().stream().map(skip -> skip.file()).toList());
        }
    }

    @Test
    void aWorkbookIsCalledOne() throws IOException {
        Sample sample = read("usage.xlsx", zip(StandardCharsets.UTF_8, "<x/>", "[Content_Types].xml", "xl/worksheets/sheet1.xml"));
        assertEquals(List.of("0 This is a workbook or another document of an office program. Save its sheet as CSV"), skips(sample));
    }
}
