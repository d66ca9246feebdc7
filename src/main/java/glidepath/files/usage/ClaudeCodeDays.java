package glidepath.files.usage;

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

/// What Anthropic's API tells of Claude Code in an organization, `usage_report/claude_code`: each model of each person and day, in cents.
/// Calls are not told. What a subscription pays for has an estimated cost that nobody is charged.
final class ClaudeCodeDays extends UsageFormat {

    private static final String DAY = "data[].";
    private static final String MODEL = DAY + "model_breakdown[].";

    private final Field time = field(DAY + "date");
    private final Field person = field(DAY + "actor.email_address", DAY + "actor.api_key_name");
    private final Field paidBy = field(DAY + "customer_type");
    private final Field model = field(MODEL + "model");
    private final Field input = field(MODEL + "tokens.input");
    private final Field output = field(MODEL + "tokens.output");
    private final Field read = field(MODEL + "tokens.cache_read");
    private final Field write = field(MODEL + "tokens.cache_creation");
    private final Field cents = field(MODEL + "estimated_cost.amount");
    private final Field currency = field(MODEL + "estimated_cost.currency");

    ClaudeCodeDays() {
        super("claude-code-days", Fields.ofRows(MODEL.substring(0, MODEL.length() - 1)), Signature.json(DAY + "date", MODEL + "model",
                MODEL + "tokens.input"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        if (!row.text(paidBy).equals("subscription")) {
            Costs.into(amounts, row.decimal(cents).map(amount -> amount.movePointLeft(2)), row.text(currency), sink);
        }
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(Provider.ANTHROPIC, row.text(model)), amounts.build())
                .by(context.user(row.text(person))));
    }
}
