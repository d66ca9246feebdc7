package glidepath.files.usage;

import java.util.OptionalLong;

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

/// OpenRouter's activity by day: the file of the console, and the page of the API. What was read from a cache is not told.
final class OpenRouterDays extends UsageFormat {

    private final Field time = field("data[].date", "Date");
    private final Field model = field("data[].model_permaslug", "data[].model", "Slug", "Model");
    private final Field served = field("data[].provider_name");
    private final Field cost = field("data[].usage", "Usage");
    private final Field calls = field("data[].requests", "Requests");
    private final Field input = field("data[].prompt_tokens", "Prompt Tokens");
    private final Field output = field("data[].completion_tokens", "Completion Tokens");
    private final Field reasoning = field("data[].reasoning_tokens", "Reasoning Tokens");

    OpenRouterDays() {
        super("openrouter-days", Fields.ofRows("data[]"), Signature.json("data[].date", "data[].requests", "data[].prompt_tokens",
                "data[].usage"),
                Signature.table("Date", "Slug", "Usage", "Requests", "Prompt Tokens"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, sink);
    }

    private void record(Row row, UsageSink sink) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        CachedTokens.of(row.count(input), OptionalLong.empty(), OptionalLong.empty()).into(amounts, CachedTokens.Convention.ALL);
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.REASONING, row.count(reasoning));
        row.decimal(cost).ifPresent(amounts::cost);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(Provider.OPENROUTER, row.text(model)).by(row.text(served)),
                amounts.build()));
    }
}
