package glidepath.files.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;
import glidepath.usage.Amounts;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Azure's cost export (EA and MCA). Of the meters, those that name tokens of a model are read: `gpt 4o 0806 Inp glbl Tokens`, in units of
/// 1K or 1M.
final class AzureCosts extends UsageFormat {

    private static final Pattern UNIT = Pattern.compile("(\\d+)\\s*([KM]?).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND =
            Pattern.compile("[ -](cchd|cached|cache|inp|in|input|outp|out|opt|output|glbl|global|dz|data zone|regnl|batch|tokens?|1k|"
                    + "1m|pp|priority|rdcd)(?=[ -]|$)",
            Pattern.CASE_INSENSITIVE);

    private final Field time = field("Date", "UsageDate", "date", "usageDateTime");
    private final Field category = field("MeterCategory");
    private final Field meter = field("MeterName", "meterName");
    private final Field sub = field("MeterSubCategory", "meterSubCategory");
    private final Field unit = field("UnitOfMeasure");
    private final Field quantity = field("Quantity");
    private final Field cost = field("CostInUSD", "costInUsd", "CostInBillingCurrency", "Cost", "PreTaxCost");
    private final Field dollars = field("CostInUSD", "costInUsd");
    private final Field currency = field("BillingCurrencyCode", "BillingCurrency", "Currency");
    private final Field region = field("ResourceLocation", "resourceLocation");
    private final Field charge = field("ChargeType");

    AzureCosts() {
        super("azure-costs", Fields.ofRows(""), Signature.table("MeterCategory", "MeterName", "UnitOfMeasure", "Quantity", "Date"),
                Signature.table("MeterCategory", "MeterName", "UnitOfMeasure", "Quantity", "UsageDate"));
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> record(row, sink);
    }

    private void record(Row row, UsageSink sink) {
        String money = row.has(dollars) || !row.has(currency) ? Costs.DOLLARS : row.text(currency);
        boolean ours = AiServices.isOfMicrosoft(row.text(category));
        if (!ours || row.has(charge) && !row.text(charge).equals("Usage")) {
            sink.leave(ours ? Costs.APART : Costs.OTHER_SERVICES, row.decimal(cost).orElse(BigDecimal.ZERO), money);
            return;
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, row.decimal(cost), money, sink);
        String name = row.text(meter);
        TokenMeter.of(name).ifPresent(kind -> tokens(row).ifPresent(count -> amounts.set(kind, count)));
        String tier = name.toLowerCase(Locale.ROOT).contains("batch") ? "batch" : "";
        sink.add(UsageRecord.row(row.moment(time), UsageKey.of(Provider.AZURE, model(row)).in(row.text(region)).at(tier), amounts.build()));
    }

    private Optional<Long> tokens(Row row) {
        Matcher found = UNIT.matcher(row.text(unit));
        if (!found.matches() || row.decimal(quantity).isEmpty()) {
            return Optional.empty();
        }
        String size = found.group(2).toUpperCase(Locale.ROOT);
        BigDecimal each = new BigDecimal(found.group(1)).movePointRight(size.equals("K") ? 3 : size.equals("M") ? 6 : 0);
        BigDecimal count = row.decimal(quantity).get().multiply(each);
        return count.signum() < 0 || count.compareTo(BigDecimal.valueOf(Amounts.MOST)) > 0 ? Optional.empty()
                : Optional.of(count.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /// What is left of the meter's name without its kinds and units.
    private String model(Row row) {
        String rest = KIND.matcher(" " + row.text(meter)).replaceAll("").strip();
        return rest.isEmpty() ? row.text(sub) : rest;
    }
}
