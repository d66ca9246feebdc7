package glidepath.ui.kit;

import java.util.List;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

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
            if (skin != null && table.lookup(".virtual-flow") instanceof Parent flow && flow.lookup(".sheet") instanceof Group sheet) {
                var beside = new Beside(table.lookup(".column-header-background"), table.lookup(".scroll-bar:horizontal"));
                flow.needsLayoutProperty().subscribe(needed -> {
                    if (!needed) {   // they are about to be
                        Platform.runLater(() -> fit(table, sheet.getChildren(), beside));
                    }
                });
            }
        });
    }

    private static void fit(TableView<?> table, List<Node> cells, Beside beside) {
        List<TableRow<?>> rows = cells.stream().filter(Node::isVisible).<TableRow<?>>mapMulti((cell, take) -> {
            if (cell instanceof TableRow<?> row && !row.isEmpty()) {
                take.accept(row);
            }
        }).toList();
        boolean all = !rows.isEmpty() && rows.size() == table.getItems().size();
        double limit = all ? beside.height() + rows.stream().mapToDouble(Region::getHeight).sum()
                + table.snappedTopInset() + table.snappedBottomInset() + ROUNDED : Double.MAX_VALUE;
        table.setMaxHeight(limit);
        table.setPrefHeight(all ? limit : Region.USE_COMPUTED_SIZE);
    }

    /// What stands over and under the rows, for as long as the table has its skin: to look it up takes longer than all else.
    ///
    /// @param bar the scroll bar that is there where columns do not find room
    private record Beside(@Nullable Node headings, @Nullable Node bar) {

        double height() {
            return (headings instanceof Region over ? over.getHeight() : 0) + (bar instanceof Region under && under.isVisible()
                    ? under.getHeight() : 0);
        }
    }
}
