package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;

/// DeepSeek's export `cost-*.csv`: what was paid from which wallet, by day or hour and model, in dollars or yuan. It tells no tokens.
final class DeepSeekCosts extends CostReport {

    private final Field time = field("utc_date", "start_time_iso");
    private final Field model = field("model");
    private final Field cost = field("cost");
    private final Field currency = field("currency");

    DeepSeekCosts() {
        super("deepseek-costs", "deepseek", "Deepseek", Fields.ofRows(""), Signature.table("utc_date", "model", "wallet_type", "cost",
                "currency"), Signature.table("start_time_iso", "model", "wallet_type", "cost", "currency"));
    }

    @Override
    public Optional<CostLine> of(Row row) {
        Optional<BigDecimal> paid = row.decimal(cost);
        return paid.map(amount -> new CostLine(row.moment(time), row.text(model), Optional.empty(), Optional.empty(), amount,
                row.text(currency), List.of()));
    }
}
