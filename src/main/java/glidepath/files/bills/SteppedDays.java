package glidepath.files.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.usage.bill.BillCollector;
import glidepath.usage.bill.BillRow;

/// Rows of a table that goes by days or by months, which only its second date tells: `2026-05-01` may be a day or a month.
final class SteppedDays {

    private final BillCollector bills;
    private final List<BillRow> first = new ArrayList<>();
    private @Nullable LocalDate start;
    private boolean decided;
    private boolean daily;

    SteppedDays(BillCollector bills) {
        this.bills = bills;
    }

    void add(LocalDate date, BillRow row) {
        LocalDate known = start == null ? date : start;
        start = known;
        if (!decided && !date.equals(known)) {
            decide(date, known);
        }
        if (decided) {
            bills.add(row.on(Optional.of(date).filter(_ -> daily)));
        } else {
            first.add(row);
        }
    }

    /// Two dates tell whether rows are of days or of months.
    private void decide(LocalDate date, LocalDate known) {
        decided = true;
        daily = date.getDayOfMonth() != 1 || known.getDayOfMonth() != 1;
        first.forEach(early -> bills.add(early.on(Optional.of(known).filter(_ -> daily))));
        first.clear();
    }

    /// After the last row. A single date is a day where it is not the first of a month.
    void end() {
        first.forEach(row -> bills.add(row.on(Optional.ofNullable(start).filter(day -> day.getDayOfMonth() != 1))));
        first.clear();
    }
}
