package glidepath.files.usage;

import java.util.Optional;
import java.util.Set;

import glidepath.files.rows.Embedded;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// LiteLLM's `SpendLogs`, one attempt a row: as CSV, JSON or JSON lines. A prompt counts cached tokens as its provider does.
final class LiteLlmSpend extends UsageFormat {

    private static final Set<String> FRESH_ONLY = Set.of("aws", "anthropic");
    private static final String TOO_MANY = "429";

    private final Field id = field("request_id");
    private final Field time = field("startTime", "start_time");
    private final Field model = field("model_group", "model");
    private final Field served = field("model");
    private final Field provider = field("custom_llm_provider");
    private final Field input = field("prompt_tokens");
    private final Field output = field("completion_tokens");
    private final Field spend = field("spend");
    private final Field status = field("status", "metadata.status");
    private final Field session = field("session_id");
    private final Field user = field("end_user", "user");
    private final Field latency = field("request_duration_ms");
    private final Field team = field("team_id");
    private final Field metadata = fields().whole("metadata");
    private final Metadata nested = new Metadata(fields(), "metadata.");

    /// What stands in the metadata: as JSON within JSON, or as a text in a cell.
    private static final class Metadata {

        private final Field status;
        private final Field code;
        private final Field read;
        private final Field write;

        Metadata(Fields fields, String prefix) {
            status = fields.of(prefix + "status");
            code = fields.of(prefix + "error_information.error_code");
            read = fields.of(prefix + "usage_object.cache_read_input_tokens", prefix + "usage_object.prompt_tokens_details.cached_tokens");
            write = fields.of(prefix + "usage_object.cache_creation_input_tokens");
        }
    }

    LiteLlmSpend() {
        super("litellm-spend", Fields.ofRows(""), Signature.table("request_id", "prompt_tokens", "completion_tokens", "spend", "startTime"),
                Signature.table("startTime", "prompt_tokens", "completion_tokens", "model", "call_type"),
                Signature.json("request_id", "prompt_tokens", "completion_tokens", "spend"),
                Signature.json("startTime", "prompt_tokens", "completion_tokens", "call_type"));
    }

    @Override
    Reader open(Context context) {
        var inner = Fields.ofRows("");
        var names = new Metadata(inner, "");
        var embedded = new Embedded(inner);
        return (row, _, sink) -> {
            Optional<Row> cell = row.text(metadata).startsWith("{") ? embedded.read(row.text(metadata), row.line()) : Optional.empty();
            record(row, cell.orElse(row), cell.isPresent() ? names : nested, context, sink);
        };
    }

    private void record(Row row, Row extra, Metadata names, Context context, UsageSink sink) {
        boolean failed = row.text(status).equals("failure") || extra.text(names.status).equals("failure");
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, failed ? 1 : 0)
                .set(Measure.THROTTLED, extra.text(names.code).equals(TOO_MANY) ? 1 : 0);
        String billed = context.providers().of(row.text(provider), row.text(served));
        CachedTokens.of(row.count(input), extra.count(names.read), extra.count(names.write)).into(amounts, convention(billed));
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.LATENCY, row.count(latency));
        row.decimal(spend).ifPresent(amounts::cost);
        sink.add(UsageRecord.call(row.moment(time), UsageKey.of(billed, row.text(model)).tagged(context.tag(row.text(team))),
                amounts.build())
                .withId(row.text(id)).by(context.user(row.text(user))).partOf(row.text(session)));
    }

    static CachedTokens.Convention convention(String provider) {
        return FRESH_ONLY.contains(provider) ? CachedTokens.Convention.FRESH_ONLY : CachedTokens.Convention.ALL;
    }
}
