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

/// Sessions of the coding agent pi, one message a line. Input does not count cached tokens.
final class PiSession extends UsageFormat {

    private static final String USAGE = "message.usage.";

    private final Field id = field("id");
    private final Field role = field("message.role");
    private final Field time = field("timestamp", "message.timestamp");
    private final Field model = field("message.model");
    private final Field provider = field("message.provider");
    private final Field input = field(USAGE + "input");
    private final Field output = field(USAGE + "output");
    private final Field read = field(USAGE + "cacheRead");
    private final Field write = field(USAGE + "cacheWrite");
    private final Field cost = field(USAGE + "cost.total");
    private final Field stop = field("message.stopReason");

    PiSession() {
        super("pi", Fields.ofRows(""), Signature.json("message.usage.input", "message.usage.cacheRead", "message.model",
                "message.provider"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.text(role).equals("assistant") || !row.has(input)) {
            return;
        }
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.text(stop).equals("error") ? 1 : 0);
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        sink.add(UsageRecord.call(row.moment(time), UsageKey.of(context.providers().of(row.text(provider), name), name), amounts.build())
                .withId(row.text(id)));
    }
}
