package glidepath.files.usage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// DeepSeek's export `amount-*.csv`: a row for each kind of count, by day or hour, model and key. What was paid stands in `cost-*.csv`.
final class DeepSeekUsage extends UsageFormat {

    private static final Map<String, Measure> KINDS = Map.of("input_cache_hit_tokens", Measure.CACHE_READ, "input_cache_miss_tokens",
            Measure.INPUT, "output_tokens", Measure.OUTPUT, "request_count", Measure.CALLS);

    private final Field time = field("utc_date", "start_time_iso");
    private final Field model = field("model");
    private final Field key = field("api_key_name");
    private final Field kind = field("type");
    private final Field amount = field("amount");

    DeepSeekUsage() {
        super("deepseek-usage", Fields.ofRows(""), Signature.table("utc_date", "model", "type", "amount"),
                Signature.table("start_time_iso", "model", "type", "amount"));
    }

    /// What belongs together.
    private record Cell(Optional<Moment> when, String model, String user) {
    }

    @Override
    Reader open(Context context) {
        Map<Cell, Map<Measure, Long>> sums = new LinkedHashMap<>();
        return new Reader() {

            @Override
            public void row(Row row, int path, UsageSink sink) {
                Measure measure = KINDS.get(row.text(kind));
                if (measure == null) {
                    throw InvalidValueException.because("usage.kind", row.text(kind));
                }
                row.count(amount).ifPresent(count -> sums.computeIfAbsent(
                        new Cell(row.moment(time), row.text(model), context.user(row.text(key))), _ -> new LinkedHashMap<>())
                        .merge(measure, count, Long::sum));
            }

            @Override
            public void end(UsageSink sink) {
                sums.forEach((cell, told) -> {
                    var amounts = new Amounts.Builder();
                    told.forEach(amounts::set);
                    sink.add(UsageRecord.row(cell.when(), UsageKey.of("deepseek", cell.model()), amounts.build()).by(cell.user()));
                });
            }
        };
    }
}
