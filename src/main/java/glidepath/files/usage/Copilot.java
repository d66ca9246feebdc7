package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// GitHub Copilot's usage reports: premium requests (to May 2026) and AI credits since, of which one is a cent.
final class Copilot extends UsageFormat {

    private static final String AUTOMATIC = "auto: ";

    private final Field time = field("date", "timestamp", "usage_at");
    private final Field user = field("username", "user");
    private final Field model = field("model");
    private final Field quantity = field("quantity", "requests_used");
    private final Field unit = field("unit_type");
    private final Field sku = field("sku");
    private final Field cost = field("net_amount");
    private final Field input = field("input", "input_tokens");
    private final Field output = field("output", "output_tokens");
    private final Field read = field("cache_read", "cache_read_tokens");
    private final Field write = field("cache_write", "cache_write_tokens");

    Copilot() {
        super("copilot", Fields.ofRows(""), Signature.table("date", "username", "model", "quantity"),
                Signature.table("timestamp", "user", "model", "requests_used"),
                Signature.table("date", "username", "model", "input", "output", "cache_read"),
                Signature.table("date", "model", "quantity", "sku"), Signature.table("date", "model", "quantity", "unit_type"),
                Signature.table("date", "model", "input", "output", "cache_read"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    /// What the credits of a row are worth, where no amount says it.
    private Optional<BigDecimal> credits(Row row) {
        return row.decimal(quantity).filter(_ -> row.text(unit).toLowerCase(Locale.ROOT).contains("credit"))
                .map(number -> number.movePointLeft(2));
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        boolean requests = !row.has(input) && (row.text(unit).isEmpty() || row.text(unit).toLowerCase(Locale.ROOT).contains("request"));
        if (requests) {
            row.decimal(quantity).filter(number -> number.stripTrailingZeros().scale() <= 0)
                    .ifPresent(number -> amounts.set(Measure.CALLS, number.longValue()));
        }
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        row.decimal(cost).or(() -> requests ? Optional.empty() : credits(row)).ifPresent(amounts::cost);
        String name = row.text(model);
        boolean automatic = name.toLowerCase(Locale.ROOT).startsWith(AUTOMATIC);
        UsageKey key = UsageKey.of("github-copilot", automatic ? name.substring(AUTOMATIC.length()) : name).by(row.text(sku));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()).by(context.user(row.text(user))));
    }
}
