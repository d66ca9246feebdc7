package glidepath.ui.kit.chart;

import java.util.List;

/// What a chart of stacked bars over months shows.
///
/// @param months   names of the months
/// @param parts    from the ground up
/// @param readouts what is read at each month, line by line
public record StackData(List<String> months, List<Part> parts, LineData.AxisText values, List<List<String>> readouts, String sentence) {

    public static final StackData EMPTY = new StackData(List.of(), List.of(), Double::toString, List.of(), "");

    /// @param amounts one for each month
    public record Part(String name, int colour, List<Double> amounts) {
    }
}
