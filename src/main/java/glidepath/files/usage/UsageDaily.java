package glidepath.files.usage;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Percentiles;
import glidepath.usage.Repeat;
import glidepath.usage.RowPercentiles;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Our own daily summary, `usage_daily.csv`, which the queries for large volumes make, too. Columns may be missing: then it is not known.
final class UsageDaily extends UsageFormat {

    private final Field time = field("usage_date", "date", "day", "bin(1d)", "bin(1h)");
    private final Field provider = field("provider");
    private final Field source = field("source");
    private final Field region = field("region");
    private final Field model = field("model_id", "modelId", "model", "model_name");
    private final Field operation = field("operation");
    private final Field tier = field("tier", "service_tier");
    private final Field tag = field("task_tag", "tag");
    private final Map<Measure, Field> measures = new EnumMap<>(Measure.class);
    private final Spread input = new Spread("input_p50", "input_p95");
    private final Spread output = new Spread("output_p50", "output_p95");
    private final Spread latency = new Spread("latency_p50_ms", "latency_p95_ms");

    /// Two columns that belong together.
    private final class Spread {

        private final Field p50;
        private final Field p95;

        Spread(String half, String most) {
            p50 = field(half);
            p95 = field(most);
        }

        Optional<Percentiles> of(Row row) {
            Optional<Long> half = whole(row, p50);
            Optional<Long> most = whole(row, p95);
            return half.isPresent() && most.isPresent() ? Optional.of(new Percentiles(half.get(), most.get(),
                    Percentiles.Grade.MEAN_OF_ROWS)) : Optional.empty();
        }

        /// Engines interpolate: 1,204.5 tokens.
        private Optional<Long> whole(Row row, Field field) {
            return row.decimal(field).map(value -> value.setScale(0, RoundingMode.HALF_UP).longValue());
        }
    }

    UsageDaily() {
        super("usage-daily", Fields.ofRows(""), Signature.table("usage_date", "model_id", "calls", "input_tokens"),
                Signature.table("usage_date", "model_id", "input_tokens"), Signature.table("usage_date", "model_id", "calls"),
                Signature.table("bin(1d)", "modelId", "calls", "input_tokens"), Signature.table("usage_date", "model", "calls"));
        for (Measure measure : Measure.values()) {
            measures.put(measure, field(measure.column()));
        }
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        measures.forEach((measure, field) -> {
            if (measure == Measure.COST) {
                row.decimal(field).ifPresent(amounts::cost);
            } else {
                amounts.set(measure, row.count(field));
            }
        });
        if (!row.has(time) && !row.has(model)) {
            sink.repeat(Repeat.Reason.TOTAL_ROW, amounts.build().tokens(), "line " + row.line());
            return;
        }
        String name = row.text(model).substring(row.text(model).lastIndexOf('/') + 1);
        String billed = context.providers().of(row.has(provider) ? row.text(provider) : row.text(source), name);
        var key = new UsageKey(billed, row.text(region), row.text(model).startsWith("arn:") ? name : row.text(model), row.text(operation),
                row.text(tier), context.tag(row.text(tag)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build())
                .with(new RowPercentiles(input.of(row), output.of(row), latency.of(row))));
    }
}
