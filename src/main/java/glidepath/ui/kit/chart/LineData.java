package glidepath.ui.kit.chart;

import java.util.List;

/// What a line chart over months shows.
///
/// @param months   names of the months; month i spans from x = i to i + 1
/// @param lines    drawn in this order
/// @param marks    upright lines at days that matter
/// @param values   how amounts read on the axis
/// @param readouts what is read at each month, line by line. Shape: months x lines
/// @param sentence the whole chart in a sentence, for those who do not see it
public record LineData(List<String> months, List<Line> lines, List<Mark> marks, AxisText values, List<List<String>> readouts, String sentence) {

    public static final LineData EMPTY = new LineData(List.of(), List.of(), List.of(), Double::toString, List.of(), "");

    /// A line through points.
    ///
    /// @param name   shown at its end; empty for none
    /// @param colour index in the palette, or a colour of the user's own such as `#0072b2`
    /// @param kind   how it stands out
    public record Line(String name, String colour, int dash, Kind kind, List<Point> points) {
    }

    public enum Kind { CHOSEN, OTHER, GHOST, AREA }

    /// @param x in months from the start
    public record Point(double x, double y) {
    }

    /// @param low whether its label stands low, so that it does not meet others
    public record Mark(double x, String label, boolean low) {
    }

    /// How a value reads on an axis.
    public interface AxisText {
        String of(double value);
    }
}
