package glidepath.ui.breakeven;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import glidepath.texts.Messages;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.RowsHeight;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureExplanation;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// The volumes at which another way of running becomes the cheaper one, as a table.
public final class BreakEvenView extends VBox {

    private static final double CELL_PADDING = 14;
    private static final String WITH_CURVES = "with-curves";
    /// The least widths of columns, in letters' heights.
    private static final double QUESTION = 11;
    private static final double ANSWER = 12;
    private static final double FIGURE = 7;

    private final BreakEvenViewModel model;
    private final TableView<BreakEvenRow> table;
    private final Messages messages;
    private final HBox heading = new HBox(8);
    private final HBox about = new HBox(8);

    /// @param ofChart makes the button that takes a chart out of the window, and opens its menu there
    /// @param dark whether the colours are those for a dark ground
    public BreakEvenView(BreakEvenViewModel model, Messages messages, ReasonsPopOver reasons, TableExports exports,
            Function<Node, ? extends Node> ofChart, ObservableValue<Boolean> dark) {
        this.model = model;
        this.messages = messages;
        Label title = title();
        table = table(model, messages);
        FigureExplanation.on(table, reasons, (row, column) -> column.getUserData() instanceof BreakEvenViewModel.BreakEvenColumn figure
                ? model.reasons(row, figure) : Optional.empty());
        fit(title);
        getStyleClass().addAll(StyleClasses.CARD, "bill");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getChildren().setAll(title);
        VBox curves = chart(dark);
        getChildren().setAll(heading, table, note(), curves);
        offer(exports, ofChart.apply(curves));
        setMinSize(0, 0);
    }

    private Label title() {
        var title = new Label();
        title.getStyleClass().add(StyleClasses.CARD_TITLE);
        title.textProperty().bind(model.title());
        Wrapping.of(title);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return title;
    }

    private Label note() {
        var note = new Label();
        note.setId("break-even-note");
        Wrapping.of(note);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add(StyleClasses.MUTED);
        note.textProperty().bind(model.note());
        return note;
    }

    /// The columns in the card's width, and the rows in its height.
    private void fit(Label title) {
        var fit = new ColumnFit(table, title.fontProperty());
        fit.growing(table.getColumns().get(0), QUESTION, 0.4);
        fit.growing(table.getColumns().get(1), ANSWER, 0.6);
        fit.giving(table.getColumns().get(2), FIGURE);
        fit.giving(table.getColumns().get(3), FIGURE);
        fit.fixed(table.getColumns().get(4), FIGURE);
        VBox.setVgrow(table, Priority.ALWAYS);
        RowsHeight.limit(table);
    }

    /// Lets the table and the chart leave the window.
    ///
    /// @param ofChart the chart's button
    private void offer(TableExports exports, Node ofChart) {
        var live = new LiveTable<>(table, model.title()::get, BreakEvenRow::cells, List.of()).offer(exports);
        heading.getChildren().add(new TableMenu(exports, live::table));
        about.getChildren().add(ofChart);
    }

    /// The way whose flip is nearest, as curves; only where an answer flips.
    private VBox chart(ObservableValue<Boolean> dark) {
        var twin = new ChartOrTable(new LineChartView(model.curves(), dark), model.curves(), messages.text("ui.charts.as-table"),
                messages.text("ui.charts.as-chart"));
        twin.setId("break-even-chart");
        twin.toggle().setId("break-even-twin");
        VBox.setVgrow(twin, Priority.ALWAYS);
        about.setAlignment(Pos.CENTER_LEFT);
        about.getChildren().setAll(sentence(), twin.toggle());
        var box = new VBox(6, about, twin);
        box.getStyleClass().add("break-even-curves");
        box.visibleProperty().bind(model.curves().map(data -> !data.lines().isEmpty()));
        Visibility.gapless(box);
        box.visibleProperty().subscribe(drawn -> {
            setMaxHeight(drawn ? Double.MAX_VALUE : USE_PREF_SIZE);
            getStyleClass().remove(WITH_CURVES);
            if (drawn) {
                getStyleClass().add(WITH_CURVES);   // and is then so high that the table above them keeps some rows
            }
        });
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Label sentence() {
        var sentence = new Label();
        sentence.getStyleClass().add(StyleClasses.CARD_TITLE);
        Wrapping.of(sentence);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(model.curves().map(LineData::sentence));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    private static TableView<BreakEvenRow> table(BreakEvenViewModel model, Messages messages) {
        var table = new TableView<>(model.rows());
        table.setId("break-even");
        table.setAccessibleText(messages.text("ui.breakeven.question"));
        table.getColumns().add(column(messages.text("ui.breakeven.question"), BreakEvenRow::question, false));
        table.getColumns().add(telling(column(messages.text("ui.breakeven.answer"), BreakEvenRow::answer, false),
                BreakEvenViewModel.BreakEvenColumn.ANSWER));
        table.getColumns().add(telling(column(messages.text("ui.breakeven.first"), BreakEvenRow::first, true),
                BreakEvenViewModel.BreakEvenColumn.FIRST));
        table.getColumns().add(telling(column(messages.text("ui.breakeven.second"), BreakEvenRow::second, true),
                BreakEvenViewModel.BreakEvenColumn.SECOND));
        table.getColumns().add(telling(column(messages.text("ui.breakeven.difference"), BreakEvenRow::difference, true),
                BreakEvenViewModel.BreakEvenColumn.DIFFERENCE));
        return table;
    }

    private static <T> TableColumn<BreakEvenRow, T> telling(TableColumn<BreakEvenRow, T> column,
            BreakEvenViewModel.BreakEvenColumn figure) {
        FigureExplanation.mark(column);
        column.setUserData(figure);
        return column;
    }

    private static TableColumn<BreakEvenRow, BreakEvenRow> column(String title, Function<BreakEvenRow, String> text, boolean figure) {
        var column = new TableColumn<BreakEvenRow, BreakEvenRow>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(BreakEvenRow row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    setText(null);
                    setGraphic(null);
                } else if (figure) {
                    setText(text.apply(row));
                } else {
                    setGraphic(wrapped(text.apply(row), column));
                }
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        if (figure) {
            column.getStyleClass().add(StyleClasses.FIGURE);
        }
        return column;
    }

    /// Answers are sentences: a row is as high as they need.
    private static Text wrapped(String sentence, TableColumn<?, ?> column) {
        var text = new Text(sentence);
        text.getStyleClass().add("table-text");
        Wrapping.of(text, column.widthProperty().subtract(CELL_PADDING));
        return text;
    }
}
