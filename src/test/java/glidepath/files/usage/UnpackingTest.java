package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;

/// Archives that mean harm, files that are none of ours, and readings that are ended.
class UnpackingTest {

    @TempDir
    private Path folder;

    private static String said(Sample sample) {
        return Messages.root().say(sample.skips().getFirst().why());
    }

    /// 300 MB of blanks in 300 kB.
    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
            byte[] spaces = ("{\"recordId\":\"1\",\"modelInput\":{},\"modelOutput\":{}}" + " ".repeat(1_000_000) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(spaces);
            }
        }
        assertTrue(said(MadeFile.read(bomb)).startsWith("The file unpacks to more than 250 times its size"));
    }

    @Test
    void archivesInArchivesInArchivesAreNotOpened() throws IOException {
        byte[] inner = ChecklistTest.gzip(ChecklistTest.gzip(ChecklistTest.gzip(ChecklistTest.gzip("x".getBytes(StandardCharsets.UTF_8)))));
        assertTrue(said(MadeFile.read(Files.write(folder.resolve("deep"), inner))).startsWith("An archive within an archive"));
    }

    @Test
    void aFileThatNoFormatKnowsGetsOneSentenceWithAllFormatsAndTheNearest() throws IOException {
        String near = said(MadeFile.read(Files.writeString(folder.resolve("near.csv"), "usage_date,model_id,price\n2026-11-02,m,3\n")));
        assertTrue(near.startsWith("This is not a file that can be read here; it is most like: daily summary (usage_daily.csv). "
                + "These can be read: daily summary (usage_daily.csv), Amazon Bedrock"), near);
        assertTrue(near.endsWith("DeepSeek costs"), near);
        String other = said(MadeFile.read(Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n")));
        assertTrue(other.startsWith("This is not a file that can be read here. These are: "), other);
    }

    @Test
    void otherThingsAreCalledWhatTheyAre() throws IOException {
        assertEquals("This is a web page or other markup instead of a file. Sign in and download it again",
                said(MadeFile.read(Files.writeString(folder.resolve("page"), "<!DOCTYPE html><html>"))));
        assertEquals("The file is empty. Export it again", said(MadeFile.read(Files.writeString(folder.resolve("empty"), " \n"))));
        assertTrue(said(MadeFile.read(Files.write(folder.resolve("parquet"), new byte[] {'P', 'A', 'R', '1', 0, 1, 2, 0, 0})))
                .startsWith("This is neither text nor"));
        assertTrue(said(MadeFile.read(folder.resolve("missing"))).startsWith("The file cannot be read"));
    }

    /// A row of a table that cannot be used, and a line that is longer than any that is read.
    @Test
    void aRowThatCannotBeUsedIsToldWithItsLine() throws IOException {
        Sample sample = MadeFile.read(Files.writeString(folder.resolve("daily.csv"),
                "usage_date,model_id,calls,input_tokens\n2026-11-02,m,ten,1\n2026-11-02,m,-5,1\n"
                + "yesterday,m,1,1\n2026-11-02,m,1.5,1\n2026-11-02,m,1e30,1\n2026-11-02,m,2,1\n"));
        assertEquals(List.of("2: calls is 'ten', which is not a number", "3: calls is -5, but no count is below zero",
                "4: usage_date is 'yesterday', which is not a time",
                "5: calls is '1.5', which is not a whole number", "6: calls is '1e30', which is not a number"),
                sample.skips().stream().map(skip -> skip.line() + ": " + Messages.root().say(skip.why())).toList());
        assertEquals("calls 2, input_tokens 1", MadeFile.sums(sample));
    }

    @Test
    void aLineOfMoreThanTenMegabytesIsPassedOver() throws IOException {
        String line = Files.readString(MadeFile.FOLDER.resolve("bedrock-log.jsonl")).lines().findFirst().orElseThrow();
        String huge = line.replace("secret", "x".repeat(17_000_000)).replace("r-1", "r-9");
        Sample sample = MadeFile.read(Files.writeString(folder.resolve("long.jsonl"),
                line + "\n" + huge + "\n" + line.replace("r-1", "r-2") + "\n"));
        assertEquals("2", sample.total().calls().orElseThrow().toString());
        assertEquals(2, sample.skips().getFirst().line());
        assertEquals("The line has more than 10 MB and is left out", said(sample));
    }

    @Test
    void whoEndsTheReadingKeepsWhatWasRead() throws IOException {
        Path second = Files.writeString(folder.resolve("second.jsonl"), "x");
        var count = new int[1];
        Sample sample = UsageFiles.read(List.of(MadeFile.FOLDER.resolve("bedrock-log.jsonl"), second), new Pseudonyms(new byte[16]),
                () -> Catalogs.shipped().identifiers(), _ -> count[0]++ < 3);
        assertEquals(List.of("bedrock-log"), sample.files().stream().map(SourceFile::format).distinct().toList());
    }

    /// Cached tokens that are more than the whole input: the file counts them in another way than is known.
    @Test
    void aConventionThatDoesNotHoldIsTold() throws IOException {
        Sample sample = MadeFile.read(Files.writeString(folder.resolve("openai.csv"),
                "start_time,num_model_requests,input_tokens,input_cached_tokens,output_tokens,model\n1793577600,1,100,300,5,gpt-5\n"));
        assertEquals("The input of 100 tokens is said to hold 300 cached ones: this file counts cached tokens apart, in a way that is "
                + "not known", said(sample));
    }

    /// Of 5,000 calls in a packed file that is cut in half, those before the cut count, as lines and as a table, and the cut is told.
    @Test
    void whatStandsBeforeABreakCounts() throws IOException {
        var random = new Random(5);
        var lines = new StringBuilder();
        var table = new StringBuilder("usage_date,model_id,calls,input_tokens\n");
        for (int i = 0; i < 5_000; i++) {
            lines.append("{\"recordId\":\"").append(random.nextLong())
                    .append("\",\"modelInput\":{},\"modelOutput\":{\"usage\":{\"input_tokens\":1}}}\n");
            table.append("2026-11-02,").append(random.nextLong()).append(",1,1\n");
        }
        for (String text : List.of(lines.toString(), table.toString())) {
            byte[] packed = ChecklistTest.gzip(text.getBytes(StandardCharsets.UTF_8));
            Sample sample = MadeFile.read(Files.write(folder.resolve("half.gz"), Arrays.copyOf(packed, packed.length / 2)));
            long calls = sample.total().calls().orElseThrow().longValueExact();
            assertTrue(calls > 2_000 && calls < 3_000, "calls: " + calls);
            assertEquals("The compressed file breaks off; what stands before the break is counted. Download it again", said(sample));
        }
    }
}
