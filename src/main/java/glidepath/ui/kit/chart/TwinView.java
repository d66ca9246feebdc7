package glidepath.ui.kit.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.ui.kit.Looks;

/// A chart, or in its place a table of the same figures, for those who read better than they see.
public final class TwinView extends BorderPane {

    private final SimpleBooleanProperty asTable = new SimpleBooleanProperty();
    private final TableView<Integer> table = new TableView<>();
    private final StackPane chart;
    private final ToggleButton toggle;
    private Figures figures = Figures.NONE;
    private List<Column> columns = List.of();

    /// @param place among the figures' columns, of which those with nothing to say are left out
    private record Column(int place, String heading) {
    }

    /// @param data    of the chart, whose figures the table shows
    /// @param toTable the words on the button while the chart is shown
    /// @param toChart the words on it while the table is
    public TwinView(Region chart, ObservableValue<? extends ChartData> data, String toTable, String toChart) {
        getStylesheets().add(TimeChart.STYLES);
        getStyleClass().add("twin");
        this.chart = new StackPane(chart);
        setCenter(this.chart);
        table.getStyleClass().add("dense");
        data.subscribe((Consumer<ChartData>) now -> {
            table.setAccessibleText(now.sentence());
            show(now.figures());
        });
        asTable.subscribe(shown -> {
            setCenter(shown ? table : this.chart);
            show(data.getValue().figures());
        });
        toggle = toggle(toTable, toChart);
    }

    /// Says what to do where there is nothing to draw.
    ///
    /// @param text empty while there is
    public TwinView withEmptyState(ObservableValue<String> text) {
        var label = new Label();
        label.getStyleClass().add(Looks.EMPTY);
        label.setWrapText(true);
        label.setMouseTransparent(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(now -> !now.isEmpty()));
        chart.getChildren().getFirst().visibleProperty().bind(label.visibleProperty().not());
        chart.getChildren().add(label);
        return this;
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

    private void show(Figures now) {
        if (asTable.get()) {
            figures = now;
            List<Column> wanted = now.telling().stream().map(place -> new Column(place, now.headings().get(place))).toList();
            if (!wanted.equals(columns)) {
                columns = wanted;
                table.getColumns().clear();
                columns.forEach(this::addColumn);
            }
            if (table.getItems().size() == now.rows().size()) {
                table.refresh();
            } else {
                table.getItems().setAll(IntStream.range(0, now.rows().size()).boxed().toList());
            }
        }
    }

    private void addColumn(Column shown) {
        int place = shown.place();
        var column = new TableColumn<Integer, String>(shown.heading());
        column.setCellValueFactory(row -> new SimpleStringProperty(figures.rows().get(row.getValue()).get(place)));
        column.setSortable(false);
        column.setStyle(place == 0 ? "" : "-fx-alignment: center-right;");
        table.getColumns().add(column);
    }
}
