package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where in a band its name stands.
final class AreaRoom {

    /// A band that is higher is no better place.
    private static final double MOST_HEIGHT = 45;

    private AreaRoom() {
    }

    /// The first place from the left where a band is high enough for its name, over the name's whole width.
    ///
    /// @param width  of the name, and `height`
    /// @return its left edge and its middle; empty where there is no such place
    static Optional<double[]> of(LineData.Area area, Plot plot, double width, double height) {
        List<double[]> places = new ArrayList<>();
        double first = area.ceiling().isEmpty() ? plot.left() : Math.max(plot.left(), plot.x(area.ceiling().getFirst().x()));
        for (double x = first + 8; x + width < plot.right(); x += 8) {
            double top = Math.max(edge(area.ceiling(), x, plot), edge(area.ceiling(), x + width, plot));
            double bottom = Math.min(edge(area.floor(), x, plot), edge(area.floor(), x + width, plot));
            places.add(new double[] {x, (top + bottom) / 2, bottom - top});
        }
        return places.stream().filter(place -> place[2] >= height)
                .max(Comparator.comparingDouble(place -> Math.min(place[2], MOST_HEIGHT) - place[0] / 1e4));
    }

    private static double edge(List<LineData.Point> points, double x, Plot plot) {
        for (int i = 1; i < points.size(); i++) {
            double right = plot.x(points.get(i).x());
            if (right >= x) {
                double left = plot.x(points.get(i - 1).x());
                double share = right == left ? 1 : Math.clamp((x - left) / (right - left), 0, 1);
                return plot.y(points.get(i - 1).y() + share * (points.get(i).y() - points.get(i - 1).y()));
            }
        }
        return plot.y(0);
    }
}
