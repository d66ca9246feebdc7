package glidepath.files.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.files.catalog.Catalogs;
import glidepath.files.rows.Watched;
import glidepath.usage.Measure;
import glidepath.usage.Sample;

/// A small file of each format, in `src/test/resources/usage/made`, with sums added up by hand. The values are made up, the shapes are
/// real.
///
/// @param sums    of what is known, in the order of [Measure]
/// @param ordered whether rows must keep their order: those of sessions, which tell states
record MadeFile(String file, String format, String sums, boolean ordered) {

    static final Path FOLDER = Path.of("src/test/resources/usage/made");

    static Stream<MadeFile> all() {
        return Stream.of(
                rows("usage-daily.csv", "usage-daily",
                        "calls 1400, errors 6, throttled 1, input_tokens 1400000, cache_read_tokens 200000, cache_write_5m_tokens 40000, "
                        + "output_tokens 210000, cost_usd 5.436"),
                // 1,000 + 500 + (700 - 200: OpenAI's model streamed); reads 400 + 300 + 200; the fourth line is the first again
                rows("bedrock-log.jsonl", "bedrock-log",
                        "calls 3, errors 1, input_tokens 2000, cache_read_tokens 900, cache_write_tokens 100, output_tokens 250, "
                                + "latency_ms 2100"),
                rows("cloudwatch-log.json", "cloudwatch-log", "calls 2, errors 0, input_tokens 30, output_tokens 12"),
                rows("bedrock-insights.csv", "bedrock-log", "calls 2, errors 0, input_tokens 300, output_tokens 50"),
                rows("insights-daily.md", "usage-daily",
                        "calls 30, errors 1, input_tokens 3000, cache_read_tokens 0, cache_write_5m_tokens 0, output_tokens 900"),
                rows("bedrock-batch.jsonl", "bedrock-batch",
                        "calls 3, errors 1, input_tokens 220, cache_read_tokens 0, cache_write_tokens 0, output_tokens 100"),
                rows("bedrock-manifest.json", "bedrock-manifest", "calls 3, successes 2, errors 1, input_tokens 220, output_tokens 100"),
                // 12,000 - 4,000 cached + 3,000
                rows("openai-usage.csv", "openai-usage", "calls 15, input_tokens 11000, cache_read_tokens 4000, output_tokens 1050"),
                rows("openai-costs.csv", "openai-costs", "cost_usd 0.100412345678901234567890123456"),
                rows("anthropic-usage.json", "anthropic-usage",
                        "input_tokens 1800, cache_read_tokens 200, cache_write_5m_tokens 500, cache_write_1h_tokens 1000, "
                                + "output_tokens 580"),
                rows("anthropic-usage.csv", "anthropic-usage",
                        "input_tokens 1500, cache_read_tokens 5000, cache_write_5m_tokens 200, cache_write_1h_tokens 300, "
                                + "output_tokens 800"),
                // 186 + 42 cents; what a subscription pays for costs nothing
                rows("claude-code-days.json", "claude-code-days",
                        "input_tokens 69330, cache_read_tokens 12210, cache_write_tokens 3230, output_tokens 18230, cost_usd 2.28"),
                rows("anthropic-costs.json", "anthropic-costs", "cost_usd 1.2345"),   // 123.45 cents
                rows("anthropic-costs.csv", "anthropic-costs", "cost_usd 0.18"),
                rows("openrouter-calls.csv", "openrouter-calls",
                        "calls 2, errors 1, input_tokens 2500, cache_read_tokens 1000, output_tokens 400, reasoning_tokens 100, "
                        + "latency_ms 4200, cost_usd 0.0105"),
                rows("openrouter-days.csv", "openrouter-days",
                        "calls 120, input_tokens 240000, output_tokens 18000, reasoning_tokens 6000, cost_usd 0.75"),
                // OpenAI's 1,000 hold 400 cached ones, Bedrock's 2,000 hold none
                rows("litellm-spend.csv", "litellm-spend", LITELLM),
                rows("litellm-spend.jsonl", "litellm-spend", LITELLM),
                // 10,000 - 4,000 - 500, and 20,000 - 5,000
                rows("litellm-days.csv", "litellm-days",
                        "calls 150, successes 148, errors 2, input_tokens 20500, cache_read_tokens 9000, cache_write_tokens 500, "
                                + "output_tokens 3000, "
                        + "cost_usd 0.0765"),
                // 1,000 - 400 cached; the page around its rows is none
                rows("litellm-logs.json", "litellm-spend",
                        "calls 2, errors 1, throttled 1, input_tokens 600, cache_read_tokens 400, output_tokens 200, cost_usd 0.0125"),
                rows("litellm-list.json", "litellm-spend", "calls 2, errors 0, throttled 0, input_tokens 3000, output_tokens 400, "
                        + "cost_usd 0.03"),
                // the models of two days (2,000 - 1,000 cached + 1,000 + 700), and a day that is not split
                rows("litellm-activity.json", "litellm-activity",
                        "calls 13, successes 12, errors 1, input_tokens 3000, cache_read_tokens 1000, cache_write_tokens 0, output_tokens 600, "
                                + "cost_usd 0.65"),
                rows("litellm-report.json", "litellm-report", "cost_usd 0.0035"),
                // calls without a customer are nobody's, and count
                rows("litellm-report-customers.json", "litellm-report", "cost_usd 0.0038"),
                rows("langfuse-page.json", "langfuse",
                        "calls 2, errors 1, input_tokens 700, cache_read_tokens 400, output_tokens 150, cost_usd 0.0032"),
                rows("langfuse-days.json", "langfuse-days", "calls 250, input_tokens 55000, output_tokens 7500, cost_usd 1.75"),
                rows("openrouter-activity.json", "openrouter-days",
                        "calls 7, input_tokens 700, output_tokens 175, reasoning_tokens 25, cost_usd 0.02"),
                // 1,000 - 400 cached + 300; a day without usage is no row
                rows("openai-usage.json", "openai-usage", "calls 6, input_tokens 900, cache_read_tokens 400, output_tokens 530"),
                rows("openai-costs.json", "openai-costs", "cost_usd 0.1"),
                // the message that is told twice counts as it is told last; iterations repeat
                states("claude-code.jsonl", "claude-code",
                        "calls 2, input_tokens 13, cache_read_tokens 1200, cache_write_5m_tokens 0, cache_write_1h_tokens 1200, "
                        + "cache_write_tokens 100, output_tokens 340, reasoning_tokens 30"),
                states("codex.jsonl", "codex",
                        "calls 2, input_tokens 1100, cache_read_tokens 1400, output_tokens 150, reasoning_tokens 20"),
                // 1,000 - 300 cached, 400 + 30 of a tool; thoughts stand beside the output
                rows("gemini-cli.json", "gemini-cli",
                        "calls 2, input_tokens 1130, cache_read_tokens 300, output_tokens 140, reasoning_tokens 70"),
                states("gemini-cli.jsonl", "gemini-cli",
                        "calls 1, input_tokens 700, cache_read_tokens 300, output_tokens 120, reasoning_tokens 70"),
                rows("opencode.json", "opencode",
                        "calls 1, errors 0, input_tokens 1000, cache_read_tokens 200, cache_write_tokens 100, output_tokens 550, "
                                + "reasoning_tokens 50, "
                        + "cost_usd 0.0123"),
                rows("ccusage.json", "ccusage",
                        "input_tokens 350, cache_read_tokens 9080, cache_write_tokens 1070, output_tokens 560, cost_usd 0.95"),
                // 150 + 40 for an hour, 60 for five minutes; the same counters stand there under two names
                rows("bedrock-cache-details.jsonl", "bedrock-log", "calls 1, errors 0, input_tokens 10, cache_read_tokens 300, "
                        + "cache_write_5m_tokens 60, cache_write_1h_tokens 190, output_tokens 40"),
                // 300 invocations and 5 that were throttled, which are none
                rows("cloudwatch-metrics.json", "cloudwatch-metrics", "calls 305, throttled 5"),
                states("claude-result.json", "claude-result", "input_tokens 10, cache_read_tokens 300, cache_write_5m_tokens 0, "
                        + "cache_write_1h_tokens 200, output_tokens 40, cost_usd 0.0123"),
                rows("pi.jsonl", "pi", "calls 1, errors 0, input_tokens 10, cache_read_tokens 300, cache_write_tokens 200, output_tokens "
                        + "40, "
                        + "cost_usd 0.33"),
                rows("ccusage-blocks.json", "ccusage", "calls 3, input_tokens 100, cache_read_tokens 300, cache_write_tokens 20, "
                        + "output_tokens 50, cost_usd 0.12"),
                rows("ccusage-instances.json", "ccusage", "input_tokens 100, cache_read_tokens 300, cache_write_tokens 20, output_tokens "
                        + "50, "
                        + "cost_usd 0.12"),
                rows("ccusage-codex.json", "ccusage", "input_tokens 600, cache_read_tokens 400, output_tokens 50, reasoning_tokens 10"),
                rows("langfuse-observations.jsonl", "langfuse",
                        "calls 1, errors 0, input_tokens 70, cache_read_tokens 30, output_tokens 50, "
                        + "cost_usd 0.01"),
                rows("tokscale.json", "tokscale",
                        "calls 3, input_tokens 100, cache_read_tokens 1000, cache_write_tokens 100, output_tokens 60, "
                                + "reasoning_tokens 10, cost_usd 0.02"),
                rows("langfuse.csv", "langfuse",
                        "calls 2, errors 1, input_tokens 160, cache_read_tokens 40, output_tokens 10, cost_usd 0.0006"),
                rows("otel.json", "otel", "calls 2, errors 1, throttled 1, input_tokens 400, cache_read_tokens 600, output_tokens "
                        + "100, latency_ms 2600"),
                rows("cursor.csv", "cursor", "calls 3, errors 1, input_tokens 750, cache_read_tokens 3000, cache_write_tokens 1000, "
                        + "output_tokens 500, cost_usd 0.1"),
                rows("copilot.csv", "copilot", "calls 8, cost_usd 0.2"),
                rows("copilot-credits.csv", "copilot",
                        "input_tokens 1000, cache_read_tokens 5000, cache_write_tokens 300, output_tokens 200, cost_usd 0.025"),
                rows("deepseek-usage.csv", "deepseek-usage", "calls 3, input_tokens 200, cache_read_tokens 1000, output_tokens 120"),
                rows("deepseek-costs.csv", "deepseek-costs", "cost_usd 0.3"),
                // 100 - 40 read from a cache; of the third the total tells that cached tokens stand beside its 10; the last had the answer of
                // another call
                rows("helicone.jsonl", "helicone", "calls 3, errors 1, throttled 1, input_tokens 70, cache_read_tokens 1040, "
                        + "cache_write_tokens 100, output_tokens 25, latency_ms 1205, cost_usd 0.003"),
                // 2,500 - 1,400 cached; the total that is told again has not grown
                states("codex-totals.jsonl", "codex", "calls 2, input_tokens 1100, cache_read_tokens 1400, output_tokens 180, "
                        + "reasoning_tokens 30"),
                // 2.5 credits of a cent
                rows("copilot-credits-only.csv", "copilot",
                        "input_tokens 1000, cache_read_tokens 5000, cache_write_tokens 300, output_tokens 200, cost_usd 0.025"),
                rows("azure-costs.csv", "azure-costs", "input_tokens 250000, cache_read_tokens 100000, output_tokens 50000, cost_usd 1.25"),
                rows("google-costs.csv", "google-costs",
                        "input_tokens 200000, cache_read_tokens 100000, output_tokens 31000, cost_usd 0.148"));
    }

    private static final String LITELLM =
            "calls 3, errors 1, throttled 1, input_tokens 2600, cache_read_tokens 5400, cache_write_tokens 100, output_tokens 900, "
            + "latency_ms 5377, cost_usd 0.042";

    private static MadeFile rows(String file, String format, String sums) {
        return new MadeFile(file, format, sums, false);
    }

    private static MadeFile states(String file, String format, String sums) {
        return new MadeFile(file, format, sums, true);
    }

    boolean isTable() {
        return file.endsWith(".csv") || file.endsWith(".md");
    }

    boolean isLines() {
        return file.endsWith(".csv") || file.endsWith(".jsonl");
    }

    Path path() {
        return FOLDER.resolve(file);
    }

    String text() {
        try {
            return Files.readString(path());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Sample read(Path... paths) {
        return UsageFiles.read(List.of(paths), new Pseudonyms(new byte[16]), () -> Catalogs.shipped().identifiers(), Watched.NOT);
    }

    /// What a sample tells in all, as [#sums] writes it.
    static String sums(Sample sample) {
        return Stream.of(Measure.values()).filter(sample.total()::tells)
                .map(measure -> measure.column() + " " + sample.total().sum(measure).orElseThrow().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return file;
    }
}
