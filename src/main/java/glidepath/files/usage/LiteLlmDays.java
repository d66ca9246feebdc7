package glidepath.files.usage;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// LiteLLM's spend by day (`DailyUserSpend` and its likes). A prompt counts cached tokens as in the logs.
final class LiteLlmDays extends UsageFormat {

    private final Field time = field("date");
    private final Field model = field("model_group", "model");
    private final Field provider = field("custom_llm_provider");
    private final Field input = field("prompt_tokens");
    private final Field output = field("completion_tokens");
    private final Field read = field("cache_read_input_tokens");
    private final Field write = field("cache_creation_input_tokens");
    private final Field spend = field("spend");
    private final Field calls = field("api_requests");
    private final Field served = field("successful_requests");
    private final Field failed = field("failed_requests");
    private final Field user = field("user_id");

    LiteLlmDays() {
        super("litellm-days", Fields.ofRows(""), Signature.table("date", "model", "prompt_tokens", "completion_tokens", "api_requests",
                "spend"), Signature.table("date", "prompt_tokens", "completion_tokens", "successful_requests"),
                Signature.table("date", "model", "prompt_tokens", "completion_tokens", "api_requests"),
                Signature.json("date", "prompt_tokens", "api_requests", "spend"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        amounts.set(Measure.SUCCESSES, row.count(served));
        amounts.set(Measure.ERRORS, row.count(failed));
        String billed = context.providers().of(row.text(provider), row.text(model));
        var tokens = CachedTokens.of(row.count(input), row.count(read), row.count(write));
        tokens.into(amounts, LiteLlmSpend.convention(billed, tokens));
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(spend).ifPresent(amounts::cost);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(billed, row.text(model)), amounts.build()).by(context.user(row.text(user))));
    }
}
