package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import glidepath.files.catalog.Catalogs;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;

/// Files so large that they unpack and are added up beside the reading. 30,000 calls of 10 tokens in and 1 out, the last told twice, and a
/// broken line near the end.
class LargeFilesTest {

    private static final int CALLS = 30_000;
    private static final byte[] LOG = log();

    private static byte[] log() {
        var log = new StringBuilder();
        for (int call = 0; call < CALLS; call++) {
            log.append(line(call));
        }
        return log.append("{\"timestamp\":\n").append(line(CALLS - 1)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int call) {
        return "{\"schemaType\":\"ModelInvocationLog\",\"timestamp\":\"2026-11-02T10:00:00Z\",\"requestId\":\"" + call * 2_654_435_761L
                + "\",\"modelId\":\"amazon.nova-lite-v1:0\",\"operation\":\"Converse\",\"input\":{\"inputTokenCount\":10},"
                + "\"output\":{\"outputTokenCount\":1}}\n";
    }

    private static Sample read(byte[] bytes) {
        return UsageFiles.read("log", bytes, Pseudonyms.forOneReading(), () -> Catalogs.shipped().identifiers());
    }

    private static void isWhole(Sample sample) {
        assertEquals(CALLS, sample.total().calls().orElseThrow().intValueExact());
        assertEquals(CALLS * 10, sample.total().sum(Measure.INPUT).orElseThrow().intValueExact());
        assertEquals(1, sample.repeats().stream().filter(repeat -> repeat.reason() == Repeat.Reason.SAME_ID).findFirst().orElseThrow()
                .rows());
        assertEquals(CALLS + 1, sample.skips().getFirst().line());
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LOG);
        }
        return bytes.toByteArray();
    }

    @Test
    void aLargeFileIsReadAsASmallOneIs() throws IOException {
        isWhole(read(LOG));
        isWhole(read(gzip()));
    }

    /// What was read before the break counts, in whole lines.
    @Test
    void aLargeFileThatIsCutOffCountsUpToThere() throws IOException {
        byte[] whole = gzip();
        Sample sample = read(Arrays.copyOf(whole, whole.length / 2));
        int calls = sample.total().calls().orElseThrow().intValueExact();
        assertEquals(true, calls > CALLS / 4 && calls < CALLS, Integer.toString(calls));
        assertEquals("usage.trouble.cut-off", sample.skips().getLast().why().key());
    }

    /// The first entry is no JSON from its middle on and given up there; the second is read all the same.
    @Test
    void whatFollowsInAnArchiveIsReadWhereALargeEntryIsGivenUp() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("broken.json"));
            zip.write("[\n{\"type\":\"GENERATION\",\"traceId\":\"t\",\"usageDetails\":{\"input\":1}},\n".repeat(20_000)
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("log.jsonl"));
            zip.write(LOG);
        }
        assertEquals(CALLS, read(bytes.toByteArray()).days().firstEntry().getValue().calls().orElseThrow().intValueExact());
    }
}
