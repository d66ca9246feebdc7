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

/// What `ccusage blocks --json` prints: stretches of five hours, of which the first model is told. Gaps between them are none; a block that
/// goes on overnight is its first day's.
final class CcusageBlocks extends UsageFormat {

    private static final String ROW = "blocks[].";

    private final Field time = field(ROW + "startTime");
    private final Field gap = field(ROW + "isGap");
    private final Field model = field(ROW + "models[]");
    private final Field calls = field(ROW + "entries");
    private final Field input = field(ROW + "tokenCounts.inputTokens");
    private final Field output = field(ROW + "tokenCounts.outputTokens");
    private final Field write = field(ROW + "tokenCounts.cacheCreationInputTokens", ROW + "tokenCounts.cacheCreationTokens");
    private final Field read = field(ROW + "tokenCounts.cacheReadInputTokens", ROW + "tokenCounts.cacheReadTokens");
    private final Field cost = field(ROW + "costUSD");

    CcusageBlocks() {
        super("ccusage", Fields.ofRows("blocks[]"), Signature.json("blocks[].startTime", "blocks[].tokenCounts.inputTokens",
                "blocks[].costUSD"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (row.text(gap).equals("true")) {
            return;
        }
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(context.providers().ofModel(name), name), amounts.build()));
    }
}
