package glidepath.ui.levers;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// From zero to the highest point.
final class SmallCurveLine extends Region {

    private static final double INSET = 2;

    private SmallCurve shown = SmallCurve.NONE;
    private final Polyline stroke = new Polyline();
    private final Polygon ground = new Polygon();

    SmallCurveLine() {
        stroke.getStyleClass().add("small-curve-line");
        ground.getStyleClass().add("small-curve-ground");
        getStyleClass().add("small-curve-plot");
        getChildren().setAll(ground, stroke);
    }

    void show(SmallCurve curve) {
        shown = curve;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double most = shown.heights().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        stroke.getPoints().clear();
        for (int at = 0; at < shown.heights().size(); at++) {
            double up = most > 0 ? shown.heights().get(at) / most : 0;
            stroke.getPoints().addAll(at * getWidth() / (shown.heights().size() - 1),
                    getHeight() - INSET - up * (getHeight() - 2 * INSET));
        }
        ground.getPoints().setAll(stroke.getPoints());
        ground.getPoints().addAll(getWidth(), getHeight(), 0.0, getHeight());
    }
}
