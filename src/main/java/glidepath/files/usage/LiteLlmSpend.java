package glidepath.files.usage;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.catalog.Provider;
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

/// LiteLLM's `SpendLogs`, one attempt a row: as CSV, JSON, JSON lines, or a page of its API.
///
/// A prompt counts cached tokens, of Claude, too: what was read since March 2025, what was written since the end of that year. Where fewer
/// were sent than cached, the version is an older one, or the call came in as one of Anthropic's.
final class LiteLlmSpend extends UsageFormat {

    /// Whose own counts leave cached tokens out.
    private static final Set<String> APART = Set.of(Provider.AWS, Provider.ANTHROPIC);
    private static final String TOO_MANY = "429";

    private final Field id;
    private final Field time;
    private final Field model;
    private final Field served;
    private final Field provider;
    private final Field input;
    private final Field output;
    private final Field spend;
    private final Field status;
    private final Field session;
    private final Field user;
    private final Field latency;
    private final Field team;
    private final Field cached;
    private final Field metadata;
    private final LiteLlmMetadata nested;

    /// Rows of the table, one a line or in a list.
    LiteLlmSpend() {
        this("", Fields.ofRows(""), Signature.table("request_id", "prompt_tokens", "completion_tokens", "spend", "startTime"),
                Signature.table("startTime", "prompt_tokens", "completion_tokens", "model", "call_type"),
                Signature.json("request_id", "prompt_tokens", "completion_tokens", "spend"),
                Signature.json("startTime", "prompt_tokens", "completion_tokens", "call_type"));
    }

    private LiteLlmSpend(String page, Fields fields, Signature... signatures) {
        super("litellm-spend", fields, signatures);
        id = in(page, "request_id");
        time = in(page, "startTime", "start_time");
        model = in(page, "model_group", "model");
        served = in(page, "model");
        provider = in(page, "custom_llm_provider");
        input = in(page, "prompt_tokens");
        output = in(page, "completion_tokens");
        spend = in(page, "spend");
        status = in(page, "status", "metadata.status");
        session = in(page, "session_id");
        user = in(page, "end_user", "user");
        latency = in(page, "request_duration_ms");
        team = in(page, "team_id");
        cached = in(page, "cache_hit");
        metadata = fields().whole(page + "metadata");
        nested = new LiteLlmMetadata(fields(), page + "metadata.");
    }

    /// A page of the API: `/spend/logs/v2`.
    static LiteLlmSpend ofPage() {
        return new LiteLlmSpend("data[].", Fields.ofRows("data[]"), Signature.json("data[].request_id", "data[].prompt_tokens",
                "data[].completion_tokens", "data[].spend"));
    }

    private Field in(String page, String... names) {
        return field(Stream.of(names).map(name -> page + name).toArray(String[]::new));
    }

    @Override
    Reader open(Context context) {
        var inner = Fields.ofRows("");
        var names = new LiteLlmMetadata(inner, "");
        var embedded = new Embedded(inner);
        return (row, _, sink) -> {
            Optional<Row> cell = row.text(metadata).startsWith("{") ? embedded.read(row.text(metadata), row.line()) : Optional.empty();
            record(row, cell.orElse(row), cell.isPresent() ? names : nested, context, sink);
        };
    }

    private void record(Row row, Row extra, LiteLlmMetadata names, Context context, UsageSink sink) {
        if (row.text(cached).equalsIgnoreCase("true")) {
            GatewayCache.leave(sink, row.count(input), row.count(output));
            return;
        }
        boolean failed = row.text(status).equals("failure") || extra.text(names.status).equals("failure");
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, failed ? 1 : 0)
                .set(Measure.THROTTLED, extra.text(names.code).equals(TOO_MANY) ? 1 : 0);
        String billed = context.providers().of(row.text(provider), row.text(served));
        var tokens = new CachedTokens(row.count(input), extra.count(names.read), extra.count(names.write), extra.count(names.write5m),
                extra.count(names.write1h));
        tokens.into(amounts, convention(billed, tokens));
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.LATENCY, row.count(latency));
        row.decimal(spend).ifPresent(amounts::cost);
        sink.add(UsageRecord.call(row.moment(time), UsageKey.of(billed, row.text(model)).tagged(context.tag(row.text(team))),
                amounts.build())
                .withId(row.text(id)).by(context.user(row.text(user))).partOf(row.text(session)));
    }

    static CachedTokens.Convention convention(String provider, CachedTokens tokens) {
        return APART.contains(provider) ? tokens.seen() : CachedTokens.Convention.ALL;
    }
}
