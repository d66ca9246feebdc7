package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import glidepath.files.rows.NumberCell;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;

/// The attributes of one span or event of OpenTelemetry.
record OtelCall(Map<String, String> attributes) {

    /// What asks a model itself. Agents, workflows, plans and the like repeat the usage of the calls below them.
    private static final Set<String> CALLS = Set.of("chat", "text_completion", "generate_content", "embeddings", "completion", "embedding",
            "responses", "messages");
    private static final Set<String> SUMS = Set.of("invoke_agent", "create_agent", "execute_tool", "invoke_workflow", "plan");
    private static final Set<String> KINDS = Set.of("LLM", "EMBEDDING", "RERANKER");
    static final String OPERATION = "gen_ai.operation.name";
    static final List<String> INPUT = List.of("gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "input_tokens",
            "llm.token_count.prompt");
    static final List<String> OUTPUT = List.of("gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "output_tokens",
            "llm.token_count.completion");
    static final List<String> READ = List.of("gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_read_input_tokens",
            "cache_read_tokens", "llm.token_count.prompt_details.cache_read");
    static final List<String> WRITE = List.of("gen_ai.usage.cache_write.input_tokens", "gen_ai.usage.cache_creation.input_tokens",
            "gen_ai.usage.cache_creation_input_tokens", "gen_ai.usage.cache_write_input_tokens", "cache_creation_tokens",
            "llm.token_count.prompt_details.cache_write");
    static final List<String> REASONING = List.of("gen_ai.usage.reasoning.output_tokens", "llm.token_count.completion_details.reasoning");
    static final List<String> MODEL = List.of("gen_ai.request.model", "gen_ai.response.model", "model", "llm.model_name");
    static final List<String> PROVIDER = List.of("gen_ai.provider.name", "gen_ai.system", "llm.provider");
    static final List<String> SESSION = List.of("gen_ai.conversation.id", "session.id");
    static final List<String> USER = List.of("user.id", "enduser.id", "user.account_uuid");

    String text(List<String> names) {
        return names.stream().map(attributes::get).filter(found -> found != null && !found.isEmpty()).findFirst().orElse("");
    }

    String text(String name) {
        return attributes.getOrDefault(name, "");
    }

    OptionalLong count(List<String> names) {
        String text = text(names);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        long count = NumberCell.parse(text, false).filter(number -> number.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValue)
                .orElseThrow(() -> InvalidValueException.because("usage.number", names.getFirst(), text));
        if (count < 0 || count > Amounts.MOST) {
            throw InvalidValueException.because(count < 0 ? "usage.negative" : "usage.too-many", names.getFirst(), text);
        }
        return OptionalLong.of(count);
    }

    /// Whether it repeats the usage of the calls below it.
    boolean isSum() {
        String kind = text("openinference.span.kind");
        return SUMS.contains(text(OPERATION)) || !kind.isEmpty() && !KINDS.contains(kind);
    }

    /// Whether a model was asked: it tells tokens, or says so itself, as a call that failed.
    boolean isCall() {
        return count(INPUT).isPresent() || count(OUTPUT).isPresent() || CALLS.contains(text(OPERATION)) || isRefused();
    }

    /// Claude Code's event of a call that failed.
    boolean isRefused() {
        return text("event.name").endsWith("api_error");
    }
}
