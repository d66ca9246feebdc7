package glidepath.ui.kit.chart;

/// A bar with its name before it and its amount behind it.
///
/// @param from   where the bar starts, in amounts
/// @param chosen whether its name stands out
record ChartRow(String name, double from, double to, String text, String colour, boolean chosen) {
}
