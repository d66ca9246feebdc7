package glidepath.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import glidepath.ui.kit.Colours;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.Looks;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.reasons.Telling;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;

/// Scenarios side by side, as a table with a bar of each one's net cash. Each figure tells why it is what it is; a double click or
/// Enter on a name chooses the scenario. Where there is no room for all columns, the table scrolls.
public final class CompareView extends TableView<CompareViewModel.Row> {

    /// In letters' heights, as all widths here.
    private static final double BAR = 5.4;
    private static final double NAME = 7.6;
    /// The room that a scenario's colour takes, in pixels.
    private static final double DOT = 24;
    private static final Map<CompareViewModel.Figure, Double> WIDTHS = Map.of(CompareViewModel.Figure.NET_CASH, 5.3, CompareViewModel.Figure.DIFFERENCE, 5.5,
            CompareViewModel.Figure.PER_TASK, 6.0, CompareViewModel.Figure.RUN_OUT, 6.6, CompareViewModel.Figure.GROSS, 5.6,
            CompareViewModel.Figure.TAX, 4.8, CompareViewModel.Figure.LAPSED, 5.2);

    private final ObservableValue<Boolean> dark;
    private final Label ruler = new Label();

    /// The headings.
    ///
    /// @param figures one for each figure, in their order
    public record Texts(String scenario, List<String> figures, String bar) {
    }

    /// @param choose takes the id of a scenario that is chosen
    public CompareView(CompareViewModel model, ObservableValue<Boolean> dark, Texts texts, Consumer<String> choose, ReasonsPopOver reasons) {
        super(model.rows());
        this.dark = dark;
        setId("compare");
        getStyleClass().add("compare");
        getColumns().add(nameColumn(texts.scenario()));
        for (CompareViewModel.Figure figure : CompareViewModel.Figure.values()) {
            getColumns().add(figureColumn(texts.figures().get(figure.ordinal()), figure));
        }
        getColumns().add(barColumn(texts.bar()));
        getColumns().forEach(column -> column.setReorderable(false));
        column(CompareViewModel.Figure.TAX).visibleProperty().bind(model.taxed());
        column(CompareViewModel.Figure.LAPSED).visibleProperty().bind(model.lapsing());
        Telling.on(this, reasons, (row, column) -> column.getUserData() instanceof CompareViewModel.Figure figure
                ? model.reasons(row.id(), figure) : Optional.empty());
        choosing(choose);
        dark.subscribe(this::refresh);
        getChildren().add(ruler);
        ruler.setManaged(false);
        ruler.setVisible(false);
        var fit = new ColumnFit(this, ruler.fontProperty());
        fit.growing(getColumns().getFirst(), NAME, 1);
        WIDTHS.forEach((figure, width) -> fit.fixed(column(figure), width));
        fit.giving(getColumns().getLast(), BAR + 1);
    }

    /// Lets the table leave the window.
    public LiveTable<CompareViewModel.Row> offer(String name, TableExports exports) {
        return new LiveTable<>(this, () -> name, CompareViewModel.Row::cells, List.of()).offer(exports);
    }

    private void choosing(Consumer<String> choose) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            CompareViewModel.Row row = getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
                choose.accept(row.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            CompareViewModel.Row row = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
                choose.accept(row.id());
                event.consume();
            }
        });
    }

    private TableColumn<?, ?> column(CompareViewModel.Figure figure) {
        return getColumns().get(figure.ordinal() + 1);
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> column(String title) {
        var column = new TableColumn<CompareViewModel.Row, CompareViewModel.Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> nameColumn(String title) {
        var column = column(title);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                setText(null);
                setAccessibleText(row.name());
                var name = new Text(row.name());
                name.getStyleClass().add("table-text");
                name.wrappingWidthProperty().bind(column.widthProperty().subtract(DOT));
                var both = new HBox(6, new Circle(4.5, Color.web(Colours.web(row.colour(), dark.getValue()))), name);
                both.setAlignment(Pos.CENTER_LEFT);
                setGraphic(both);
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> figureColumn(String title, CompareViewModel.Figure figure) {
        var column = column(title);
        column.setUserData(figure);
        column.getStyleClass().add(Looks.FIGURE);
        Telling.mark(column);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                CompareViewModel.Compared cell = row.cell(figure);
                setText(cell.text());
                setTooltip(cell.against().isEmpty() ? null : new Tooltip(cell.against()));
                setAlignment(Pos.CENTER_RIGHT);
                getStyleClass().removeAll(Looks.BETTER, Looks.WORSE);
                cell.better().ifPresent(better -> getStyleClass().add(better ? Looks.BETTER : Looks.WORSE));
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> barColumn(String title) {
        var column = column(title);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                setText("");
                setGraphic(new Rectangle(Math.max(1, row.share() * BAR * getFont().getSize()), 10, Color.web(Colours.web(row.colour(), dark.getValue()))));
            }
        });
        return column;
    }

    /// A cell that is emptied where there is no row.
    private abstract static class Cell extends TableCell<CompareViewModel.Row, CompareViewModel.Row> {

        abstract void show(CompareViewModel.Row row);

        @Override
        protected void updateItem(CompareViewModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            } else {
                show(row);
            }
        }
    }
}
