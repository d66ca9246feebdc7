package glidepath.ui.kit.chart;

/// Where months and amounts stand in a chart, in pixels.
///
/// @param from first month shown, counted from the start of the plan; in parts where zoomed
/// @param to   end of the last month shown
/// @param low  amount at the bottom
/// @param high amount at the top
record Plot(double left, double top, double right, double bottom, double from, double to, double low, double high) {

    double perMonth() {
        return (right - left) / (to - from);
    }

    double x(double months) {
        return left + (months - from) * perMonth();
    }

    double y(double amount) {
        return bottom - (amount - low) / (high - low) * (bottom - top);
    }

    /// The month at a place; -1 where there is none.
    int monthAt(double x) {
        double month = from + (x - left) / perMonth();
        return x < left || x > right ? -1 : (int) Math.min(Math.floor(month), Math.ceil(to) - 1);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
