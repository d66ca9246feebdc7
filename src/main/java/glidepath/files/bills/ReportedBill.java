package glidepath.files.bills;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import glidepath.files.rows.Row;
import glidepath.files.usage.CostLine;
import glidepath.files.usage.CostReport;
import glidepath.plan.LineKind;
import glidepath.units.Money;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;

/// A provider's own report of costs as a bill, day by day. Amounts below zero are credits.
final class ReportedBill extends BillFormat {

    private final CostReport report;

    ReportedBill(CostReport report) {
        super(report.id(), report.fields(), report.signatures());
        this.report = report;
    }

    @Override
    void row(Row row, BillCollector bills) {
        report.of(row).ifPresent(line -> add(line, row.line(), bills));
    }

    private void add(CostLine line, long number, BillCollector bills) {
        if (!line.currency().isEmpty() && !line.currency().equalsIgnoreCase("usd")) {
            bills.foreign(number, line.currency().toUpperCase(Locale.ROOT), line.cost());
            return;
        }
        LocalDate day = day(line.when());
        LineKind kind = line.cost().signum() < 0 ? LineKind.CREDIT : LineKind.USAGE;
        var key = new ActualKey(YearMonth.from(day), kind, report.provider(), report.product(), line.model(), line.meter());
        bills.add(new BillRow(key, Optional.of(day), line.projects(), line.tokens(), new Money(line.cost()), line.toString()));
    }
}
