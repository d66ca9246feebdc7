package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import glidepath.drawings.DrawnShape;

/// Slanting stripes within a box, as shapes of their own: not all that shows a drawing knows patterns.
final class Stripes {

    private Stripes() {
    }

    /// @param box  its corners
    /// @param step between one stripe and the next, along each side
    static List<DrawnShape.Line> of(List<DrawnShape.Point> box, double step) {
        double first = box.stream().mapToDouble(Stripes::along).min().orElse(0);
        double last = box.stream().mapToDouble(Stripes::along).max().orElse(0);
        var stripes = new ArrayList<DrawnShape.Line>();
        for (double from = Math.floor(first / (2 * step)) * 2 * step; from < last; from += 2 * step) {
            double start = from;
            List<DrawnShape.Point> band = cut(cut(box, point -> along(point) - start), point -> start + step - along(point));
            if (band.size() > 2) {
                stripes.add(new DrawnShape.Line(band, true));
            }
        }
        return stripes;
    }

    private static double along(DrawnShape.Point point) {
        return point.x() + point.y();
    }

    /// What of a convex shape lies where a measure that grows evenly is not negative.
    private static List<DrawnShape.Point> cut(List<DrawnShape.Point> shape, ToDoubleFunction<DrawnShape.Point> measure) {
        var kept = new ArrayList<DrawnShape.Point>();
        for (int i = 0; i < shape.size(); i++) {
            DrawnShape.Point here = shape.get(i);
            DrawnShape.Point next = shape.get((i + 1) % shape.size());
            double now = measure.applyAsDouble(here);
            double then = measure.applyAsDouble(next);
            if (now >= 0) {
                kept.add(here);
            }
            if (now * then < 0) {
                double share = now / (now - then);
                kept.add(new DrawnShape.Point(here.x() + share * (next.x() - here.x()), here.y() + share * (next.y() - here.y())));
            }
        }
        return kept;
    }
}
