package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Helicone's requests (`@helicone/export`), one a row, as CSV, JSON or JSON lines. Whether a prompt counts cached tokens is
/// seen from the total beside them; where none is told, it counts them. What Helicone answered from its own cache names the call that had
/// the answer.
final class Helicone extends UsageFormat {

    private static final int REFUSED = 400;
    private static final int TOO_MANY = 429;
    /// Which call had the answer before, where none had.
    private static final String NOT_STORED = "00000000-0000-0000-0000-000000000000";

    private final Field id = field("request_id", "response_id");
    private final Field time = field("request_created_at", "response_created_at");
    private final Field status = field("response_status", "status");
    private final Field model = field("request_model", "model", "response_model", "model_override");
    private final Field provider = field("provider");
    private final Field input = field("prompt_tokens");
    private final Field output = field("completion_tokens");
    private final Field total = field("total_tokens");
    private final Field read = field("prompt_cache_read_tokens");
    private final Field write = field("prompt_cache_write_tokens");
    private final Field reasoning = field("reasoning_tokens");
    private final Field latency = field("delay_ms");
    private final Field answer = field("cache_reference_id");
    private final Field cost = field("cost", "costUSD", "cost_usd");
    private final Field user = field("request_user_id", "user_id");
    private final Field session = field("request_properties.Helicone-Session-Id", "properties.Helicone-Session-Id");

    Helicone() {
        super("helicone", Fields.ofRows(""), Signature.json("request_created_at", "response_status", "prompt_tokens",
                "completion_tokens"),
                Signature.json("response_created_at", "response_status", "prompt_tokens", "completion_tokens"),
                Signature.table("request_created_at", "response_status", "prompt_tokens", "completion_tokens"),
                Signature.table("response_created_at", "response_status", "prompt_tokens", "completion_tokens"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (row.has(answer) && !row.text(answer).equals(NOT_STORED)) {
            GatewayCache.leave(sink, row.count(input), row.count(output));
            return;
        }
        long code = row.count(status).orElse(0);
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, code >= REFUSED ? 1 : 0)
                .set(Measure.THROTTLED, code == TOO_MANY ? 1 : 0);
        OptionalLong prompt = row.count(input);
        long cached = row.count(read).orElse(0) + row.count(write).orElse(0);
        boolean beside = row.count(total).orElse(0) == prompt.orElse(0) + cached + row.count(output).orElse(0) || prompt.orElse(0) < cached;
        CachedTokens.of(prompt, row.count(read), row.count(write)).into(amounts,
                beside ? CachedTokens.Convention.FRESH_ONLY : CachedTokens.Convention.ALL);
        amounts.set(Measure.OUTPUT, row.count(output)).set(Measure.REASONING, row.count(reasoning)).set(Measure.LATENCY,
                row.count(latency));
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        UsageKey key = UsageKey.of(context.providers().of(row.text(provider), name), name);
        sink.add(UsageRecord.call(row.moment(time), key, amounts.build()).withId(row.text(id)).by(context.user(row.text(user)))
                .partOf(row.text(session)));
    }
}
