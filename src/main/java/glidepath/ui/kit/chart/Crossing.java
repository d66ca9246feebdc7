package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// A line in parts, cut exactly where it crosses zero: what lies below has a colour of its own, as an overdrawn account has in print.
final class Crossing {

    /// In the palette.
    static final String BELOW = "4";

    private Crossing() {
    }

    /// The line itself where none of it lies below zero.
    static List<LineData.Line> parts(LineData.Line line) {
        return line.points().stream().noneMatch(Crossing::isBelow) ? List.of(line) : cut(line);
    }

    /// The colour in which a line ends, for its name.
    static String colourAtEnd(LineData.Line line, LineData.Point end) {
        return isBelow(end) ? BELOW : line.colour();
    }

    private static boolean isBelow(LineData.Point point) {
        return point.y() < 0;
    }

    private static List<LineData.Line> cut(LineData.Line line) {
        var parts = new ArrayList<LineData.Line>();
        var open = new ArrayList<LineData.Point>(List.of(line.points().getFirst()));
        for (int i = 1; i < line.points().size(); i++) {
            LineData.Point from = line.points().get(i - 1);
            LineData.Point to = line.points().get(i);
            if (isBelow(from) != isBelow(to)) {
                var zero = new LineData.Point(from.x() + (to.x() - from.x()) * from.y() / (from.y() - to.y()), 0);
                open.add(zero);
                parts.add(part(line, open, isBelow(from)));
                open = new ArrayList<>(List.of(zero));
            }
            open.add(to);
        }
        parts.add(part(line, open, isBelow(open.getLast())));
        return parts;
    }

    private static LineData.Line part(LineData.Line line, List<LineData.Point> points, boolean below) {
        return new LineData.Line(line.name(), below ? BELOW : line.colour(), line.dash(), line.kind(), points);
    }
}
