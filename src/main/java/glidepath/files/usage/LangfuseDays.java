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

/// Langfuse's daily metrics, `/api/public/metrics/daily`: a row for each model and day. What was read from a cache is not told. Older
/// answers tell the cost of a day, and not of its models: it then stands for itself.
final class LangfuseDays extends UsageFormat {

    private static final String ROW = "data[].usage[].";

    private final Field time = field("data[].date");
    private final Field model = field(ROW + "model");
    private final Field calls = field(ROW + "countObservations");
    private final Field input = field(ROW + "inputUsage");
    private final Field output = field(ROW + "outputUsage");
    private final Field cost = field(ROW + "totalCost");
    private final Field dayCost = field("data[].totalCost");

    LangfuseDays() {
        super("langfuse-days", Fields.ofRows("data[].usage[]", "data[]"),
                Signature.json("data[].date", "data[].countTraces", "data[].totalCost", "data[].usage[].inputUsage"));
    }

    @Override
    Reader open(Context context) {
        return new Reader() {

            private boolean priced;

            @Override
            public void row(Row row, int path, UsageSink sink) {
                if (path == 0) {
                    priced |= row.has(cost);
                    sink.add(ofModel(row, context));
                } else {
                    if (!priced) {
                        ofDay(row, sink);
                    }
                    priced = false;
                }
            }
        };
    }

    private UsageRecord ofModel(Row row, Context context) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        CachedTokens.of(row.count(input), OptionalLong.empty(), OptionalLong.empty()).into(amounts, CachedTokens.Convention.ALL);
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(cost).ifPresent(amounts::cost);
        return UsageRecord.row(row.moment(time), UsageKey.of(context.providers().ofModel(row.text(model)), row.text(model)),
                amounts.build());
    }

    private void ofDay(Row row, UsageSink sink) {
        var amounts = new Amounts.Builder();
        row.decimal(dayCost).ifPresent(amounts::cost);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of("", ""), amounts.build()));
    }
}
