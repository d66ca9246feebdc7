package glidepath.ui.levers;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// A curve over its two ends and a sentence; nothing where there is none.
final class SmallCurveView extends VBox {

    private static final double INSET = 2;

    private SmallCurve shown = SmallCurve.NONE;
    private final Line line = new Line();
    private final Label first = label();
    private final Label last = label();
    private final Label text = label();

    SmallCurveView(ObservableValue<SmallCurve> curve) {
        getStyleClass().add("small-curve");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Wrapping.of(text);
        getChildren().setAll(new LayoutBoundary(line), new HBox(first, between, last), new LayoutBoundary(text));   // they follow a slider
        curve.subscribe(this::show);
        Visibility.gapless(this);
    }

    private static Label label() {
        var label = new Label();
        label.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        return label;
    }

    private void show(SmallCurve curve) {
        shown = curve;
        first.setText(curve.first());
        last.setText(curve.last());
        text.setText(curve.text());
        setAccessibleText(curve.text());
        setVisible(!curve.heights().isEmpty());
        line.requestLayout();
    }

    /// From zero to the highest point.
    private final class Line extends Region {

        private final Polyline stroke = new Polyline();
        private final Polygon ground = new Polygon();

        Line() {
            stroke.getStyleClass().add("small-curve-line");
            ground.getStyleClass().add("small-curve-ground");
            getStyleClass().add("small-curve-plot");
            getChildren().setAll(ground, stroke);
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
}
