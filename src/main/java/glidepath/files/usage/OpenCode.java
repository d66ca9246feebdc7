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

/// OpenCode's messages, one a file. Input does not count cached tokens, and reasoning stands beside the output.
final class OpenCode extends UsageFormat {

    private final Field id = field("id");
    private final Field session = field("sessionID");
    private final Field role = field("role");
    private final Field time = field("time.created");
    private final Field model = field("modelID");
    private final Field provider = field("providerID");
    private final Field input = field("tokens.input");
    private final Field output = field("tokens.output");
    private final Field reasoning = field("tokens.reasoning");
    private final Field read = field("tokens.cache.read");
    private final Field write = field("tokens.cache.write");
    private final Field cost = field("cost");
    private final Field error = field("error");

    OpenCode() {
        super("opencode", Fields.ofRows(""), Signature.json("sessionID", "modelID", "tokens.input", "tokens.cache.read"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.text(role).equals("assistant")) {
            return;
        }
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, row.has(error) ? 1 : 0);
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output).orElse(0) + row.count(reasoning).orElse(0));
        amounts.set(Measure.REASONING, row.count(reasoning));
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        sink.add(UsageRecord.call(row.moment(time), UsageKey.of(context.providers().of(row.text(provider), name), name), amounts.build())
                .withId(row.text(id)).partOf(row.text(session)));
    }
}
