package glidepath.files.usage;

import java.util.Optional;

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

/// The records that a Bedrock batch writes (`*.jsonl.out`), one call a line. They have no time.
final class BedrockBatch extends UsageFormat {

    private static final String USAGE = "modelOutput.usage.";

    private final Field id = field("recordId");
    private final Field error = field("error");
    private final Field model = field("modelOutput.model");
    private final Field input = field(USAGE + "input_tokens", USAGE + "inputTokens", USAGE + "prompt_tokens");
    private final Field read = field(USAGE + "cache_read_input_tokens", USAGE + "cacheReadInputTokens", USAGE + "cacheReadInputTokenCount");
    private final Field write = field(USAGE + "cache_creation_input_tokens", USAGE + "cacheWriteInputTokens");
    private final Field output = field(USAGE + "output_tokens", USAGE + "outputTokens", USAGE + "completion_tokens");

    BedrockBatch() {
        super("bedrock-batch", Fields.ofRows(""), Signature.json("recordId", "modelInput", "modelOutput"),
                Signature.json("recordId", "modelInput", "error"));
    }

    @Override
    Reader open(Context context) {
        context.memory().batches().add(context.folder());
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.has(error) ? 1 : 0);
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        sink.add(UsageRecord.call(Optional.empty(), UsageKey.of(Provider.AWS, row.text(model)).at("batch"), amounts.build())
                .withId(row.text(id).isEmpty() ? "" : context.name() + "/" + row.text(id)));
    }
}
