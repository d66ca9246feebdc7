package glidepath.files.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;
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
    private static final int MOST_COMMON = 16;
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
    private final List<Common> common = new ArrayList<>(MOST_COMMON);
    private boolean noted;

    /// What the first records are called by: nearly always it is what the others are called by, too.
    private record Common(String model, String region, String operation, String tag, UsageKey key) {

        boolean is(String itsModel, String itsRegion, String itsOperation, String itsTag) {
            return model.equals(itsModel) && region.equals(itsRegion) && operation.equals(itsOperation) && tag.equals(itsTag);
        }
    }

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
            throw InvalidValueException.because("usage.no-call");
        }
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.has(error) ? 1 : 0);
        CacheTimes times = CacheTimes.of(row.text(details));
        new CachedTokens(row.count(input), row.count(read), row.count(write), times.fiveMinutesOr(row.count(write5m)),
                times.hourOr(row.count(write1h))).into(amounts, convention(row));
        amounts.set(Measure.OUTPUT, row.count(output)).set(Measure.LATENCY, row.count(latency));
        if (!noted) {
            sink.note(Message.of("usage.note.bedrock-log"));
            noted = true;
        }
        sink.add(UsageRecord.call(row.moment(time), key(row, context), amounts.build(), row.text(id), context.user(row.text(principal)),
                row.text(task)));
    }

    private CachedTokens.Convention convention(Row row) {
        return row.text(operation).equals("ConverseStream") && row.text(model).toLowerCase(Locale.ROOT).contains("openai.")
                ? CachedTokens.Convention.WITH_READS : CachedTokens.Convention.FRESH_ONLY;
    }

    private UsageKey key(Row row, Context context) {
        String itsModel = row.text(model);
        String itsRegion = row.text(region);
        String itsOperation = row.text(operation);
        String itsTag = row.text(tag);
        for (Common each : common) {
            if (each.is(itsModel, itsRegion, itsOperation, itsTag)) {
                return each.key();
            }
        }
        UsageKey key = key(new UsageKey(Provider.AWS, itsRegion, itsModel.substring(itsModel.lastIndexOf('/') + 1), itsOperation, "",
                itsTag), context);
        if (common.size() < MOST_COMMON) {
            common.add(new Common(itsModel, itsRegion, itsOperation, itsTag, key));
        }
        return key;
    }

    /// One and the same for like records: there are few of them, but for tags that are never the same.
    private UsageKey key(UsageKey raw, Context context) {
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
