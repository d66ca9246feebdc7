package glidepath.files.usage;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// What OpenAI charged: pages of the API, and the file of the console. It tells neither calls nor tokens.
final class OpenAiCosts extends UsageFormat {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].start_time", "start_time_iso", "start_time", "usage_date_utc");
    private final Field amount = field(ROW + "amount.value", "amount_value", "cost_usd");
    private final Field currency = field(ROW + "amount.currency", "amount_currency");
    private final Field item = field(ROW + "line_item", "line_item", "model");
    private final Field project = field(ROW + "project_id", "project_name", "project_id");

    OpenAiCosts() {
        super("openai-costs", Fields.ofRows("data[].results[]"), Signature.json(ROW + "amount.value", "data[].start_time"),
                Signature.table("start_time", "end_time", "amount_value", "amount_currency", "line_item"),
                        Signature.table("model", "usage_type", "cost_usd", "usage_date_utc"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        if (!row.has(amount)) {
            return;   // a day without charges
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, row.decimal(amount), row.text(currency), sink);
        UsageKey key = UsageKey.of("openai", model(row.text(item))).tagged(context.tag(row.text(project)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()));
    }

    /// `gpt-5-nano, input_tokens` is about the model before the last comma.
    private static String model(String item) {
        int comma = item.lastIndexOf(", ");
        return comma < 0 ? item : item.substring(0, comma);
    }
}
