package glidepath.ui.kit;

import java.util.Collections;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// A grid of equal columns, as many as its width has room for. Their number is set before the grid's height is asked for: if it were set
/// during layout, the grid would overlap what is below it until the next layout.
public abstract class ArrangedGrid extends GridPane {

    private final Label ruler = new Label();
    private List<? extends Region> cells = List.of();

    protected ArrangedGrid() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(() -> arrange(getWidth()));
        widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
    }

    /// @param all in the order in which they are read
    protected final void fill(List<? extends Region> all) {
        cells = all;
        getChildren().setAll(all);
        getChildren().add(ruler);
        arrange(getWidth());
        place(getColumnConstraints().size());
    }

    /// In which its texts are written.
    protected final ObservableValue<Font> font() {
        return ruler.fontProperty();
    }

    /// How many cells stand side by side.
    ///
    /// @param letters its width, in letters' heights; infinite where it is not known yet
    protected abstract int columns(double letters);

    private void arrange(double width) {
        int columns = columns(width > 0 ? width / ruler.getFont().getSize() : Double.POSITIVE_INFINITY);
        if (columns != getColumnConstraints().size()) {
            getColumnConstraints().setAll(Collections.nCopies(columns, share(columns)));
            place(columns);
        }
    }

    private void place(int columns) {
        for (int index = 0; index < cells.size(); index++) {
            setConstraints(cells.get(index), index % columns, index / columns);
        }
    }

    private static ColumnConstraints share(int columns) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(100.0 / columns);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }

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
