package glidepath.files.usage;

import java.util.OptionalLong;

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

/// What `ccusage codex --json` prints: days (or months, sessions) with their models by name. Input counts cached tokens, reasoning is part
/// of the output. The cost of a day is told for all its models together, so that it stands with none of several.
final class CcusageCodex extends UsageFormat {

    private static final String[] LISTS = {"daily[].", "monthly[].", "sessions[]."};

    private final Field time = field("daily[].date", "sessions[].lastActivity");
    private final Field model = in("models.*.@name");
    private final Field input = in("models.*.inputTokens");
    private final Field read = in("models.*.cachedInputTokens");
    private final Field output = in("models.*.outputTokens");
    private final Field reasoning = in("models.*.reasoningOutputTokens");

    CcusageCodex() {
        super("ccusage", Fields.ofRows("daily[].models.*", "monthly[].models.*", "sessions[].models.*"),
                Signature.json("daily[].inputTokens", "daily[].cachedInputTokens", "daily[].reasoningOutputTokens", "daily[].models"),
                Signature.json("monthly[].inputTokens", "monthly[].cachedInputTokens", "monthly[].reasoningOutputTokens",
                        "monthly[].models"),
                Signature.json("sessions[].inputTokens", "sessions[].cachedInputTokens", "sessions[].reasoningOutputTokens",
                        "sessions[].models"));
    }

    private Field in(String name) {
        return field(LISTS[0] + name, LISTS[1] + name, LISTS[2] + name);
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.has(time)) {
            sink.note(Message.of("usage.note.months"));
        }
        var amounts = new Amounts.Builder();
        CachedTokens.of(row.count(input), row.count(read), OptionalLong.empty()).into(amounts, CachedTokens.Convention.WITH_READS);
        amounts.set(Measure.OUTPUT, row.count(output));
        amounts.set(Measure.REASONING, row.count(reasoning));
        String name = row.text(model);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(context.providers().of(Provider.OPENAI, name), name), amounts.build()));
    }
}
