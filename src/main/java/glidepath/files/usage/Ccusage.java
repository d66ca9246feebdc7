package glidepath.files.usage;

import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;

/// What `ccusage --json` prints: days (or months, sessions), and the models of each, whose sum the day repeats. Calls are not told.
final class Ccusage extends UsageFormat {

    private static final String[] LISTS = {"daily[]", "data[]", "sessions[]", "session[]", "weekly[]", "monthly[]", "projects.*[]"};
    private static final String[] ROWS = {"daily[].modelBreakdowns[]", "data[].modelBreakdowns[]", "sessions[].modelBreakdowns[]",
            "session[].modelBreakdowns[]",
        "weekly[].modelBreakdowns[]", "monthly[].modelBreakdowns[]", "projects.*[].modelBreakdowns[]", "daily[]", "data[]", "sessions[]",
                "session[]", "weekly[]",
                "monthly[]", "projects.*[]"};

    private final Field time = field("daily[].date", "data[].date", "sessions[].lastActivity", "session[].lastActivity", "weekly[].week",
            "projects.*[].date");
    private final Field model = inBreakdown("modelName");
    private final Field input = inBreakdown("inputTokens");
    private final Field output = inBreakdown("outputTokens");
    private final Field write = inBreakdown("cacheCreationTokens");
    private final Field read = inBreakdown("cacheReadTokens");
    private final Field cost = inBreakdown("cost");
    private final Field allInput = inList("inputTokens");
    private final Field allOutput = inList("outputTokens");
    private final Field allWrite = inList("cacheCreationTokens");
    private final Field allRead = inList("cacheReadTokens");
    private final Field allCost = inList("totalCost");

    Ccusage() {
        super("ccusage", Fields.ofRows(ROWS), Signature.json("daily[].inputTokens", "daily[].cacheCreationTokens", "daily[].totalCost"),
                Signature.json("data[].inputTokens", "data[].cacheCreationTokens"),
                        Signature.json("sessions[].inputTokens", "sessions[].cacheCreationTokens"),
                Signature.json("session[].inputTokens", "session[].cacheCreationTokens"),
                        Signature.json("weekly[].inputTokens", "weekly[].cacheCreationTokens"),
                Signature.json("monthly[].inputTokens", "monthly[].cacheCreationTokens"),
                Signature.json("projects", "totals", "totals.cacheCreationTokens"),
                        Signature.json("projects", "totals", "totals.totalCost"));
    }

    private Field inBreakdown(String name) {
        return under("modelBreakdowns[]." + name);
    }

    private Field inList(String name) {
        return under(name);
    }

    private Field under(String name) {
        return field(Stream.of(LISTS).map(list -> list + "." + name).toArray(String[]::new));
    }

    @Override
    Reader open(Context context) {
        var day = new PartsAndTotal();
        return (row, path, sink) -> {
            if (!row.has(time)) {
                sink.note(Message.of("usage.note.months"));
            }
            if (path < LISTS.length) {
                day.part(record(row, context, input, output, write, read, cost), sink);
            } else {
                day.total(record(row, context, allInput, allOutput, allWrite, allRead, allCost), row.text(time), sink);
            }
        };
    }

    private UsageRecord record(Row row, Context context, Field sent, Field answered, Field written, Field reads, Field spent) {
        var amounts = new Amounts.Builder();
        CachedTokens.of(row.count(sent), row.count(reads), row.count(written)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(answered));
        row.decimal(spent).ifPresent(amounts::cost);
        String name = row.text(model);
        return UsageRecord.row(row.moment(time), UsageKey.of(context.providers().ofModel(name), name), amounts.build());
    }
}
