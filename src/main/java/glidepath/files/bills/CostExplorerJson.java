package glidepath.files.bills;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.usage.Moment;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;
import glidepath.usage.bill.RowKind;

/// What `aws ce get-cost-and-usage` prints, grouped by service or usage type. Of several metrics, unblended cost is what is summed.
final class CostExplorerJson extends BillFormat {

    private static final String TIME = "ResultsByTime[].";
    private static final String GROUP = TIME + "Groups[].";
    private static final Map<String, RowKind> KINDS = Map.of("Tax", RowKind.TAX, "Credit", RowKind.CREDIT, "Refund", RowKind.REFUND);

    private final Field start = field(TIME + "TimePeriod.Start");
    private final Field end = field(TIME + "TimePeriod.End");
    private final Field key = field(GROUP + "Keys[]");
    private final Field amount = metric("Amount");
    private final Field currency = metric("Unit");

    CostExplorerJson() {
        super("cost-explorer", Fields.ofRows("ResultsByTime[].Groups[]"),
                Signature.json("ResultsByTime[].TimePeriod.Start", "ResultsByTime[].Groups[].Keys"));
    }

    private Field metric(String part) {
        return field(GROUP + "Metrics.UnblendedCost." + part, GROUP + "Metrics.NetUnblendedCost." + part,
                GROUP + "Metrics.AmortizedCost." + part, GROUP + "Metrics.NetAmortizedCost." + part, GROUP + "Metrics.BlendedCost." + part);
    }

    @Override
    void row(Row row, BillCollector bills) {
        if (row.has(currency) && !row.text(currency).equals("USD")) {
            throw InvalidValueException.because("bill.currency", row.text(currency));
        }
        LocalDate day = row.moment(start).map(Moment::day).orElseThrow(() -> InvalidValueException.because("bill.no-date"));
        String name = row.text(key);
        row.decimal(amount).filter(cost -> cost.signum() != 0).ifPresent(cost -> {
            var found = new ActualKey(YearMonth.from(day), KINDS.getOrDefault(name, RowKind.USAGE), "aws", BedrockNames.either(name), name,
                    Optional.empty());
            bills.add(new BillRow(found, Optional.empty(), new Money(cost), day + "|" + name + "|" + cost).on(oneDay(row, start, end)));
        });
    }
}
