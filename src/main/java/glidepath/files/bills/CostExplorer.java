package glidepath.files.bills;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.FileRows;
import glidepath.files.rows.Head;
import glidepath.files.rows.Names;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;
import glidepath.usage.bill.RowKind;

/// The table that Cost Explorer saves: a row for each day or month, a column for each service, the total last. Its second row is a total,
/// too.
final class CostExplorer extends BillFormat {

    private static final String TOTAL = "Total costs";
    private static final String TAX = "Tax";

    CostExplorer() {
        super("cost-explorer", Fields.ofRows(""), Signature.table("Service", "Total costs($)"),
                Signature.table("Usage type", "Total costs($)"),
                Signature.table("Date", "Total costs($)"));
    }

    @Override
    void row(Row row, BillCollector bills) {
        throw new IllegalStateException("Its columns are known only once its head was read");
    }

    @Override
    void read(OpenedFile file, BillCollector bills) throws IOException {
        Head.Header header = file.head().headers().stream().filter(row -> row.texts().stream().anyMatch(CostExplorer::isTotal))
                .findFirst().orElseThrow();
        var columns = Fields.ofRows("");
        Field day = columns.of(header.texts().getFirst());
        List<Service> services = new ArrayList<>();
        for (String text : header.texts().subList(1, header.texts().size())) {
            if (!isTotal(text)) {
                services.add(new Service(text.replaceFirst("\\s*\\(\\$\\)$", ""), columns.of(text)));
            }
        }
        new FileRows(columns, (row, _) -> row(row, day, services, bills), bills::skip).read(file);
    }

    /// As the table was known by it: headings are compared without regard to case and marks.
    private static boolean isTotal(String heading) {
        return Names.alike(heading).startsWith(Names.alike(TOTAL));
    }

    /// A column.
    private record Service(String name, Field field) {
    }

    private static void row(Row row, Field day, List<Service> services, BillCollector bills) {
        if (row.text(day).toLowerCase(Locale.ROOT).endsWith("total")) {
            return;
        }
        YearMonth month = row.moment(day).map(moment -> YearMonth.from(moment.day()))
                .orElseThrow(() -> InvalidValueException.because("bill.no-date"));
        for (Service service : services) {
            Optional<BigDecimal> cost = row.decimal(service.field()).filter(amount -> amount.signum() != 0);
            cost.ifPresent(amount -> bills.add(new BillRow(new ActualKey(month, service.name().equals(TAX) ? RowKind.TAX : RowKind.USAGE,
                    "aws",
                    BedrockNames.product("", service.name(), ""), service.name(), Optional.empty()), Optional.empty(), new Money(amount),
                    row.text(day) + "|" + service.name() + "|" + amount)));
        }
    }
}
