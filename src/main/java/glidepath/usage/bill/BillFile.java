package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.List;

import glidepath.units.Message;
import glidepath.units.Money;

/// A file that was read for bills.
///
/// @param format what it was known as; empty where no format knows it
/// @param repeated rows that another file had told before
/// @param twice    what those rows charge
/// @param skipped  rows that cannot be used
/// @param overlaps what other files bill, too, so that it may be counted twice
public record BillFile(String name, String format, long rows, long repeated, Money twice, long skipped, List<Overlap> overlaps) {

    public BillFile {
        overlaps = List.copyOf(overlaps);
    }

    /// A month of which another file tells what the same provider charges.
    public record Overlap(String other, YearMonth month) {
    }

    /// Whether its format is known.
    public boolean isRead() {
        return !format.isEmpty();
    }

    /// What may be counted twice.
    public List<Message> doubts() {
        return overlaps.stream().map(both -> Message.of("bill.overlap", both.other(), name, both.month())).toList();
    }
}
