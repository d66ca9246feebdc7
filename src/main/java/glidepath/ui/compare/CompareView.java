package glidepath.ui.compare;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import glidepath.ui.kit.Colours;
import glidepath.ui.kit.Looks;

/// Scenarios side by side, as a table with a bar of each one's net cash.
public final class CompareView extends TableView<CompareViewModel.Row> {

    private static final double BAR = 70;
    /// Narrower than this, the bars and then the gross amounts give way.
    private static final double ROOM_FOR_BARS = 560;
    private static final double ROOM_FOR_GROSS = 440;

    private final ObservableValue<Boolean> dark;

    /// The headings.
    public record Texts(String scenario, String gross, String netCash, String difference, String perTask, String runOut, String bar) {
    }

    /// @param choose takes the id of a scenario whose row is chosen
    public CompareView(CompareViewModel model, ObservableValue<Boolean> dark, Texts texts, Consumer<String> choose) {
        super(model.rows());
        this.dark = dark;
        setId("compare");
        getStyleClass().add("compare");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(nameColumn(texts.scenario()));
        getColumns().add(figure(texts.gross(), CompareViewModel.Row::gross, 66));
        getColumns().add(figure(texts.netCash(), CompareViewModel.Row::netCash, 70));
        getColumns().add(plain(texts.difference(), CompareViewModel.Row::difference, 74));
        getColumns().add(figure(texts.perTask(), CompareViewModel.Row::perTask, 72));
        getColumns().add(figure(texts.runOut(), CompareViewModel.Row::runOut, 86));
        getColumns().add(barColumn(texts.bar()));
        getColumns().forEach(column -> column.setReorderable(false));
        widthProperty().subscribe(width -> {
            getColumns().get(1).setVisible(width.doubleValue() >= ROOM_FOR_GROSS);
            getColumns().getLast().setVisible(width.doubleValue() >= ROOM_FOR_BARS);
        });
        setOnMouseClicked(event -> {
            CompareViewModel.Row row = getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null) {
                choose.accept(row.id());
            }
        });
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> column(String title, double width) {
        var column = new TableColumn<CompareViewModel.Row, CompareViewModel.Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setSortable(false);
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> nameColumn(String title) {
        var column = column(title, 120);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                setText(row.name());
                setTooltip(new Tooltip(row.name()));
                setGraphic(new Circle(4.5, Color.web(Colours.web(row.colour(), dark.getValue()))));
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> figure(String title, Function<CompareViewModel.Row, CompareViewModel.Cell> of, double width) {
        var column = column(title, width);
        column.getStyleClass().add(Looks.FIGURE);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                CompareViewModel.Cell cell = of.apply(row);
                setText(cell.text());
                setAlignment(Pos.CENTER_RIGHT);
                getStyleClass().removeAll(Looks.BETTER, Looks.WORSE);
                cell.better().ifPresent(better -> getStyleClass().add(better ? Looks.BETTER : Looks.WORSE));
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> plain(String title, Function<CompareViewModel.Row, String> of, double width) {
        var column = column(title, width);
        column.getStyleClass().add(Looks.FIGURE);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                setText(of.apply(row));
                setAlignment(Pos.CENTER_RIGHT);
            }
        });
        return column;
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> barColumn(String title) {
        var column = column(title, BAR + 16);
        column.setCellFactory(_ -> new Cell() {
            @Override
            void show(CompareViewModel.Row row) {
                setText("");
                setGraphic(new Rectangle(Math.max(1, row.share() * BAR), 10, Color.web(Colours.web(row.colour(), dark.getValue()))));
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
            } else {
                show(row);
            }
        }
    }
}
