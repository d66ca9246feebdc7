package glidepath.ui.kit.chart;

import java.util.List;

/// What a chart of lying bars shows, one bar for each thing that is compared.
///
/// @param figures a row for each bar
public record BarData(List<Bar> bars, AxisText values, ChartFigures figures, String sentence) implements ChartData {

    public static final BarData EMPTY = new BarData(List.of(), Double::toString, ChartFigures.NONE, "");

    /// @param id     what is chosen by a click
    /// @param colour index in the palette, or `#rrggbb`
    /// @param amount 0 where there is none, and then the text says so
    /// @param text   the amount as it is read at the end of the bar
    /// @param chosen whether it stands out
    public record Bar(String id, String name, String colour, double amount, String text, boolean chosen) {
    }
}
