package glidepath.files.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Google's billing export: the cost table of the console, or rows of the export to BigQuery.
///
/// What is called is in the SKU: `Generate content input token count gemini 3.7 flash short text`, `Gemini 2.5 Pro Thinking Text Output -
/// Predictions`.
final class GoogleCosts extends UsageFormat {

    private static final List<String> SERVICES = List.of("vertex ai", "gemini api", "generative language api", "agent platform",
            "vertex ai agent builder");
    private static final String STORAGE = "storage";

    private final Field time = field("usage_start_time", "Usage start date", "Usage start time", "Start date", "day");
    private final Field service = field("service.description", "Service description");
    private final Field sku = field("sku.description", "SKU description");
    private final Field amount = field("usage.amount", "Usage amount", "Usage");
    private final Field unit = field("usage.unit", "Usage unit", "Unit");
    private final Field cost = field("cost", "Cost", "Cost ($)", "Unrounded Cost ($)", "Cost (USD)");
    private final Map<String, Field> foreign = Map.of("EUR", field("Cost (€)"), "GBP", field("Cost (£)"), "JPY",
            field("Cost (¥)", "Cost (JP¥)"),
            "INR", field("Cost (₹)"), "TWD", field("Cost (NT$)"), "AUD", field("Cost (A$)"), "CAD", field("Cost (CA$)", "Cost (C$)"),
            "BRL", field("Cost (R$)"), "SGD", field("Cost (S$)", "Cost (SGD)"));
    private final Field currency = field("currency", "Currency");
    private final Field region = field("location.region", "Location");
    private final Field project = field("project.id", "Project ID");

    GoogleCosts() {
        super("google-costs", Fields.ofRows(""), Signature.table("Service description", "SKU description", "Usage amount"),
                Signature.table("Service description", "SKU description", "Usage"),
                Signature.table("service.description", "sku.description", "usage.amount", "cost"),
                        Signature.json("service.description", "sku.description", "usage.amount", "cost"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        String who = row.text(service).toLowerCase(Locale.ROOT);
        String what = row.text(sku).toLowerCase(Locale.ROOT);
        if (SERVICES.stream().noneMatch(who::equals) && context.providers().model(row.text(sku)).equals(row.text(sku))) {
            sink.note(Message.of("usage.note.other-services"));
            return;
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, row.decimal(cost), row.text(currency), sink);
        foreign.forEach((code, paid) -> Costs.into(amounts, row.decimal(paid), code, sink));
        kind(what, row.text(unit)).ifPresent(measure -> row.decimal(amount).filter(GoogleCosts::isCount)
                .ifPresent(count -> amounts.set(measure, count.setScale(0, RoundingMode.HALF_UP).longValue())));
        String tier = what.contains("batch") ? "batch" : what.contains("flex") ? "flex" : what.contains("priority") ? "priority" : "";
        var key = UsageKey.of("google", context.providers().model(row.text(sku))).in(row.text(region)).at(tier)
                .tagged(context.tag(row.text(project)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()));
    }

    private static boolean isCount(BigDecimal count) {
        return count.signum() >= 0 && count.compareTo(BigDecimal.valueOf(Amounts.MOST)) <= 0;
    }

    private static Optional<Measure> kind(String sku, String unit) {
        boolean counted = unit.isEmpty() || unit.equalsIgnoreCase("count") || unit.equalsIgnoreCase("requests")
                || unit.equalsIgnoreCase("token");
        boolean predicted = sku.contains("predictions") || sku.contains("token");
        return !counted || !predicted || sku.contains(STORAGE) ? Optional.empty()
                : TokenMeter.of(sku.replace("- predictions", "token").replace("predictions", "token"));
    }
}
