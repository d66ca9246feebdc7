package glidepath.files.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Repeat;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Google's billing export: the cost table of the console, or rows of the export to BigQuery.
///
/// What is called is in the SKU: `Generate content input token count gemini 3.7 flash short text`, `Gemini 2.5 Pro Thinking Text Output -
/// Predictions`.
final class GoogleCosts extends UsageFormat {

    private static final String STORAGE = "storage";
    private static final Set<String> USUAL = Set.of("regular", "usage");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?<!\\s)\\s++(batch |cached? |cache (read|write|hit) |global |regional )*"
                    + "(input|output|prompt|completion)\\b.*");

    private final Field time = field("usage_start_time", "Usage start date", "Usage start time", "Start date", "day");
    private final Field service = field("service.description", "Service description");
    private final Field sku = field("sku.description", "SKU description");
    private final Field amount = field("usage.amount", "Usage amount", "Usage");
    private final Field unit = field("usage.unit", "Usage unit", "Unit");
    private final Field cost = paid("$", "USD");
    /// In an order of their own: where a table tells two, each reading takes the same.
    private final Map<String, Field> foreign = new TreeMap<>(Map.ofEntries(Map.entry("EUR", paid("€")), Map.entry("GBP", paid("£")),
            Map.entry("JPY", paid("¥", "JP¥")), Map.entry("INR", paid("₹")), Map.entry("KRW", paid("₩")), Map.entry("TWD", paid("NT$")),
            Map.entry("AUD", paid("A$")), Map.entry("CAD", paid("CA$", "C$")), Map.entry("BRL", paid("R$")),
            Map.entry("SGD", paid("S$", "SGD")), Map.entry("HKD", paid("HK$")), Map.entry("NZD", paid("NZ$")),
            Map.entry("MXN", paid("MX$")), Map.entry("CNY", paid("CN¥")), Map.entry("ILS", paid("₪")), Map.entry("VND", paid("₫")),
            Map.entry("CHF", paid("CHF")), Map.entry("SEK", paid("SEK")), Map.entry("DKK", paid("DKK")), Map.entry("NOK", paid("NOK")),
            Map.entry("PLN", paid("PLN", "zł")), Map.entry("THB", paid("THB", "฿")), Map.entry("IDR", paid("IDR", "Rp")),
            Map.entry("ZAR", paid("ZAR")), Map.entry("TRY", paid("TRY", "₺"))));
    private final Field type = field("cost_type", "Cost type");
    private final Field credit = field("Credit type");
    private final Field currency = field("currency", "Currency");
    private final Field region = field("location.region", "Location");
    private final Field project = field("project.id", "Project ID");

    GoogleCosts() {
        super("google-costs", Fields.ofRows(""), Signature.table("Service description", "SKU description", "Usage amount"),
                Signature.table("Service description", "SKU description", "Usage"),
                Signature.table("service.description", "sku.description", "usage.amount", "cost"),
                        Signature.json("service.description", "sku.description", "usage.amount", "cost"));
    }

    /// What was paid, before it was rounded to cents where that stands beside it.
    private Field paid(String... marks) {
        Stream<String> plain = List.of(marks).contains("$") ? Stream.of("cost") : Stream.of();
        return field(Stream.concat(Stream.of("Unrounded Cost", "Cost")
                .flatMap(name -> Stream.of(marks).map(mark -> name + " (" + mark + ")")), plain).toArray(String[]::new));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, context, sink);
    }

    private void record(Row row, Context context, UsageSink sink) {
        String what = row.text(sku).toLowerCase(Locale.ROOT);
        if (!row.has(service) && !row.has(sku)) {
            sink.repeat(Repeat.Reason.TOTAL_ROW, 0, "line " + row.line());
            return;
        }
        String model = model(row.text(sku), context);
        boolean ours = AiServices.isOfGoogle(row.text(service)) || !model.equals(row.text(sku));
        String money = foreign.entrySet().stream().filter(paid -> row.has(paid.getValue())).map(Map.Entry::getKey).findFirst()
                .orElse(row.has(currency) ? row.text(currency) : Costs.DOLLARS);
        Optional<BigDecimal> paid = row.decimal(foreign.getOrDefault(money, cost)).or(() -> row.decimal(cost));
        boolean apart = row.has(credit) || row.has(type) && !USUAL.contains(row.text(type).toLowerCase(Locale.ROOT));
        if (!ours || apart) {
            sink.leave(ours ? Costs.APART : Costs.OTHER_SERVICES, paid.orElse(BigDecimal.ZERO), money);
            return;
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, paid, money, sink);
        kind(what, row.text(unit)).ifPresent(measure -> row.decimal(amount).filter(GoogleCosts::isCount)
                .ifPresent(count -> amounts.set(measure, count.setScale(0, RoundingMode.HALF_UP).longValue())));
        String tier = what.contains("batch") ? "batch" : what.contains("flex") ? "flex" : what.contains("priority") ? "priority" : "";
        var key = UsageKey.of(Provider.GOOGLE, model).in(row.text(region)).at(tier).tagged(context.tag(row.text(project)));
        sink.add(UsageRecord.row(row.moment(time), key, amounts.build()));
    }

    /// Models of other makers are followed by what is counted: `Claude Sonnet 4.5 Input Tokens - Predictions`.
    private static String model(String sku, Context context) {
        String seen = context.providers().model(sku);
        return seen.equals(sku) ? context.providers().model(COUNTED.matcher(sku).replaceFirst("")) : seen;
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
