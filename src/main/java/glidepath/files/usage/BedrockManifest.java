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

/// What a Bedrock batch came to (`manifest.json.out`). It tells neither a model nor a time; where its records lie beside it, it repeats
/// them.
final class BedrockManifest extends UsageFormat {

    private final Field total = field("totalRecordCount");
    private final Field served = field("successRecordCount");
    private final Field failed = field("errorRecordCount");
    private final Field input = field("inputTokenCount");
    private final Field output = field("outputTokenCount");

    BedrockManifest() {
        super("bedrock-manifest", Fields.ofRows(""), Signature.json("totalRecordCount", "successRecordCount", "errorRecordCount"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(total));
        amounts.set(Measure.SUCCESSES, row.count(served));
        amounts.set(Measure.ERRORS, row.count(failed));
        amounts.set(Measure.INPUT, row.count(input));
        amounts.set(Measure.OUTPUT, row.count(output));
        var record = UsageRecord.row(Optional.empty(), UsageKey.of(Provider.AWS, "").at("batch"), amounts.build());
        if (context.memory().batches().contains(context.folder())) {
            sink.repeat(Repeat.Reason.TOTAL_ROW, record.amounts().tokens(), context.name());
        } else {
            sink.add(record);
        }
    }
}
