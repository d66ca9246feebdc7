package glidepath.files.bills;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

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

/// AWS's Cost and Usage Report, legacy and 2.0. The names of their columns differ in slashes and underscores only.
final class AwsReport extends BillFormat {

    private final Field id = field("identity/LineItemId");
    private final Field interval = field("identity/TimeInterval");
    private final Field account = field("lineItem/UsageAccountId");
    private final Field period = field("bill/BillingPeriodStartDate");
    private final Field kind = field("lineItem/LineItemType");
    private final Field start = field("lineItem/UsageStartDate");
    private final Field end = field("lineItem/UsageEndDate");
    private final Field code = field("lineItem/ProductCode");
    private final Field usageType = field("lineItem/UsageType");
    private final Field operation = field("lineItem/Operation");
    private final Field amount = field("lineItem/UsageAmount");
    private final Field cost = field("lineItem/UnblendedCost");
    private final Field currency = field("lineItem/CurrencyCode");
    private final Field description = field("lineItem/LineItemDescription");
    private final Field unit = field("pricing/unit");
    private final Field product = field("product/ProductName", "product/servicename");
    private final Field map = field("product");
    private final Fields inner = Fields.ofRows("");
    private final Field named = inner.of("product_name", "ProductName", "servicename");
    private final Embedded maps = new Embedded(inner);

    AwsReport() {
        super("aws-report", Fields.ofRows(""), Signature.table("lineItem/LineItemType", "lineItem/UsageStartDate", "lineItem/ProductCode",
                "lineItem/UnblendedCost"));
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
        String service = service(row);
        String type = row.text(usageType);
        YearMonth month = YearMonth.from(day(row.moment(period).or(() -> row.moment(start))));
        LineKind what = RecordTypes.kind(row.text(kind)).orElse(LineKind.OTHER);
        Optional<Measure> meter = what == LineKind.USAGE ? TokenMeter.of(type + " " + row.text(unit)) : Optional.empty();
        var key = new ActualKey(month, what, Provider.AWS, BedrockNames.product(row.text(code), service, type),
                what == LineKind.USAGE ? BedrockNames.item(service, type) : row.text(description), meter);
        bills.add(new BillRow(key, meter.flatMap(_ -> tokens(row)), new Money(row.decimal(cost).orElse(BigDecimal.ZERO)), identity(row))
                .on(oneDay(row, start, end)));
    }

    private String service(Row row) {
        return row.has(product) ? row.text(product) : maps.read(row.text(map), row.line()).map(read -> read.text(named)).orElse("");
    }

    /// What makes two rows one: the report's own id with its hour, whom it is charged to, and all that is charged.
    private String identity(Row row) {
        return String.join("|", row.text(id), row.text(interval), row.text(account), row.text(kind), row.text(start),
                row.text(code), row.text(usageType),
                row.text(operation), row.text(amount),
                row.text(cost), row.text(description));
    }

    /// Units x what one of them is; empty where nobody says.
    private Optional<BigDecimal> tokens(Row row) {
        OptionalInt zeros = TokenMeter.zeros(row.text(unit) + " " + row.text(description));
        return zeros.isEmpty() ? Optional.empty() : row.decimal(amount).map(units -> units.movePointRight(zeros.getAsInt()));
    }
}
