package glidepath.ui.kit.chart;

import java.util.List;

/// What a line chart over months shows.
///
/// @param months  names of the months; month i spans from x = i to i + 1
/// @param areas   filled bands, from the ground up
/// @param lines   drawn in this order
/// @param marks   upright lines at days that matter
/// @param figures a row for each month
public record LineData(List<String> months, List<Area> areas, List<Line> lines, List<Mark> marks, AxisText values, ChartFigures figures,
        String sentence)
        implements ChartData {

    public static final LineData EMPTY = new LineData(List.of(), List.of(), List.of(), List.of(), Double::toString, ChartFigures.NONE, "");

    /// A line through points.
    ///
    /// @param name   shown at its end; empty for none
    /// @param colour index in the palette, or a colour of the user's own such as `#0072b2`
    /// @param dash   index of its dash pattern
    /// @param kind   how it stands out
    public record Line(String name, String colour, int dash, LineKind kind, List<Point> points) {
    }

    /// A band between two lines, with a name in it where there is room.
    public record Area(String name, String colour, List<Point> floor, List<Point> ceiling) {
    }

    /// The middle of a fan is thin and dotted.
    public enum LineKind { CHOSEN, OTHER, GHOST, MEDIAN }

    /// @param x in months from the start
    public record Point(double x, double y) {
    }

    /// @param kind what happens on the day
    public record Mark(double x, String label, MarkKind kind) {
    }

    public enum MarkKind { EXPIRY, RUN_OUT }
}
