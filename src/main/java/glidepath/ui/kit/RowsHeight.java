package glidepath.ui.kit;

import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Lets a table be no higher than its rows, so that what stands below it gets the room that they leave. For tables of few rows, each of
/// which may have several lines; where there is no room for all, the table scrolls.
public final class RowsHeight {

    /// Rows end between pixels of a display that is scaled: without this the table would scroll by a part of one.
    private static final int ROUNDED = 1;

    private RowsHeight() {
    }

    /// Follows the rows whenever they were laid out.
    public static void limit(TableView<?> table) {
        table.skinProperty().subscribe(skin -> {
            if (skin != null && table.lookup(".virtual-flow") instanceof Parent flow) {
                flow.needsLayoutProperty().subscribe(needed -> {
                    if (!needed) {   // they are about to be
                        Platform.runLater(() -> fit(table));
                    }
                });
            }
        });
    }

    private static void fit(TableView<?> table) {
        List<TableRow<?>> rows = table.lookupAll(".table-row-cell").stream().filter(Node::isVisible).filter(TableRow.class::isInstance)
                .<TableRow<?>>map(TableRow.class::cast).filter(row -> !row.isEmpty()).toList();
        boolean all = !rows.isEmpty() && rows.size() == table.getItems().size();
        double limit = all ? headings(table) + sideways(table) + rows.stream().mapToDouble(Region::getHeight).sum()
                + table.snappedTopInset() + table.snappedBottomInset() + ROUNDED : Double.MAX_VALUE;
        table.setMaxHeight(limit);
        table.setPrefHeight(all ? limit : Region.USE_COMPUTED_SIZE);
    }

    /// What the scroll bar takes where columns do not find room.
    private static double sideways(TableView<?> table) {
        return table.lookup(".scroll-bar:horizontal") instanceof Region bar && bar.isVisible() ? bar.getHeight() : 0;
    }

    private static double headings(TableView<?> table) {
        return table.lookup(".column-header-background") instanceof Region headings ? headings.getHeight() : 0;
    }
}
