package glidepath.usage.bill;

import glidepath.units.Money;

/// A file that was read for bills.
///
/// @param format what it was known as; empty where no format knows it
/// @param repeated rows that another file had told before
/// @param twice    what those rows charge
/// @param skipped  rows that cannot be used
public record BillFile(String name, String format, long rows, long repeated, Money twice, long skipped) {
}
