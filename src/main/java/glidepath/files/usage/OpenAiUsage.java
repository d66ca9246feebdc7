package glidepath.files.usage;

import java.math.BigDecimal;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// OpenAI's usage: pages of the API, and the file of the console. Input tokens count all that was sent.
final class OpenAiUsage extends UsageFormat {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].start_time", "start_time_iso", "start_time");
    private final Field input = field(ROW + "input_tokens", "input_tokens");
    private final Field read = field(ROW + "input_cached_tokens", "input_cached_tokens");
    private final Field write = field(ROW + "input_cache_write_tokens", "input_cache_write_tokens");
    private final Field output = field(ROW + "output_tokens", "output_tokens");
    private final Field audioIn = field(ROW + "input_audio_tokens", "input_audio_tokens");
    private final Field audioOut = field(ROW + "output_audio_tokens", "output_audio_tokens");
    private final Field calls = field(ROW + "num_model_requests", "num_model_requests");
    private final Field model = field(ROW + "model", "model");
    private final Field batch = field(ROW + "batch", "batch");
    private final Field tier = field(ROW + "service_tier", "service_tier");
    private final Field user = field(ROW + "user_id", "user_id");
    private final Field project = field(ROW + "project_id", "project_name", "project_id");

    OpenAiUsage() {
        super("openai-usage", Fields.ofRows("data[].results[]"),
                Signature.json(ROW + "num_model_requests", ROW + "input_tokens", "data[].start_time"),
                Signature.table("start_time", "num_model_requests", "input_tokens"),
                Signature.table("start_time_iso", "num_model_requests", "input_tokens"),
                        Signature.table("start_time", "end_time", "start_time_iso", "end_time_iso"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.has(calls) && !row.has(input)) {
            return;   // a day without usage
        }
        Amounts.Builder amounts = amounts(row);
        note(row, sink);
        String batched = row.text(batch).equalsIgnoreCase("true") ? "batch" : row.text(tier).equals("default") ? "" : row.text(tier);
        UsageKey key = UsageKey.of(Provider.OPENAI, row.text(model)).at(batched).tagged(context.tag(row.text(project)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()).by(context.user(row.text(user))));
    }

    private Amounts.Builder amounts(Row row) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(calls));
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.ALL);
        amounts.set(Measure.OUTPUT, row.count(output));
        return amounts;
    }

    /// What the row has beside text, and what it lacks.
    private void note(Row row, UsageSink sink) {
        long audio = row.count(audioIn).orElse(0) + row.count(audioOut).orElse(0);
        if (audio > 0) {
            sink.leave("usage.note.audio", BigDecimal.valueOf(audio), "tokens");
        }
        if (!row.has(model)) {
            sink.note(Message.of("usage.note.no-model"));
        }
    }
}
