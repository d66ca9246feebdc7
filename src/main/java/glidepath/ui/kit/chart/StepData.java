package glidepath.ui.kit.chart;

import java.util.List;

/// What a waterfall shows: the way from one amount to another in steps.
///
/// @param figures a row for each step
public record StepData(List<Step> steps, AxisText values, ChartFigures figures, String sentence) implements ChartData {

    public static final StepData EMPTY = new StepData(List.of(), Double::toString, ChartFigures.NONE, "");

    /// A bar from one amount to another.
    ///
    /// @param text   what is read beside it
    /// @param colour index in the palette, or `#rrggbb`
    public record Step(String name, double from, double to, String text, String colour) {
    }
}
