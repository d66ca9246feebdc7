package glidepath.files.usage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// All formats that are read. A new one is its class and a line here.
final class UsageFormats {

    private static final List<Supplier<UsageFormat>> ALL = List.of(
            UsageDaily::new, BedrockLog::new, CloudWatchLog::new, BedrockBatch::new, BedrockManifest::new,
            OpenAiUsage::new, OpenAiCosts::new, AnthropicUsage::new, AnthropicCosts::new, OpenRouterCalls::new, OpenRouterDays::new,
            LiteLlmSpend::new, LiteLlmDays::new, ClaudeCode::new, Codex::new, GeminiCli::new, OpenCode::new, Ccusage::new, Tokscale::new,
            Langfuse::new, OtelSpans::new, Cursor::new, Copilot::new, AzureCosts::new, GoogleCosts::new);

    private UsageFormats() {
    }

    static List<UsageFormat> all() {
        return ALL.stream().map(Supplier::get).toList();
    }

    /// The format that a file is in: the one of which it has all names; of several, the one with the most.
    static Optional<UsageFormat> of(Head head) {
        return best(format -> format.signatures().stream().filter(signature -> signature.isIn(head)).mapToInt(signature -> signature.names().size()).max().orElse(0));
    }

    /// The format that a file comes nearest to; none where it has nothing of any.
    static Optional<UsageFormat> nearest(Head head) {
        return best(format -> format.signatures().stream().mapToInt(signature -> 100 * signature.found(head) / signature.names().size()).max().orElse(0));
    }

    private static Optional<UsageFormat> best(ToIntFunction<UsageFormat> score) {
        record Scored(UsageFormat format, int score) {
        }
        return all().stream().map(format -> new Scored(format, score.applyAsInt(format))).filter(scored -> scored.score() > 0)
                .max(Comparator.comparingInt(Scored::score)).map(Scored::format);
    }
}
