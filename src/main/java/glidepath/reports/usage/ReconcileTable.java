package glidepath.reports.usage;

import java.util.ArrayList;
import java.util.List;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.Table;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.MonthComparison;

/// A forecast beside bills, and usage beside bills, for other programs: amounts to their last digit.
public record ReconcileTable(List<MonthComparison> months, List<DayComparison> days) {

    /// A row for each cause of each month, and then of each day; their amounts add up to the difference. What is forecast without a price
    /// has a row without an amount: the forecast is a lower bound then.
    public String csv() {
        List<List<Cell>> rows = new ArrayList<>();
        months.forEach(month -> {
            rows.add(row(month, "forecast", "", "", month.forecast()));
            month.unpriced().forEach(key -> rows.add(List.of(Cell.of(month.month()), Cell.text("unpriced"), Cell.text(what(key)),
                    Cell.text(key.meter().map(Measure::column).orElse("")), Cell.EMPTY)));
            rows.add(row(month, "actual", "", "", month.actual()));
            month.parts().forEach(part -> rows.add(row(month, EnumKey.of(part.cause()), part.what(),
                    part.meter().map(meter -> meter.column()).orElse(""), part.amount())));
            month.apart().forEach((kind, amount) -> rows.add(row(month, EnumKey.of(kind), "", "", amount)));
            month.others().forEach((product, amount) -> rows.add(row(month, "not_compared", product, "", amount)));
            month.unread().forEach((product, amount) -> rows.add(row(month, "bill_not_read", product, "", amount)));
        });
        days.forEach(day -> {
            rows.add(row(day, "metered", day.metered()));
            rows.add(row(day, "billed", day.billed()));
            day.parts().forEach(part -> rows.add(List.of(Cell.text(day.day().toString()), Cell.text(EnumKey.of(part.cause())),
                    Cell.text(part.what()), Cell.text(part.meter().map(Measure::column).orElse("")), Cell.of(part.amount().usd()))));
        });
        return CsvTable.STANDARD.write(new Table("reconcile", List.of("month", "line", "what", "tokens", "usd"), rows));
    }

    private static List<Cell> row(DayComparison day, String line, Money amount) {
        return List.of(Cell.text(day.day().toString()), Cell.text(line), Cell.text(""), Cell.text(""), Cell.of(amount.usd()));
    }

    private static List<Cell> row(MonthComparison month, String line, String what, String tokens, Money amount) {
        return List.of(Cell.of(month.month()), Cell.text(line), Cell.text(what), Cell.text(tokens), Cell.of(amount.usd()));
    }

    public String json() {
        return new ReconcileJson(months, days).text();
    }

    /// The model, or what else has no price.
    static String what(ActualKey key) {
        return key.item().isEmpty() ? key.product() : key.provider() + "/" + key.item();
    }
}
