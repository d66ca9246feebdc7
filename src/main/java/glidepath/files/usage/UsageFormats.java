package glidepath.files.usage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All formats that are read. A new one is its class and a line here.
final class UsageFormats {

    private static final List<Supplier<UsageFormat>> ALL = List.of(
            UsageDaily::new, BedrockLog::new, CloudWatchLog::new, CloudWatchMetrics::new, BedrockBatch::new, BedrockManifest::new,
            OpenAiUsage::new, AnthropicUsage::new, OpenRouterCalls::new, OpenRouterDays::new,
            LiteLlmSpend::new, LiteLlmSpend::ofPage, LiteLlmDays::new, LiteLlmActivity::new, LiteLlmReport::new,
            ClaudeCode::new, ClaudeCodeDays::new, ClaudeResult::new, Codex::new, GeminiCli::new, OpenCode::new,
                    PiSession::new, Ccusage::new, CcusageBlocks::new, CcusageCodex::new, Tokscale::new,
            Langfuse::new, LangfuseDays::new, OtelSpans::new, Helicone::new, DeepSeekUsage::new, Cursor::new, Copilot::new, AzureCosts::new,
            GoogleCosts::new);

    private UsageFormats() {
    }

    static List<UsageFormat> all() {
        return Stream.concat(ALL.stream().map(Supplier::get), CostReport.all().stream().map(ReportedCosts::new)).toList();
    }
}
