package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.usage.Repeat;
import glidepath.usage.Sample;
import glidepath.usage.SourceFile;

/// Each format is known by its contents, and its sums are those that were added up by hand.
class MadeFilesTest {

    @TempDir
    private Path folder;

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

    /// The second state of the message names no model; it is still the first one's.
    @Test
    void aLaterStateKeepsTheModelOfAnEarlierOne() {
        assertEquals(List.of("gemini-2.5-pro"), MadeFile.read(MadeFile.FOLDER.resolve("gemini-cli.jsonl")).models().keySet().stream()
                .map(key -> key.model()).toList());
    }

    /// A cost in euros is no cost in dollars, whatever the rest of its heading is.
    @Test
    void costsInOtherCurrenciesAreLeftOutAndTold() throws IOException {
        Sample sample = MadeFile.read(Files.writeString(folder.resolve("euros.csv"), """
                Service description,SKU description,Usage start date,Usage amount,Usage unit,Cost (€)
                Gemini API,Generate content input token count gemini 3.7 flash short text,2026-11-02,200000,count,12.5
                """));
        assertEquals("input_tokens 200000", MadeFile.sums(sample));
        assertEquals("usage.note.currency", sample.files().getFirst().notes().getFirst().key());
    }

    /// People take out of an export what names them: the format is known by the rest.
    @Test
    void exportsWithoutTheColumnsThatNamePeopleAreKnown() throws IOException {
        assertEquals(List.of("copilot", "openrouter-calls", "litellm-spend", "openai-costs"), Stream.of("""
                date,sku,model,quantity,unit_type,net_amount
                2026-05-29,copilot_premium_request,Claude Haiku 4.5,3,requests,0
                """, """
                created_at,cost_total,tokens_prompt,tokens_completion,model_permaslug
                2026-06-28 03:46:57.713,0.01,100,50,openai/gpt-5-nano
                """, """
                startTime,call_type,model,prompt_tokens,completion_tokens,status
                2026-11-02T10:00:00Z,acompletion,gpt-5-nano,100,50,success
                """, """
                start_time_iso,amount_value,line_item
                2026-11-02T00:00:00+00:00,0.1,"gpt-5-nano, output_tokens"
                """).map(text -> {
                    try {
                        return MadeFile.read(Files.writeString(folder.resolve("export.csv"), text)).files().getFirst().format();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }).toList());
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

    @Test
    void asManyFormatsAreReadAsTheReadmeSays() throws IOException {
        int formats = UsageFormats.all().size();
        assertTrue(Files.readString(Path.of("README.md")).contains(" " + formats + " formats recognised by their contents"),
                () -> "formats: " + formats);
    }
}
