package glidepath.files.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.usage.Measure;
import glidepath.usage.Percentiles;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;

/// Real and published files (`src/test/resources/usage/SOURCES.md`), with their totals checked another way.
class GivenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/usage");

    private static Sample read(String... files) {
        return MadeFile.read(Stream.of(files).map(FOLDER::resolve).toArray(Path[]::new));
    }

    /// Input 23 + 15 + 17 + 17 + 17 + 4, output 319 + 507 + 90 + 129 + 78 + 38; half of six calls: the third from below.
    @Test
    void invocationLogsGiveSumsAndPercentiles() {
        Sample sample = read("derived_s3_style_6_records.jsonl");
        assertEquals("calls 6, errors 0, input_tokens 93, cache_read_tokens 0, cache_write_tokens 0, output_tokens 1161, latency_ms 302",
                MadeFile.sums(sample));
        assertEquals(Optional.of(new Percentiles(17, 23, Percentiles.Grade.EXACT)), sample.total().input());
        assertEquals(Optional.of(new Percentiles(90, 507, Percentiles.Grade.EXACT)), sample.total().output());
    }

    /// Only the call of Nova tells its cache; of the others it is not known, and not 0.
    @Test
    void whatOnlySomeCallsTellIsKnownOfThem() {
        Sample sample = read("derived_s3_style_6_records.jsonl");
        assertEquals(1, sample.total().known().get(Measure.CACHE_READ).calls());
        assertEquals(1, sample.total().known().get(Measure.LATENCY).calls());
    }

    @Test
    void theSameLogPackedIsTheSame() {
        Sample sample = read("derived_s3_style_6_records.json.gz", "derived_s3_style_6_records.jsonl",
                "s3_record_conversestream_nova-lite.jsonl");
        assertEquals("6", sample.total().calls().orElseThrow().toString());
        assertEquals(List.of(Repeat.Reason.SAME_FILE, Repeat.Reason.SAME_ID), sample.repeats().stream().map(Repeat::reason).toList());
    }

    /// The expected figures that come with the files: parent 135 events, child 158 of which 135 are copied, 13,432,621 tokens in these,
    /// 28,785,455 if all are added, 15,352,834 in truth. Of the latter, 43,656 are no calls: three events tell what a compacted session
    /// holds, and the running total beside them stands still. So 15,309,178 were used, which is that running total.
    @Test
    void aForkedSessionDoesNotCountItsParentAgain() {
        Sample sample = read("codex-rollout_fork-parent.jsonl", "codex-rollout_fork-child.jsonl");
        assertEquals(List.of(new Repeat("parent", Repeat.Reason.CONTEXT_SIZE, 2, 34_508, List.of()),
                new Repeat("child", Repeat.Reason.FORKED_SESSION, 135, 13_432_621, List.of()),
                new Repeat("child", Repeat.Reason.CONTEXT_SIZE, 1, 9_148, List.of())), shortened(sample));
        assertEquals(15_309_178, tokens(sample));
        assertEquals(15_352_834, tokens(sample) + left(sample, Repeat.Reason.CONTEXT_SIZE));
        assertEquals(28_785_455, tokens(sample) + left(sample, Repeat.Reason.CONTEXT_SIZE) + left(sample, Repeat.Reason.FORKED_SESSION));
    }

    @Test
    void norIfTheChildIsReadFirst() {
        assertEquals(15_309_178, tokens(read("codex-rollout_fork-child.jsonl", "codex-rollout_fork-parent.jsonl")));
    }

    /// Siblings whose parent is not there: 28,788,548 if added, 13,432,621 copied, 15,355,927 left, again with 43,656 that are no calls.
    @Test
    void norDoSiblingsOfAParentThatIsMissing() {
        Sample sample = read("codex-rollout_sibling-a.jsonl", "codex-rollout_sibling-b.jsonl");
        assertEquals(13_432_621, left(sample, Repeat.Reason.FORKED_SESSION));
        assertEquals(15_355_927, tokens(sample) + left(sample, Repeat.Reason.CONTEXT_SIZE));
    }

    private static long tokens(Sample sample) {
        return sample.total().sent().orElseThrow().longValueExact() + sample.total().sum(Measure.OUTPUT).orElseThrow().longValueExact();
    }

    private static long left(Sample sample, Repeat.Reason reason) {
        return sample.repeats().stream().filter(repeat -> repeat.reason() == reason).mapToLong(Repeat::tokens).sum();
    }

    private static List<Repeat> shortened(Sample sample) {
        return sample.repeats().stream().map(repeat -> new Repeat(repeat.file().replaceAll(".*-|\\.jsonl", ""), repeat.reason(),
                repeat.rows(), repeat.tokens(), List.of())).toList();
    }

    /// Alpha 100 + 200 + 300, beta 50 + 80; costs 0.12 + 0.34 + 0.56 + 0.03 + 0.04.
    @Test
    void sessionsOfClaudeCodeAddUpInBothTheirShapes() {
        assertEquals("calls 5, input_tokens 730, cache_read_tokens 110, cache_write_tokens 90, output_tokens 310, cost_usd 1.09",
                MadeFile.sums(read("claude-code_session-alpha.jsonl", "claude-code_session-beta.jsonl")));
        assertEquals("calls 2, input_tokens 350, cache_read_tokens 50, cache_write_tokens 100, output_tokens 180, cost_usd 0.08",
                MadeFile.sums(read("claude-code_2024-12_old-shape.jsonl")));
    }

    @Test
    void aMessageOfOpenCodeIsACall() {
        assertEquals("calls 1, errors 0, input_tokens 1000, cache_read_tokens 200, cache_write_tokens 100, output_tokens 500, "
                + "reasoning_tokens 0",
                MadeFile.sums(read("opencode_message.json")));
    }

    /// Its own summary says 1,415,779,246 tokens; a script adds up 7,618,367 in, 6,349,592 + 16,355 out, 1,299,557,511 read, 102,237,421
    /// written, 18,244 messages.
    @Test
    void anExportOfTokscaleAddsUpToItsOwnSummary() {
        Sample sample = read("tokscale_export_2025-11.json");
        assertEquals("calls 18244, input_tokens 7618367, cache_read_tokens 1299557511, cache_write_tokens 102237421, output_tokens "
                + "6365947, reasoning_tokens 16355, "
                + "cost_usd 2417.0899293499993493035", MadeFile.sums(sample));
        assertEquals(1_415_779_246, tokens(sample));
        assertEquals(18, sample.coverage().days());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 1)), sample.coverage().last());
    }

    /// Half of the input is cached or written: 500 fresh + 400 read + 100 written = 1,000. The other file is about embeddings.
    @Test
    void openAisInputIsFreshCachedAndWrittenTogether() {
        assertEquals("calls 5, input_tokens 500, cache_read_tokens 400, cache_write_tokens 100, output_tokens 500",
                MadeFile.sums(read("openai_usage_completions_example.json")));
        assertEquals("calls 2, input_tokens 16", MadeFile.sums(read("openai_usage_embeddings_example.json")));
        assertEquals("cost_usd 0.06", MadeFile.sums(read("openai_costs_example.json")));
    }

    /// 417 + 131 + 502 + 265 in, 53 + 69 + 14 + 73 out; the agent that repeats its child, 631 + 35, is left out.
    @Test
    void anAgentThatRepeatsItsChildIsCountedOnce() {
        assertEquals("calls 4, errors 0, input_tokens 1315, output_tokens 209, cost_usd 0.000322649999",
                MadeFile.sums(read("langfuse_trace_agent-tools_gpt-4o-mini.json")));
        Sample agents = read("langfuse_trace_multi-agent_gpt-4o.json");
        assertEquals("calls 2, errors 0, input_tokens 656, output_tokens 105, cost_usd 0.002689999999", MadeFile.sums(agents));
        assertEquals(666, left(agents, Repeat.Reason.PARENT_SPAN));
        assertEquals("calls 1, errors 0, input_tokens 41, output_tokens 3, cost_usd 0.000025",
                MadeFile.sums(read("langfuse_trace_autogen_gpt-4o.json")));
        assertEquals("calls 1, errors 0, input_tokens 13, cache_read_tokens 0, output_tokens 81, reasoning_tokens 0, cost_usd "
                + "0.000842499999",
                MadeFile.sums(read("langfuse_trace_llamaindex_gpt-4o.json")));
        assertEquals("calls 1, errors 0, input_tokens 1200, output_tokens 15, cost_usd 0.00011",
                MadeFile.sums(read("langfuse_trace_vertex_gemini-2.5-flash.json")));
    }

    /// It has no meters of models.
    @Test
    void costsOfAzureHaveNoMetersOfModelsAndSaySo() {
        Sample sample = read("azure_ea_cost-export_2023-09.csv");
        assertTrue(sample.isEmpty());
        assertEquals("azure-costs", sample.files().getFirst().format());
        assertEquals("usage.note.other-services", sample.files().getFirst().notes().getFirst().key());
    }
}
