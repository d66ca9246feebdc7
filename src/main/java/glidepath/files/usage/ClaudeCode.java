package glidepath.files.usage;

import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Claude Code's sessions (`~/.claude/projects`), in their shapes of 2024 and since 2025.
///
/// A message is written several times while it streams, the last time whole; `iterations` lists the steps of a total that stands beside it.
/// Input does not count cached tokens; thinking is part of the output. Calls go to Bedrock or Vertex where ids say so.
final class ClaudeCode extends UsageFormat {

    private static final String USAGE = "message.usage.";
    private static final String MADE_UP = "<synthetic>";

    private final Field time = field("timestamp");
    private final Field id = field("message.id", "uuid");
    private final Field request = field("requestId");
    private final Field session = field("sessionId");
    private final Field model = field("message.model");
    private final Field input = field(USAGE + "input_tokens", "inputTokens");
    private final Field output = field(USAGE + "output_tokens", "outputTokens");
    private final Field read = field(USAGE + "cache_read_input_tokens", "cacheReadInputTokens");
    private final Field write = field(USAGE + "cache_creation_input_tokens", "cacheCreationInputTokens");
    private final Field write5m = field(USAGE + "cache_creation.ephemeral_5m_input_tokens");
    private final Field write1h = field(USAGE + "cache_creation.ephemeral_1h_input_tokens");
    private final Field thinking = field(USAGE + "output_tokens_details.thinking_tokens");
    private final Field tier = field(USAGE + "service_tier");
    private final Field geo = field(USAGE + "inference_geo");
    private final Field speed = field(USAGE + "speed");
    private final Field steps = field(USAGE + "iterations");
    private final Field cost = field("costUSD");

    ClaudeCode() {
        super("claude-code", Fields.ofRows(""), Signature.json("message.usage.input_tokens", "message.usage.output_tokens",
                "message.model", "timestamp"),
                Signature.json("sessionId", "message.usage.input_tokens"),
                        Signature.json("inputTokens", "outputTokens", "message.model", "uuid"));
    }

    @Override
    Reader open(Context context) {
        var held = new Held();
        return new Reader() {

            @Override
            public void row(Row row, int path, UsageSink sink) {
                record(row, context).ifPresent(record -> {
                    if (row.has(steps)) {
                        sink.repeat(Repeat.Reason.STEPS_OF_TOTAL, record.amounts().tokens(), record.id());
                    }
                    held.add(record, sink);
                });
            }

            @Override
            public void end(UsageSink sink) {
                held.end(sink);
            }
        };
    }

    private Optional<UsageRecord> record(Row row, Context context) {
        if (!row.has(input) && !row.has(output) || row.text(model).equals(MADE_UP)) {
            return Optional.empty();
        }
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1);
        new CachedTokens(row.count(input), row.count(read), row.count(write), row.count(write5m), row.count(write1h))
                .into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.REASONING, row.count(thinking));
        row.decimal(cost).ifPresent(amounts::cost);
        UsageKey key = UsageKey.of(provider(row, context), row.text(model)).in(AnthropicUsage.place(row.text(geo)))
                .at(AnthropicUsage.how(row.text(speed), row.text(tier)));
        return Optional.of(UsageRecord.call(row.moment(time), key, amounts.build())
                .withId(row.text(id) + "/" + row.text(request)).partOf(row.text(session)));
    }

    private String provider(Row row, Context context) {
        return row.text(id).startsWith("msg_bdrk") ? Provider.AWS : row.text(id).startsWith("msg_vrtx") ? Provider.GOOGLE
                : context.providers().ofModel(row.text(model));
    }
}
