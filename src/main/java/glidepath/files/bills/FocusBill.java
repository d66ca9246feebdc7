package glidepath.files.bills;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.catalog.Provider;
import glidepath.files.rows.Embedded;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.files.rows.TokenMeter;
import glidepath.plan.LineKind;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;

/// A bill in the shape of FOCUS, 1.0 to 1.3, and the models and tokens that the draft of 1.5 adds. Billed cost is what is summed.
///
/// Tokens of a virtual currency are money, and never tokens of a model.
final class FocusBill extends BillFormat {

    private static final Map<String, LineKind> KINDS = Map.of("usage", LineKind.USAGE, "purchase", LineKind.FEE, "tax", LineKind.TAX,
            "credit", LineKind.CREDIT, "adjustment", LineKind.REFUND);
    private static final Set<String> VIRTUAL = Set.of("TOKEN", "TOKENS", "CREDIT", "CREDITS", "DSU", "DBU");

    private final Field id = field("Id");
    private final Field account = field("SubAccountId");
    private final Field payer = field("BillingAccountId");
    private final Field region = field("RegionId");
    private final Field tags = fields().whole("Tags");
    private final Field period = field("BillingPeriodStart");
    private final Field start = field("ChargePeriodStart");
    private final Field end = field("ChargePeriodEnd");
    private final Field category = field("ChargeCategory");
    private final Field charge = field("ChargeClass");
    private final Field cost = field("BilledCost");
    private final Field currency = field("BillingCurrency");
    private final Field priced = field("PricingCurrency");
    private final Field provider = field("ServiceProviderName", "ProviderName");
    private final Field service = field("ServiceName");
    private final Field code = field("x_ServiceCode");
    private final Field meter = field("SkuMeter", "x_UsageType");
    private final Field usageType = field("x_UsageType");
    private final Field sku = field("SkuId");
    private final Field resource = field("ResourceId");
    private final Field description = field("ChargeDescription");
    private final Field quantity = field("ConsumedQuantity");
    private final Field unit = field("ConsumedUnit");
    private final Field details = fields().whole("SkuPriceDetails");
    private final Fields inner = Fields.ofRows("");
    private final Field model = inner.of("ModelId", "x_ModelId", "model");
    private final Field direction = inner.of("TokenDirection");
    private final Field cache = inner.of("TokenCacheAction");
    private final Embedded prices = new Embedded(inner);

    FocusBill() {
        super("focus", Fields.ofRows(""), Signature.table("BilledCost", "ChargeCategory", "ServiceName", "BillingCurrency",
                "ChargePeriodStart"), Signature.table("BilledCost", "ChargeCategory", "ChargePeriodStart", "EffectiveCost"));
    }

    @Override
    boolean ofSums() {
        return false;
    }

    @Override
    void row(Row row, BillCollector bills) {
        if (isForeign(row, currency, cost, bills)) {
            return;
        }
        YearMonth month = YearMonth.from(day(row.moment(period).or(() -> row.moment(start))));
        LineKind what = row.text(charge).equalsIgnoreCase("Correction") ? LineKind.REFUND
                : KINDS.getOrDefault(row.text(category).toLowerCase(Locale.ROOT), LineKind.OTHER);
        Optional<Row> price = row.has(details) ? prices.read(row.text(details), row.line()) : Optional.empty();
        Optional<BigDecimal> tokens = what == LineKind.USAGE ? tokens(row) : Optional.empty();
        Optional<Measure> counted = tokens.flatMap(_ -> price.flatMap(this::measure)
                .or(() -> TokenMeter.of(row.text(meter) + " tokens " + row.text(description))));
        String item = price.map(read -> read.text(model)).filter(text -> !text.isEmpty())
                .orElseGet(() -> row.has(usageType) ? row.text(usageType) : row.text(description));
        boolean bedrock = BedrockNames.isOfBedrock(row.text(service));   // where who made the model may stand as who provides the service
        Optional<Sellers> seller = bedrock ? Optional.empty() : Sellers.of(row.text(provider), row.text(service));
        String by = bedrock || Sellers.isAws(row.text(provider)) ? Provider.AWS : seller.map(Sellers::provider).orElse(row.text(provider));
        String product = seller.map(Sellers::product)
                .orElseGet(() -> BedrockNames.product(row.text(code), row.text(service), row.text(usageType)));
        var key = new ActualKey(month, what, by, product,
                what == LineKind.USAGE ? BedrockNames.item(row.text(service), item) : row.text(description), counted);
        bills.add(new BillRow(key, tokens, new Money(row.decimal(cost).orElse(BigDecimal.ZERO)), identity(row))
                .on(oneDay(row, start, end)));
    }

    private Optional<Measure> measure(Row price) {
        String action = price.text(cache).toLowerCase(Locale.ROOT);
        if (price.text(direction).equalsIgnoreCase("output")) {
            return Optional.of(Measure.OUTPUT);
        }
        return !price.text(direction).equalsIgnoreCase("input") ? Optional.empty()
                : Optional.of(action.equals("read") ? Measure.CACHE_READ : action.equals("write") ? Measure.CACHE_WRITE : Measure.INPUT);
    }

    private Optional<BigDecimal> tokens(Row row) {
        String counted = row.text(unit).toLowerCase(Locale.ROOT).strip();
        if (VIRTUAL.contains(row.text(priced).toUpperCase(Locale.ROOT)) || !counted.endsWith("token") && !counted.endsWith("tokens")) {
            return Optional.empty();
        }
        return row.decimal(quantity).map(count -> count.movePointRight(TokenMeter.zeros(counted).orElseThrow()));
    }

    private String identity(Row row) {
        return String.join("|", row.text(id), row.text(payer), row.text(account), row.text(region), row.text(tags), row.text(start),
                row.text(end), row.text(category), row.text(service), row.text(sku),
                row.text(resource), row.text(meter),
                row.text(quantity), row.text(cost), row.text(description));
    }
}
