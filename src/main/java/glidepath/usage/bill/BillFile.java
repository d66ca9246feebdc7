package glidepath.usage.bill;

/// A file that was read for bills.
///
/// @param format what it was known as; empty where no format knows it
/// @param repeated rows that another file had told before
public record BillFile(String name, String format, long rows, long repeated) {
}
