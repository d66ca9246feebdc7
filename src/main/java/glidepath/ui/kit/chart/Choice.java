package glidepath.ui.kit.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/// What a click, Enter or Space on a part of a chart does.
@FunctionalInterface
public interface Choice {

    /// Charts of which nothing can be chosen.
    Choice NONE = (_, _, _) -> { };

    /// @param chart the chart
    /// @param place of the part, in the chart's coordinates
    /// @param index of the month or row
    void choose(Node chart, Bounds place, int index);
}
