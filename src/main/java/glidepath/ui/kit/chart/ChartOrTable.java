package glidepath.ui.kit.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.reports.tables.Cell;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// A chart, or in its place a table of the same figures, for those who read better than they see.
public final class ChartOrTable extends BorderPane {

    private final SimpleBooleanProperty asTable = new SimpleBooleanProperty();
    private final TableView<Integer> table = new TableView<>();
    private final StackPane chart;
    private final Label nothing = new Label();
    private final ToggleButton toggle;
    private ChartFigures figures = ChartFigures.NONE;
    private List<Column> columns = List.of();

    /// @param place among the figures' columns, of which those with nothing to say are left out
    private record Column(int place, String heading) {
    }

    /// @param data    of the chart, whose figures the table shows
    /// @param toTable the words on the button while the chart is shown
    /// @param toChart the words on it while the table is
    public ChartOrTable(Region chart, ObservableValue<? extends ChartData> data, String toTable, String toChart) {
        getStylesheets().add(TimeChart.STYLES);
        getStyleClass().add("twin");
        this.chart = new StackPane(new LayoutBoundary(chart));
        setCenter(this.chart);
        table.getStyleClass().add("dense");
        table.getSelectionModel().setCellSelectionEnabled(true);
        nothing.getStyleClass().add(StyleClasses.EMPTY);
        Wrapping.of(nothing);
        table.setPlaceholder(nothing);
        data.subscribe((Consumer<ChartData>) now -> {
            if (asTable.get()) {
                show(now);
            }
        });
        asTable.subscribe(shown -> {
            setCenter(shown ? table : this.chart);
            if (shown) {
                show(data.getValue());
            }
        });
        toggle = toggle(toTable, toChart);
    }

    /// Says what to do where there is nothing to draw.
    ///
    /// @param text empty while there is
    public ChartOrTable withEmptyState(ObservableValue<String> text) {
        chart.getChildren().setAll(EmptyState.over(chart.getChildren().getFirst(), text));
        return this;
    }

    /// Lets the rows of the table be chosen as parts of the chart are: on a click, Enter or Space.
    ///
    /// @param rows which part of the chart a row of the table is; -1 for none
    public ChartOrTable withChoice(Choice choice, IntUnaryOperator rows) {
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.getPickResult()
                    .getIntersectedNode() instanceof Node picked) {
                choose(choice, rows, rowOf(picked));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                int focused = table.getFocusModel().getFocusedIndex();
                table.lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> row && row.getIndex() == focused)
                        .findFirst().ifPresent(row -> choose(choice, rows, row));
                event.consume();
            }
        });
        return this;
    }

    private static @Nullable Node rowOf(Node picked) {
        Node at = picked;
        while (at != null && !(at instanceof TableRow<?>)) {
            at = at.getParent();
        }
        return at;
    }

    private static void choose(Choice choice, IntUnaryOperator rows, @Nullable Node node) {
        if (node instanceof TableRow<?> row && !row.isEmpty() && rows.applyAsInt(row.getIndex()) >= 0) {
            choice.choose(row, row.getLayoutBounds(), rows.applyAsInt(row.getIndex()));
        }
    }

    /// The table, for what else can be done with it.
    public TableView<Integer> table() {
        return table;
    }

    /// A row of the table as values.
    public List<Cell> cells(int row) {
        return columns.stream().map(column -> figures.at(row, column.place()).cell()).toList();
    }

    /// The button that changes between the two, to be put where the card's title is.
    public ToggleButton toggle() {
        return toggle;
    }

    private ToggleButton toggle(String toTable, String toChart) {
        var button = new ToggleButton("", new FontIcon(Feather.LIST));
        button.getStyleClass().addAll("twin-button", "flat");
        button.selectedProperty().bindBidirectional(asTable);
        var tip = new Tooltip();
        tip.textProperty().bind(asTable.map(shown -> shown ? toChart : toTable));
        button.accessibleTextProperty().bind(tip.textProperty());
        button.setTooltip(tip);
        return button;
    }

    private void show(ChartData now) {
        table.setAccessibleText(now.sentence());
        nothing.setText(now.sentence());
        figures = now.figures();
        arrangeColumns();
        if (table.getItems().size() == figures.size()) {
            table.refresh();
        } else {
            table.getItems().setAll(IntStream.range(0, figures.size()).boxed().toList());
        }
    }

    private void arrangeColumns() {
        List<Column> wanted = figures.telling().stream().map(place -> new Column(place, figures.headings().get(place))).toList();
        if (!wanted.equals(columns)) {
            columns = wanted;
            table.getColumns().clear();
            columns.forEach(this::addColumn);
        }
    }

    private void addColumn(Column shown) {
        int place = shown.place();
        var column = new TableColumn<Integer, String>(shown.heading());
        column.setCellValueFactory(row -> new SimpleStringProperty(figures.at(row.getValue(), place).text()));
        column.setSortable(false);
        column.setStyle(place == 0 ? "" : "-fx-alignment: center-right;");
        table.getColumns().add(column);
    }
}
