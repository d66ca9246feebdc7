package glidepath.files.bills;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.FileRows;
import glidepath.files.rows.Head;
import glidepath.files.rows.Names;
import glidepath.files.rows.OpenedFile;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.plan.LineKind;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;

/// The table that Cost Explorer saves: a row for each day or month, a column for each service, the total last. Its second row is a total,
/// too.
final class CostExplorer extends BillFormat {

    private static final String TOTAL = "Total costs";
    private static final String DOLLARS = "($)";

    CostExplorer() {
        super("cost-explorer", Fields.ofRows(""), Signature.table("Service", "Total costs($)"),
                Signature.table("Usage type", "Total costs($)"),
                Signature.table("Date", "Total costs($)"), Signature.table("Total costs($)"),
                Signature.table("Total costs(€)"), Signature.table("Total costs(£)"), Signature.table("Total costs(¥)"));
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
        String total = header.texts().stream().filter(CostExplorer::isTotal).findFirst().orElseThrow();
        if (total.contains("(") && !total.contains(DOLLARS)) {
            bills.skip(0, Message.of("bill.currency", total.substring(total.indexOf('(') + 1).replace(")", "").strip()));
            return;
        }
        boolean types = Names.alike(header.texts().getFirst()).equals(Names.alike("Usage type"));
        List<Service> services = new ArrayList<>();
        for (String text : header.texts().subList(1, header.texts().size())) {
            if (!isTotal(text)) {
                services.add(new Service(text.replaceFirst("\\s*\\(\\$\\)$", ""), types, columns.of(text)));
            }
        }
        var days = new SteppedDays(bills);
        new FileRows(columns, (row, _) -> row(row, day, services, days), bills::skip).read(file);
        days.end();
    }

    /// As the table was known by it: headings are compared without regard to case and marks.
    private static boolean isTotal(String heading) {
        return Names.alike(heading).startsWith(Names.alike(TOTAL));
    }

    /// A column.
    ///
    /// @param type whether it is a usage type, and no service
    private record Service(String name, boolean type, Field field) {

        ActualKey key(YearMonth month) {
            String item = type ? BedrockNames.item("", name) : name;
            return new ActualKey(month, RecordTypes.kind(name).orElse(LineKind.USAGE), Provider.AWS,
                    type ? BedrockNames.product("", "", name) : BedrockNames.product("", name, ""), item, Optional.empty());
        }
    }

    private static void row(Row row, Field day, List<Service> services, SteppedDays days) {
        if (row.text(day).toLowerCase(Locale.ROOT).endsWith("total")) {
            return;
        }
        LocalDate date = day(row.moment(day));
        for (Service service : services) {
            row.decimal(service.field()).filter(amount -> amount.signum() != 0).ifPresent(amount -> days.add(date,
                    new BillRow(service.key(YearMonth.from(date)), Optional.empty(), new Money(amount),
                            row.text(day) + "|" + service.name() + "|" + amount)));
        }
    }
}
