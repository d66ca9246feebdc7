package glidepath.files.usage;

import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;

/// LiteLLM's daily activity, `/user/daily/activity` and its likes: a row for each model of a day. The day's own sum repeats them, and so do
/// its other breakdowns. A prompt counts cached tokens as in the logs.
final class LiteLlmActivity extends UsageFormat {

    private static final String DAY = "results[].";
    private static final String MODEL = DAY + "breakdown.models.*.";

    private final Field time = field(DAY + "date");
    private final Field model = field(MODEL + "@name");
    private final Counts ofModel = new Counts(MODEL + "metrics.", MODEL);
    private final Counts ofDay = new Counts(DAY + "metrics.");

    /// Counts of a model, under `metrics` in newer answers, or of a day.
    private final class Counts {

        private final Field input;
        private final Field output;
        private final Field read;
        private final Field write;
        private final Field spend;
        private final Field calls;
        private final Field served;
        private final Field failed;

        Counts(String... places) {
            input = at(places, "prompt_tokens");
            output = at(places, "completion_tokens");
            read = at(places, "cache_read_input_tokens");
            write = at(places, "cache_creation_input_tokens");
            spend = at(places, "spend");
            calls = at(places, "api_requests");
            served = at(places, "successful_requests");
            failed = at(places, "failed_requests");
        }

        private Field at(String[] places, String name) {
            return field(Stream.of(places).map(place -> place + name).toArray(String[]::new));
        }

        UsageRecord record(Row row, String name, Context context) {
            var amounts = new Amounts.Builder();
            amounts.set(Measure.CALLS, row.count(calls));
            amounts.set(Measure.SUCCESSES, row.count(served));
            amounts.set(Measure.ERRORS, row.count(failed));
            String billed = context.providers().of("", name);
            var tokens = CachedTokens.of(row.count(input), row.count(read), row.count(write));
            tokens.into(amounts, LiteLlmSpend.convention(billed, tokens));
            amounts.set(Measure.OUTPUT, row.count(output));
            row.decimal(spend).ifPresent(amounts::cost);
            return UsageRecord.row(row.moment(time), UsageKey.of(billed, name), amounts.build());
        }
    }

    LiteLlmActivity() {
        super("litellm-activity", Fields.ofRows("results[].breakdown.models.*", "results[]"),
                Signature.json(DAY + "date", DAY + "metrics.prompt_tokens", DAY + "metrics.api_requests"));
    }

    @Override
    Reader open(Context context) {
        var day = new PartsAndTotal();
        return (row, path, sink) -> {
            if (path == 0) {
                day.part(ofModel.record(row, row.text(model), context), sink);
            } else {
                day.total(ofDay.record(row, "", context), row.text(time), sink);
            }
        };
    }
}
