package glidepath.ui.kit.chart;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import glidepath.ui.kit.StyleClasses;

/// Says what the thin line beside the chosen one is, with a piece of it: other scenarios have dashes of their own.
public final class GhostKey extends Label {

    private static final double LENGTH = 22;

    private final Line piece = new Line(0, 0, LENGTH, 0);

    public GhostKey(ObservableValue<LineData> data, ObservableValue<Boolean> dark, String text) {
        super(text);
        setId("ghost-key");
        getStyleClass().add(StyleClasses.MUTED);
        setMinWidth(0);
        setGraphic(piece);
        dark.subscribe(isDark -> draw(data.getValue(), isDark));
        data.subscribe(now -> draw(now, dark.getValue()));
    }

    /// Whether there is such a line.
    public static boolean isDrawn(LineData data) {
        return ghost(data).isPresent();
    }

    private static Optional<LineData.Line> ghost(LineData data) {
        return data.lines().stream().filter(line -> line.kind() == LineData.LineKind.GHOST).findFirst();
    }

    private void draw(LineData data, boolean isDark) {
        ghost(data).ifPresent(line -> LineChartView.stroke(piece, line, isDark, 1));
    }
}
