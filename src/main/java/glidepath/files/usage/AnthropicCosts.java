package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// What Anthropic charged: pages of the API, in cents, and the file of the console, in dollars and rounded to cents in each row.
final class AnthropicCosts extends UsageFormat {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].starting_at", "usage_date_utc");
    private final Field cents = field(ROW + "amount");
    private final Field dollars = field("cost_usd");
    private final Field currency = field(ROW + "currency");
    private final Field model = field(ROW + "model", "model");
    private final Field workspace = field(ROW + "workspace_id", "workspace");

    AnthropicCosts() {
        super("anthropic-costs", Fields.ofRows("data[].results[]"), Signature.json(ROW + "amount", ROW + "cost_type", "data[].starting_at"),
                Signature.table("usage_date_utc", "model", "token_type", "cost_usd", "usage_type"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        Optional<BigDecimal> cost = row.decimal(cents).map(value -> value.movePointLeft(2)).or(() -> row.decimal(dollars));
        if (cost.isEmpty()) {
            return;
        }
        if (row.has(dollars)) {
            sink.note(Message.of("usage.note.cents"));
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, cost, row.text(currency), sink);
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of("anthropic", row.text(model)).tagged(context.tag(row.text(workspace))),
                amounts.build()));
    }
}
