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

import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.reasons.FigureExplanation;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;

/// Scenarios side by side, as a table with a bar of each one's net cash. Each figure tells why it is what it is; a double click or
/// Enter on a name chooses the scenario. Where there is no room for all columns, the table scrolls.
public final class CompareView extends TableView<CompareViewModel.ScenarioRow> {

    /// In letters' heights, as all widths here.
    private static final double BAR = 5.4;
    private static final double NAME = 7.6;
    /// The room that a scenario's colour takes, in pixels.
    private static final double DOT = 24;
    private static final Map<CompareViewModel.ComparedFigure, Double> WIDTHS = Map.of(CompareViewModel.ComparedFigure.NET_CASH, 5.3, CompareViewModel.ComparedFigure.DIFFERENCE, 5.5,
            CompareViewModel.ComparedFigure.PER_TASK, 6.0, CompareViewModel.ComparedFigure.RUN_OUT, 6.6, CompareViewModel.ComparedFigure.GROSS, 5.6,
            CompareViewModel.ComparedFigure.TAX, 4.8, CompareViewModel.ComparedFigure.LAPSED, 5.2);

    private final ObservableValue<Boolean> dark;
    private final Label ruler = new Label();

    /// @param choose takes the id of a scenario that is chosen
    public CompareView(CompareViewModel model, ObservableValue<Boolean> dark, Messages messages, Consumer<String> choose, ReasonsPopOver reasons) {
        super(model.rows());
        this.dark = dark;
        setId("compare");
        setAccessibleText(messages.text("ui.compare.title"));
        getStyleClass().add("compare");
        getColumns().add(nameColumn(messages.text("ui.compare.scenario")));
        for (CompareViewModel.ComparedFigure figure : CompareViewModel.ComparedFigure.values()) {
            getColumns().add(figureColumn(messages.text(figure.key()), figure));
        }
        getColumns().add(barColumn(messages.text("ui.compare.bar")));
        getColumns().forEach(column -> column.setReorderable(false));
        column(CompareViewModel.ComparedFigure.TAX).visibleProperty().bind(model.taxed());
        column(CompareViewModel.ComparedFigure.LAPSED).visibleProperty().bind(model.lapsing());
        FigureExplanation.on(this, reasons, (row, column) -> column.getUserData() instanceof CompareViewModel.ComparedFigure figure
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
    public LiveTable<CompareViewModel.ScenarioRow> offer(String name, TableExports exports) {
        return new LiveTable<>(this, () -> name, CompareViewModel.ScenarioRow::cells, List.of()).offer(exports);
    }

    private void choosing(Consumer<String> choose) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            CompareViewModel.ScenarioRow row = getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
                choose.accept(row.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            CompareViewModel.ScenarioRow row = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
                choose.accept(row.id());
                event.consume();
            }
        });
    }

    private TableColumn<?, ?> column(CompareViewModel.ComparedFigure figure) {
        return getColumns().get(figure.ordinal() + 1);
    }

    private TableColumn<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow> column(String title) {
        var column = new TableColumn<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        return column;
    }

    private TableColumn<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow> nameColumn(String title) {
        var column = column(title);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.ScenarioRow row) {
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

    private TableColumn<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow> figureColumn(String title, CompareViewModel.ComparedFigure figure) {
        var column = column(title);
        column.setUserData(figure);
        column.getStyleClass().add(StyleClasses.FIGURE);
        FigureExplanation.mark(column);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.ScenarioRow row) {
                CompareViewModel.Compared cell = row.cell(figure);
                setText(cell.text());
                setTooltip(cell.against().isEmpty() ? null : new Tooltip(cell.against()));
                setAlignment(Pos.CENTER_RIGHT);
                getStyleClass().removeAll(StyleClasses.BETTER, StyleClasses.WORSE);
                cell.better().ifPresent(better -> getStyleClass().add(better ? StyleClasses.BETTER : StyleClasses.WORSE));
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow> barColumn(String title) {
        var column = column(title);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.ScenarioRow row) {
                setText("");
                setGraphic(new Rectangle(Math.max(1, row.share() * BAR * getFont().getSize()), 10, Color.web(Colours.web(row.colour(), dark.getValue()))));
            }
        });
        return column;
    }

    /// A cell that is emptied where there is no row.
    private abstract static class Cell extends TableCell<CompareViewModel.ScenarioRow, CompareViewModel.ScenarioRow> {

        abstract void show(CompareViewModel.ScenarioRow row);

        @Override
        protected void updateItem(CompareViewModel.ScenarioRow row, boolean empty) {
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
