package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// What tokscale exports: each tool and model of each day. Messages are its calls; reasoning stands beside the output.
final class Tokscale extends UsageFormat {

    private static final String[] LISTS = {"contributions[].sources[].", "contributions[].clients[]."};

    private final Field time = field("contributions[].date");
    private final Field tool = field(LISTS[0] + "source", LISTS[1] + "client");
    private final Field model = in("modelId");
    private final Field provider = in("providerId");
    private final Field input = in("tokens.input");
    private final Field output = in("tokens.output");
    private final Field read = in("tokens.cacheRead");
    private final Field write = in("tokens.cacheWrite");
    private final Field reasoning = in("tokens.reasoning");
    private final Field cost = in("cost");
    private final Field messages = in("messages");

    Tokscale() {
        super("tokscale", Fields.ofRows("contributions[].sources[]", "contributions[].clients[]"),
                Signature.json("contributions[].date", "contributions[].sources[].modelId"),
                Signature.json("contributions[].date", "contributions[].clients[].modelId"));
    }

    private Field in(String name) {
        return field(LISTS[0] + name, LISTS[1] + name);
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        amounts.set(Measure.CALLS, row.count(messages));
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        OptionalLong thought = row.count(reasoning);
        amounts.set(Measure.OUTPUT, row.count(output).orElse(0) + thought.orElse(0));
        amounts.set(Measure.REASONING, thought);
        row.decimal(cost).ifPresent(amounts::cost);
        String name = row.text(model);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(context.providers().of(row.text(provider), name), name).by(row.text(tool)),
                amounts.build()));
    }
}
