package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        return UsageFiles.read(name, text.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(),
                () -> Catalogs.shipped().identifiers());
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

    @Test
    void aWorkbookIsCalledOne() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (String name : List.of("[Content_Types].xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        Sample sample = UsageFiles.read("usage.xlsx", packed.toByteArray(), Pseudonyms.forOneReading(),
                () -> Catalogs.shipped().identifiers());
        assertEquals(List.of("0 This is a workbook or another document of an office program. Save its sheet as CSV"), skips(sample));
    }
}
