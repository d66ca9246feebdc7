package glidepath.files.usage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Amazon Bedrock's model invocation logs as they lie in S3: one record a line.
///
/// Bodies of calls are passed over, but for the counters that models write into them. An input does not count cached tokens, but for
/// OpenAI's models in `ConverseStream` (reported). Calls through the OpenAI-like address of Bedrock are never logged, and throttled ones
/// not reliably.
final class BedrockLog extends UsageFormat {

    private static final int MOST_KEYS = 10_000;
    private static final String BODY = "output.outputBodyJson.";
    private static final String STREAM = "output.outputBodyJson[].amazon-bedrock-invocationMetrics.";

    private final Field time = field("timestamp", "@timestamp");
    private final Field id = field("requestId");
    private final Field model = field("modelId");
    private final Field region = field("region");
    private final Field operation = field("operation");
    private final Field error = field("errorCode");
    private final Field principal = field("requestMetadata.user_id", "requestMetadata.userId", "requestMetadata.tenant_id", "identity.arn");
    private final Field tag = field("requestMetadata.task", "requestMetadata.feature", "requestMetadata.application_name",
            "requestMetadata.application_id",
            "requestMetadata.cost_center", "requestMetadata.project", "requestMetadata.team");
    private final Field task = field("requestMetadata.task_id", "requestMetadata.session_id", "requestMetadata.sessionId",
            "requestMetadata.conversation_id",
            "requestMetadata.trace_id");
    private final Field input = field("input.inputTokenCount", BODY + "usage.inputTokens", BODY + "usage.input_tokens",
            STREAM + "inputTokenCount");
    private final Field read = field("input.cacheReadInputTokenCount", BODY + "usage.cacheReadInputTokens",
            BODY + "usage.cacheReadInputTokenCount",
            BODY + "usage.cache_read_input_tokens", STREAM + "cacheReadInputTokenCount");
    private final Field write = field("input.cacheWriteInputTokenCount", BODY + "usage.cacheWriteInputTokens",
            BODY + "usage.cacheWriteInputTokenCount",
            BODY + "usage.cache_creation_input_tokens", STREAM + "cacheWriteInputTokenCount");
    private final Field write5m = field(BODY + "usage.cache_creation.ephemeral_5m_input_tokens");
    private final Field write1h = field(BODY + "usage.cache_creation.ephemeral_1h_input_tokens");
    private final Field details = fields().whole(BODY + "usage.cacheDetails");
    private final Field output = field("output.outputTokenCount", BODY + "usage.outputTokens", BODY + "usage.output_tokens",
            STREAM + "outputTokenCount");
    private final Field latency = field(BODY + "metrics.latencyMs", STREAM + "invocationLatency");

    private final Map<UsageKey, UsageKey> keys = new HashMap<>();
    private boolean noted;

    BedrockLog() {
        super("bedrock-log", Fields.ofRows(""), Signature.json("schemaType=ModelInvocationLog", "modelId"),
                Signature.json("modelId", "operation", "input.inputTokenCount"),
                Signature.json("modelId", "requestId", "input.inputContentType"),
                        Signature.table("@timestamp", "modelId", "input.inputTokenCount"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.has(model)) {
            return;
        }
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.has(error) ? 1 : 0);
        CacheTimes times = CacheTimes.of(row.text(details));
        new CachedTokens(row.count(input), row.count(read), row.count(write), times.fiveMinutesOr(row.count(write5m)),
                times.hourOr(row.count(write1h)))
                .into(amounts, convention(row));
        row.count(output).ifPresent(count -> amounts.set(Measure.OUTPUT, count));
        row.count(latency).ifPresent(millis -> amounts.set(Measure.LATENCY, millis));
        if (!noted) {
            sink.note(Message.of("usage.note.bedrock-log"));
            noted = true;
        }
        sink.add(UsageRecord.call(row.moment(time), key(row, context), amounts.build())
                .withId(row.text(id)).by(context.pseudonyms().of(row.text(principal))).partOf(row.text(task)));
    }

    private CachedTokens.Convention convention(Row row) {
        return row.text(operation).equals("ConverseStream") && row.text(model).toLowerCase(Locale.ROOT).contains("openai.")
                ? CachedTokens.Convention.WITH_READS : CachedTokens.Convention.FRESH_ONLY;
    }

    /// One and the same for like records: there are few of them, but for tags that are never the same.
    private UsageKey key(Row row, Context context) {
        String text = row.text(model);
        int last = text.lastIndexOf('/');
        var raw = new UsageKey("aws", row.text(region), last < 0 ? text : text.substring(last + 1), row.text(operation), "", row.text(tag));
        UsageKey known = keys.get(raw);
        if (known == null) {
            known = raw.tagged(context.pseudonyms().tag(raw.tag()));
            if (keys.size() < MOST_KEYS) {
                keys.put(raw, known);
            }
        }
        return known;
    }
}
