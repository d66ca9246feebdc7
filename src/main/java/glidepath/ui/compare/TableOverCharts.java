package glidepath.ui.compare;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// A table that is as high as its rows, and below it the first of some charts that finds room there; none where there is little.
final class TableOverCharts extends Region {

    private static final double GAP = 10;

    private final TableView<?> table;
    private final List<UnderTable> charts;
    private final Label ruler = new Label();
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();

    TableOverCharts(TableView<?> table, List<UnderTable> charts) {
        this.table = table;
        this.charts = charts;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(ruler, table);
        charts.forEach(under -> {
            under.pane().setVisible(false);
            under.pane().getStyleClass().add("under-table");
            getChildren().add(under.pane());
        });
    }

    /// Whether there is room for a chart.
    ReadOnlyBooleanProperty drawn() {
        return drawn.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        boolean known = table.getMaxHeight() >= 0;   // once its rows were laid out
        double rows = known ? Math.min(getHeight(), table.getMaxHeight()) : getHeight();
        double room = getHeight() - rows - GAP;
        Optional<UnderTable> shown = charts.stream().filter(under -> under.fits(room, ruler.getFont().getSize())).findFirst();
        charts.forEach(under -> under.pane().setVisible(shown.filter(under::equals).isPresent()));
        drawn.set(shown.isPresent());
        table.resizeRelocate(0, 0, getWidth(), rows);
        shown.ifPresent(under -> under.pane().resizeRelocate(0, rows + GAP, getWidth(), room));
    }

    @Override
    protected double computeMinHeight(double width) {
        return table.minHeight(width);
    }
}
