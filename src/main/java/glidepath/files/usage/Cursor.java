package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.NumberCell;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Cursor's usage: one request a row, or drawn together by model. Input with cache write is what was written to a cache; both inputs leave
/// out reads.
///
/// A cost of `Included` is paid by the subscription: what it would have cost is not told.
final class Cursor extends UsageFormat {

    private static final Pattern CURRENCY = Pattern.compile("^\\s*([A-Z]{3})\\b|\\b([A-Z]{3})\\s*$|(€|£|¥)");

    private final Field time = field("Date", "Timestamp");
    private final Field kind = field("Kind");
    private final Field user = field("User", "Email");
    private final Field model = field("Model");
    private final Field write = field("Input (w/ Cache Write)");
    private final Field input = field("Input (w/o Cache Write)");
    private final Field read = field("Cache Read");
    private final Field output = field("Output Tokens", "Output");
    private final Field cost = field("Cost", "Cost ($)");

    Cursor() {
        super("cursor", Fields.ofRows(""), Signature.table("Model", "Input (w/ Cache Write)", "Input (w/o Cache Write)", "Cache Read",
                "Output Tokens"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        var amounts = new Amounts.Builder();
        if (row.has(time)) {
            amounts.set(Measure.CALLS, 1).set(Measure.ERRORS, row.text(kind).toLowerCase(Locale.ROOT).contains("error") ? 1 : 0);
        }
        CachedTokens.of(row.count(input), row.count(read), row.count(write)).into(amounts, CachedTokens.Convention.FRESH_ONLY);
        amounts.set(Measure.OUTPUT, row.count(output));
        Costs.into(amounts, price(row.text(cost)), currency(row.text(cost)), sink);
        UsageKey what = UsageKey.of("cursor", row.text(model));
        UsageRecord record = row.has(time) ? UsageRecord.call(row.moment(time), what, amounts.build())
                : UsageRecord.row(row.moment(time), what, amounts.build());
        sink.add(record.by(context.user(row.text(user))));
    }

    private static Optional<BigDecimal> price(String text) {
        return NumberCell.parse(text, text.matches(".*,\\d{1,2}\\D*"));
    }

    private static String currency(String text) {
        var found = CURRENCY.matcher(text);
        return !found.find() ? "" : Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
                .orElseGet(() -> found.group(3));
    }
}
