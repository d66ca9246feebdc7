package glidepath.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.GridPane;

/// A grid that is arranged by its width, and before its height is asked for: arranged when it has that width, it would lie over what stands
/// below it until the next layout.
public abstract class ArrangedGrid extends GridPane {

    protected ArrangedGrid() {
        widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
    }

    /// Puts all in their places, where those are others than before.
    ///
    /// @param width 0 or less where it is not known yet
    protected abstract void arrange(double width);

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        arrangeWithin(width);
        return super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        arrangeWithin(width);
        return super.computePrefHeight(width);
    }

    private void arrangeWithin(double width) {
        if (width > 0) {
            arrange(width);
        }
    }
}
