package glidepath.ui.kit;

import java.util.List;

import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lays out its content by itself, so that a figure that changes does not make JavaFX measure the rest of the window again.
///
/// It is for content whose size does not depend on what it shows: a chart, a table, a line of a fixed height. The content is asked for its
/// size only when the boundary is. A text that wraps is measured whenever it changes, and asks for a new layout if it takes more or fewer
/// lines than before.
public final class LayoutBoundary extends Region {

    private final Region content;

    public LayoutBoundary(Region content) {
        this.content = content;
        content.setManaged(false);   // so the toolkit takes it for a root of layout
        getChildren().setAll(content);
        for (Observable size : List.<Observable>of(content.visibleProperty(), content.minWidthProperty(), content.minHeightProperty(),
                content.prefWidthProperty(),
                content.prefHeightProperty(), content.paddingProperty())) {
            size.subscribe(this::requestLayout);
        }
        followText(content);
    }

    /// What a control's text takes is measured by itself.
    private void followText(Region content) {
        switch (content) {
            case TextInputControl field -> field.fontProperty().subscribe(this::requestLayout);
            case Labeled text -> {
                text.fontProperty().subscribe(this::requestLayout);
                text.textProperty().subscribe(() -> measure(text));
            }
            default -> {
            }
        }
    }

    private void measure(Labeled text) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (text.isWrapText() && snapSizeY(text.prefHeight(room)) != getHeight() - snappedTopInset() - snappedBottomInset()) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return content.maxWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return content.maxHeight(width);
    }
}
