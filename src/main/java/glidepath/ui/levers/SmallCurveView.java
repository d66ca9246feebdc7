package glidepath.ui.levers;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// A curve over its two ends and a sentence; nothing where there is none.
final class SmallCurveView extends VBox {

    private final SmallCurveLine line = new SmallCurveLine();
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
    }

    private static Label label() {
        var label = new Label();
        label.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        return label;
    }

    private void show(SmallCurve curve) {
        first.setText(curve.first());
        last.setText(curve.last());
        text.setText(curve.text());
        setAccessibleText(curve.text());
        setVisible(!curve.heights().isEmpty());
        line.show(curve);
    }
}
