package glidepath.files.usage;

import java.util.Optional;
import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;

/// Counts of a model, under `metrics` in newer answers, or of a day.
final class LiteLlmCounts {

    private final Field input;
    private final Field output;
    private final Field read;
    private final Field write;
    private final Field spend;
    private final Field calls;
    private final Field served;
    private final Field failed;

    LiteLlmCounts(Fields fields, String... places) {
        input = at(fields, places, "prompt_tokens");
        output = at(fields, places, "completion_tokens");
        read = at(fields, places, "cache_read_input_tokens");
        write = at(fields, places, "cache_creation_input_tokens");
        spend = at(fields, places, "spend");
        calls = at(fields, places, "api_requests");
        served = at(fields, places, "successful_requests");
        failed = at(fields, places, "failed_requests");
    }

    private static Field at(Fields fields, String[] places, String name) {
        return fields.of(Stream.of(places).map(place -> place + name).toArray(String[]::new));
    }

    UsageRecord record(Row row, Optional<Moment> when, String name, Context context) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        amounts.set(Measure.SUCCESSES, row.count(served));
        amounts.set(Measure.ERRORS, row.count(failed));
        String billed = context.providers().of("", name);
        var tokens = CachedTokens.of(row.count(input), row.count(read), row.count(write));
        tokens.into(amounts, LiteLlmSpend.convention(billed, tokens));
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(spend).ifPresent(amounts::cost);
        return UsageRecord.row(when, UsageKey.of(billed, name), amounts.build());
    }
}
