package glidepath.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;
import glidepath.ui.kit.ColumnFit;

/// A table of the window with the values behind its texts: what is shown, in the order in which it is shown, can leave.
///
/// @param name    tells how the table is called now
/// @param cells   of a row, one for each column from the left and then for each further heading; columns beyond are pictures
/// @param further headings of what files have room for, and the window has not
public record LiveTable<R>(TableView<R> view, Supplier<String> name, Function<R, List<Cell>> cells, List<String> further) {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_ALL = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    /// Lets keys and a context menu copy from it.
    public LiveTable<R> offer(TableExports exports) {
        Messages messages = exports.messages();
        MenuItem figure = TableMenu.item(messages.text("ui.tables.figure"), "copy-figure", () -> focused().ifPresent(exports::copy));
        MenuItem all = TableMenu.item(messages.text("ui.export.table"), "copy-table", () -> exports.copy(table()));
        figure.setAccelerator(COPY);
        all.setAccelerator(COPY_ALL);
        var menu = new ContextMenu(figure, all, TableMenu.item(messages.text("ui.tables.save"), "save-table", () -> exports.save(table())));
        menu.setOnShowing(_ -> figure.setDisable(focused().isEmpty()));
        view.setContextMenu(menu);
        view.focusedProperty().subscribe(focused -> {
            if (focused && view.getFocusModel().getFocusedIndex() < 0 && !view.getItems().isEmpty()) {
                view.getFocusModel().focus(0);   // else nobody sees where the focus is
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY_ALL.match(event)) {
                exports.copy(table());
                event.consume();
            } else if (COPY.match(event)) {
                focused().ifPresentOrElse(exports::copy, () -> exports.copy(table()));
                event.consume();
            }
        });
        return this;
    }

    /// Lets a figure that stands alone be copied.
    public static void offerFigure(Control shown, Supplier<Cell> figure, TableExports exports) {
        MenuItem copy = TableMenu.item(exports.messages().text("ui.tables.figure"), "copy-figure", () -> exports.copy(figure.get()));
        copy.setAccelerator(COPY);
        shown.setContextMenu(new ContextMenu(copy));
        shown.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                exports.copy(figure.get());
                event.consume();
            }
        });
    }

    /// The figure that has the focus; empty where a whole row has it, or none.
    Optional<Cell> focused() {
        TablePosition<?, ?> place = view.getFocusModel().getFocusedCell();
        if (!view.getSelectionModel().isCellSelectionEnabled() || place.getTableColumn() == null || place.getRow() < 0
                || place.getRow() >= view.getItems().size()) {
            return Optional.empty();
        }
        List<Cell> row = cells.apply(view.getItems().get(place.getRow()));
        int column = view.getColumns().indexOf(place.getTableColumn());
        return column < valued(row) ? Optional.of(row.get(column)) : Optional.empty();
    }

    /// As it is shown now: sorted, filtered, and without hidden columns, but for those that only find no room.
    public Table table() {
        List<List<Cell>> rows = view.getItems().stream().map(cells).toList();
        int valued = rows.isEmpty() ? view.getColumns().size() : valued(rows.getFirst());
        List<Integer> columns = IntStream.range(0, valued).filter(column -> isTold(view.getColumns().get(column))).boxed().toList();
        List<String> headings = new ArrayList<>(columns.stream().map(view.getColumns()::get).map(TableColumn::getText).toList());
        headings.addAll(further);
        return new Table(name.get(), headings, rows.stream()
                .map(row -> Stream.concat(columns.stream().map(row::get), row.stream().skip(valued)).toList()).toList());
    }

    private static boolean isTold(TableColumn<?, ?> column) {
        return column.isVisible() || ColumnFit.lacksRoom(column);
    }

    private int valued(List<Cell> row) {
        return row.size() - further.size();
    }
}
