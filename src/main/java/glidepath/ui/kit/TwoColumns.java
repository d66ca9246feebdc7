package glidepath.ui.kit;

import java.util.Collections;
import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Two columns of cards side by side, or one above the other where that is too narrow.
public final class TwoColumns extends ArrangedGrid {

    private static final int GAP = 10;

    private final double room;
    private final List<Region> columns;
    private final Label ruler = new Label();

    /// @param room how wide it must be for both, in letters' heights
    public TwoColumns(double room, Region left, Region right) {
        setHgap(GAP);
        setVgap(GAP);
        this.room = room;
        columns = List.of(left, right);
        columns.forEach(column -> {   // each as high as what it holds
            setFillHeight(column, false);
            setValignment(column, VPos.TOP);
        });
        ruler.setManaged(false);
        ruler.setVisible(false);
        setMinWidth(0);
        getChildren().setAll(columns);
        getChildren().add(ruler);
        ruler.fontProperty().subscribe(() -> arrange(getWidth()));
    }

    @Override
    protected void arrange(double width) {
        boolean two = width <= 0 || width >= room * ruler.getFont().getSize();
        if (getColumnConstraints().size() != (two ? 2 : 1)) {
            getColumnConstraints().setAll(Collections.nCopies(two ? 2 : 1, share(two ? 50 : 100)));
            for (int place = 0; place < columns.size(); place++) {
                setConstraints(columns.get(place), two ? place : 0, two ? 0 : place);
            }
        }
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }
}
