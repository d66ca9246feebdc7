package glidepath.ui.reasons;

import java.util.Optional;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Explains the figures of a table: on a click, or on Enter or Space in the cell that has the focus.
public final class FigureExplanation {

    /// Of columns whose figures tell.
    private static final String LOOK = "telling";

    private FigureExplanation() {
    }

    /// A column whose figures tell.
    public static void mark(TableColumn<?, ?> column) {
        column.getStyleClass().add(LOOK);
    }

    /// @param why the reasons of a row's figure in a column; empty where there are none, and a key or click does what it else would
    public static <R> void on(TableView<R> table, ReasonsPopOver popOver, BiFunction<R, TableColumn<?, ?>, Optional<FigureReasons>> why) {
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            TableCell<?, ?> cell = cellOf(event.getPickResult().getIntersectedNode());
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && cell != null && tell(table, popOver, cell, why)) {
                event.consume();
            }
        });
        table.focusedProperty().subscribe(focused -> {
            if (focused && !table.getItems().isEmpty() && table.getFocusModel().getFocusedCell().getTableColumn() == null) {
                table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(0));
                table.getFocusModel().focus(0, table.getVisibleLeafColumn(0));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
            boolean asked = (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && focused.getTableColumn() != null;
            if (asked && cells(table, focused).map(cell -> tell(table, popOver, cell, why)).orElse(false)) {
                event.consume();
            }
        });
    }

    private static Optional<TableCell<?, ?>> cells(TableView<?> table, TablePosition<?, ?> place) {
        return table.lookupAll(".table-cell").stream().<TableCell<?, ?>>mapMulti((node, take) -> {
            if (node instanceof TableCell<?, ?> cell && cell.getIndex() == place.getRow()
                    && cell.getTableColumn() == place.getTableColumn() && cell.isVisible()) {
                take.accept(cell);
            }
        }).findFirst();
    }

    private static <R> boolean tell(TableView<R> table, ReasonsPopOver popOver, TableCell<?, ?> cell, BiFunction<R, TableColumn<?, ?>,
            Optional<FigureReasons>> why) {
        int row = cell.getIndex();
        if (row < 0 || row >= table.getItems().size() || cell.getTableColumn() == null) {
            return false;
        }
        Optional<FigureReasons> reasons = why.apply(table.getItems().get(row), cell.getTableColumn());
        reasons.ifPresent(told -> popOver.show(cell, told));
        return reasons.isPresent();
    }

    private static @Nullable TableCell<?, ?> cellOf(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof TableCell<?, ?>)) {
            at = at.getParent();
        }
        return (TableCell<?, ?>) at;
    }
}
