package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;

/// What OpenAI charged: pages of the API, and the file of the console. It tells no calls.
final class OpenAiCosts extends CostReport {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].start_time", "start_time_iso", "start_time", "usage_date_utc");
    private final Field amount = field(ROW + "amount.value", "amount_value", "cost_usd");
    private final Field currency = field(ROW + "amount.currency", "amount_currency");
    private final Field item = field(ROW + "line_item", "line_item", "model");
    private final Field kind = field("usage_type");
    private final Field quantity = field(ROW + "quantity", "quantity");
    private final Field unit = field(ROW + "quantity_unit", "quantity_unit");
    private final Field name = field("project_name");
    private final Field project = field(ROW + "project_id", "project_id");

    OpenAiCosts() {
        super("openai-costs", Provider.OPENAI, "OpenAI", Fields.ofRows("data[].results[]"),
                Signature.json(ROW + "amount.value", "data[].start_time"),
                Signature.table("start_time", "end_time", "amount_value", "amount_currency", "line_item"),
                Signature.table("start_time", "end_time", "start_time_iso", "end_time_iso", "amount_value"),
                Signature.table("start_time", "amount_value", "line_item"), Signature.table("start_time_iso", "amount_value", "line_item"),
                Signature.table("model", "usage_type", "cost_usd", "usage_date_utc"));
    }

    @Override
    public Optional<CostLine> of(Row row) {
        if (!row.has(amount)) {
            return Optional.empty();   // a day without charges
        }
        String text = row.text(item);
        int comma = text.lastIndexOf(", ");   // `gpt-5-nano, input_tokens` is about the model before the last comma
        String counted = row.has(kind) ? row.text(kind) : comma < 0 ? "" : text.substring(comma + 2);
        return Optional.of(new CostLine(row.moment(time), comma < 0 ? text : text.substring(0, comma), TokenMeter.of(counted + " tokens"),
                tokens(row), row.decimal(amount).orElseThrow(), row.text(currency), List.of(row.text(name), row.text(project))));
    }

    private Optional<BigDecimal> tokens(Row row) {
        String counted = row.text(unit).toLowerCase(Locale.ROOT);
        return counted.endsWith("tokens")
                ? row.decimal(quantity).map(number -> number.movePointRight(TokenMeter.zeros(counted).orElseThrow())) : Optional.empty();
    }
}
