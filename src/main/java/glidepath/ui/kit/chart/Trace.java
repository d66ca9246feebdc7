package glidepath.ui.kit.chart;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Draws points into a path whose elements stay.
final class Trace {

    private Trace() {
    }

    static void draw(Path path, List<LineData.Point> points, Plot plot) {
        ObservableList<PathElement> elements = path.getElements();
        if (elements.size() > points.size()) {
            elements.remove(points.size(), elements.size());
        }
        for (int i = 0; i < points.size(); i++) {
            double x = plot.x(points.get(i).x());
            double y = plot.y(points.get(i).y());
            if (i == elements.size()) {
                elements.add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            } else if (elements.get(i) instanceof LineTo line) {
                line.setX(x);
                line.setY(y);
            } else if (elements.get(i) instanceof MoveTo move) {
                move.setX(x);
                move.setY(y);
            }
        }
    }
}
