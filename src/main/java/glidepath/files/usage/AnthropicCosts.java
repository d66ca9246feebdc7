package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;

/// What Anthropic charged: pages of the API, in cents, and the file of the console, in dollars and rounded to cents in each row. It tells
/// neither calls nor how many tokens.
final class AnthropicCosts extends CostReport {

    private static final String ROW = "data[].results[].";

    private final Field time = field("data[].starting_at", "usage_date_utc");
    private final Field cents = field(ROW + "amount");
    private final Field dollars = field("cost_usd");
    private final Field currency = field(ROW + "currency");
    private final Field model = field(ROW + "model", "model");
    private final Field type = field(ROW + "cost_type", "cost_type");
    private final Field kind = field(ROW + "token_type", "token_type");
    private final Field workspace = field(ROW + "workspace_id", "workspace");

    AnthropicCosts() {
        super("anthropic-costs", Provider.ANTHROPIC, "Anthropic", Fields.ofRows("data[].results[]"),
                Signature.json(ROW + "amount", ROW + "currency", "data[].starting_at"),
                Signature.table("usage_date_utc", "model", "token_type", "cost_usd", "usage_type"));
    }

    @Override
    public Optional<CostLine> of(Row row) {
        Optional<BigDecimal> cost = row.decimal(cents).map(value -> value.movePointLeft(2)).or(() -> row.decimal(dollars));
        boolean tokens = !row.has(type) || row.text(type).equals("tokens");
        return cost.map(amount -> new CostLine(row.moment(time), tokens ? row.text(model) : row.text(type),
                tokens ? TokenMeter.of(row.text(kind) + " tokens") : Optional.empty(), Optional.empty(), amount, row.text(currency),
                List.of(row.text(workspace))));
    }

    @Override
    boolean isOfCents(Row row) {
        return row.has(dollars);
    }
}
