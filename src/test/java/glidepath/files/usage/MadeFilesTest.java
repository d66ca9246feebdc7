package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.usage.Repeat;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;

/// Each format is known by its contents, and its sums are those that were added up by hand.
class MadeFilesTest {

    @ParameterizedTest
    @MethodSource("glidepath.files.usage.MadeFile#all")
    void sumsAreThoseAddedUpByHand(MadeFile made) {
        Sample sample = MadeFile.read(made.path());
        assertEquals(made.sums(), MadeFile.sums(sample));
        assertEquals(List.of(made.format()), sample.files().stream().map(SourceFile::format).toList());
        assertEquals(List.of(), sample.skips());
    }

    @Test
    void allFormatsHaveAFile() {
        var made = MadeFile.all().map(MadeFile::format).distinct().toList();
        assertEquals(List.of(), UsageFormats.all().stream().map(UsageFormat::id).filter(id -> !made.contains(id)).toList());
    }

    @Test
    void repeatsAreListedWithTheTokensTheyWouldHaveAdded() {
        assertEquals(List.of(new Repeat("f", Repeat.Reason.SAME_ID, 1, 1700, List.of("r-1"))), repeats("bedrock-log.jsonl"));
        // the first state of the message: 3 + 1,200 + 1; the steps of the second: 10 + 100 + 1,200 + 90
        assertEquals(List.of(new Repeat("f", Repeat.Reason.EARLIER_STATE, 1, 1204, List.of("msg_01/req_1")),
                new Repeat("f", Repeat.Reason.STEPS_OF_TOTAL, 1, 1400, List.of("msg_bdrk_02/req_2"))), repeats("claude-code.jsonl"));
        assertEquals(List.of(new Repeat("f", Repeat.Reason.SAME_ID, 1, 1100, List.of("line 5"))), repeats("codex.jsonl"));
        assertEquals(List.of(new Repeat("f", Repeat.Reason.PARENT_SPAN, 1, 110, List.of("o-1"))), repeats("langfuse.csv"));
        assertEquals(List.of(new Repeat("f", Repeat.Reason.PARENT_SPAN, 1, 1100, List.of("01"))), repeats("otel.json"));
        assertEquals(List.of(new Repeat("f", Repeat.Reason.TOTAL_ROW, 1, 10800, List.of("2026-11-02"))), repeats("ccusage.json"));
    }

    private static List<Repeat> repeats(String file) {
        return MadeFile.read(MadeFile.FOLDER.resolve(file)).repeats().stream()
                .map(repeat -> new Repeat("f", repeat.reason(), repeat.rows(), repeat.tokens(), repeat.examples())).toList();
    }

    @Test
    void aBatchIsNotCountedAgainByItsManifest() {
        Sample sample = MadeFile.read(MadeFile.FOLDER.resolve("bedrock-batch.jsonl"), MadeFile.FOLDER.resolve("bedrock-manifest.json"));
        assertEquals("calls 3, errors 1, input_tokens 220, cache_read_tokens 0, cache_write_tokens 0, output_tokens 100",
                MadeFile.sums(sample));
        assertEquals(Repeat.Reason.TOTAL_ROW, sample.repeats().getFirst().reason());
    }

    @Test
    void failedAttemptsAndFallbacksAreSeenWithinTasks() {
        var tasks = MadeFile.read(MadeFile.FOLDER.resolve("litellm-spend.csv")).tasks();
        assertEquals(List.of(2L, 2L, 3L, 1L, 1L), List.of(tasks.tasks(), tasks.succeeded(), tasks.calls(), tasks.retried(),
                tasks.fellBack()));
    }

    @Test
    void nothingIsKeptOfPeopleAndPrompts() {
        MadeFile.all().map(made -> MadeFile.read(made.path())).forEach(sample -> {
            String all = sample.toString();
            assertTrue(List.of("secret", "ann", "bob", "@example.com", "prod-key", "111122223333", "customer-1").stream()
                    .noneMatch(all::contains), all);
        });
    }
}
