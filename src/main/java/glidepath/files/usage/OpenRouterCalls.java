package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// OpenRouter's activity, one call a row. The prompt counts what was read from a cache.
final class OpenRouterCalls extends UsageFormat {

    private final Field id = field("generation_id");
    private final Field time = field("created_at");
    private final Field cost = field("cost_total");
    private final Field input = field("tokens_prompt");
    private final Field output = field("tokens_completion");
    private final Field reasoning = field("tokens_reasoning");
    private final Field read = field("tokens_cached");
    private final Field model = field("model_permaslug");
    private final Field served = field("provider_name");
    private final Field user = field("user");
    private final Field finish = field("finish_reason_normalized");
    private final Field latency = field("generation_time_ms");
    private final Field app = field("app_name");
    private final Field variant = field("variant");

    OpenRouterCalls() {
        super("openrouter-calls", Fields.ofRows(""), Signature.table("generation_id", "created_at", "tokens_prompt", "tokens_completion",
                "model_permaslug"), Signature.table("created_at", "tokens_prompt", "tokens_completion", "model_permaslug"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.text(finish).equals("error") ? 1 : 0);
        CachedTokens.of(row.count(input), row.count(read), OptionalLong.empty()).into(amounts, CachedTokens.Convention.WITH_READS);
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.REASONING, row.count(reasoning));
        amounts.set(Measure.LATENCY, row.count(latency));
        row.decimal(cost).ifPresent(amounts::cost);
        String tier = row.text(variant).equals("standard") ? "" : row.text(variant);
        var key = new UsageKey(Provider.OPENROUTER, "", row.text(model), row.text(served), tier, context.tag(row.text(app)));
        sink.add(UsageRecord.call(row.moment(time), key, amounts.build()).withId(row.text(id)).by(context.user(row.text(user))));
    }
}
