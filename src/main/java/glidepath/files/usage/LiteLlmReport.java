package glidepath.files.usage;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// LiteLLM's spend report, `/global/spend/report`: what each team or customer spent a day, by key and model. It tells how many tokens there
/// were in all, and neither how many were input nor how many calls: those stay unknown.
final class LiteLlmReport extends UsageFormat {

    private static final String TEAM = "teams[].metadata[].";
    private static final String CUSTOMER = "customers[].metadata[].";

    private final Field time = field("group_by_day");
    private final Field team = field("teams[].team_name");
    private final Field customer = field("customers[].customer");
    private final Field model = field(TEAM + "model", CUSTOMER + "model");
    private final Field spend = field(TEAM + "spend", CUSTOMER + "spend");

    LiteLlmReport() {
        super("litellm-report", Fields.ofRows("teams[].metadata[]", "customers[].metadata[]"),
                Signature.json("group_by_day", "teams[].total_spend", TEAM + "spend"),
                Signature.json("group_by_day", "customers[].total_spend", CUSTOMER + "spend"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        sink.note(Message.of("usage.note.all-tokens"));
        var amounts = new Amounts.Builder();
        row.decimal(spend).ifPresent(amounts::cost);
        var key = UsageKey.of(context.providers().of("", row.text(model)), row.text(model)).tagged(context.tag(row.text(team)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()).by(context.user(row.text(customer))));
    }
}
