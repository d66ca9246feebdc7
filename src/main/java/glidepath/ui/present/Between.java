package glidepath.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import glidepath.ui.kit.chart.LineData;

/// Curves and amounts between two states, for animation.
final class Between {

    private Between() {
    }

    static double of(double from, double to, double way) {
        return from + (to - from) * way;
    }

    /// @return the new ones where there are not as many of both
    static List<Double> amounts(List<Double> from, List<Double> to, double way) {
        if (from.size() != to.size()) {
            return to;
        }
        var between = new ArrayList<Double>();
        for (int place = 0; place < to.size(); place++) {
            between.add(of(from.get(place), to.get(place), way));
        }
        return between;
    }

    /// A curve through the places of both, each as high as lies between them there.
    static List<LineData.Point> points(List<LineData.Point> from, List<LineData.Point> to, double way) {
        if (from.isEmpty() || to.isEmpty()) {
            return to;
        }
        var places = new TreeSet<Double>();
        from.forEach(point -> places.add(point.x()));
        to.forEach(point -> places.add(point.x()));
        return places.stream().map(x -> new LineData.Point(x, of(height(from, x), height(to, x), way))).toList();
    }

    /// How high a curve is at a place; as at its nearest end where it does not reach so far.
    static double height(List<LineData.Point> curve, double x) {
        for (int place = 1; place < curve.size(); place++) {
            LineData.Point left = curve.get(place - 1);
            LineData.Point right = curve.get(place);
            if (x >= left.x() && x <= right.x() && right.x() > left.x()) {
                return of(left.y(), right.y(), (x - left.x()) / (right.x() - left.x()));
            }
        }
        return x <= curve.getFirst().x() ? curve.getFirst().y() : curve.getLast().y();
    }
}
