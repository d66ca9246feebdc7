package glidepath.ui.kit.chart;

/// Which months of a chart are in view: all of them until someone zooms.
final class MonthWindow {

    private static final double LEAST = 3;

    private double all = 1;
    private double from;
    private double to = 1;

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    boolean isZoomed() {
        return to - from < all;
    }

    /// Takes note of how many months there are; a zoom lasts while that stays the same.
    void fit(int months) {
        if (months != all) {
            all = Math.max(1, months);
            reset();
        }
    }

    void reset() {
        from = 0;
        to = all;
    }

    /// @param factor below 1 shows fewer months
    /// @param around the month that stays where it is
    void zoom(double factor, double around) {
        double width = Math.clamp((to - from) * factor, Math.min(LEAST, all), all);
        double share = Math.clamp((around - from) / (to - from), 0, 1);
        from = around - share * width;
        to = from + width;
        pan(0);
    }

    /// Moves by so many months, as far as there are any.
    void pan(double months) {
        double width = to - from;
        from = Math.clamp(from + months, 0, Math.max(0, all - width));
        to = from + width;
    }

    /// Moves so that a month is in view.
    void reveal(int month) {
        pan(month < from ? month - from : Math.max(0, month + 1 - to));
    }
}
