package glidepath.ui.kit.chart;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// Words in the place of a chart that has nothing to draw.
public final class EmptyState {

    private EmptyState() {
    }

    /// @param text empty while there is something to draw
    public static StackPane over(Node chart, ObservableValue<String> text) {
        var label = new Label();
        label.getStyleClass().add(StyleClasses.EMPTY);
        Wrapping.of(label);
        label.setMouseTransparent(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(now -> !now.isEmpty()));
        chart.visibleProperty().bind(label.visibleProperty().not());
        return new StackPane(chart, label);
    }
}
