package glidepath.ui.odds;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.PlainText;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// The draws as a table, which can be copied, saved, and set into the plan one by one.
final class SamplesView extends VBox {

    private final SamplesViewModel model;
    private final Messages messages;
    private final TableView<List<Cell>> table = new TableView<>();

    SamplesView(SamplesViewModel model, Messages messages, TableExports exports) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("samples");
        getStyleClass().add(StyleClasses.CARD);
        table.setId("samples-table");
        table.getStyleClass().addAll("dense", "samples-table");
        new LiveTable<>(table, () -> model.table().get().name(), row -> row, List.of()).offer(exports);
        model.table().subscribe(this::show);
        getChildren().setAll(heading(exports), table);
        setMinWidth(0);
    }

    private HBox heading(TableExports exports) {
        Label title = Blocks.wrapped("", StyleClasses.CARD_TITLE);
        title.textProperty().bind(model.table().map(Table::name));
        var set = new Button(messages.text("ui.odds.set"));
        set.setId("samples-set");
        set.setMinWidth(Region.USE_PREF_SIZE);
        set.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        set.setOnAction(_ -> model.set(table.getSelectionModel().getSelectedIndex()));
        var row = new HBox(8, title, Blocks.space(), set, new TableMenu(exports, model::all));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Table now) {
        if (!now.columns().equals(table.getColumns().stream().map(TableColumn::getText).toList())) {
            table.getColumns().clear();
            for (int column = 0; column < now.columns().size(); column++) {
                table.getColumns().add(column(now.columns().get(column), column));
            }
        }
        table.getItems().setAll(now.rows());
    }

    private TableColumn<List<Cell>, String> column(String heading, int place) {
        var column = new TableColumn<List<Cell>, String>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(PlainText.readable(row.getValue().get(place), messages.numbers())));
        column.setSortable(false);   // draws are chosen by their number
        column.setReorderable(false);
        column.getStyleClass().add(StyleClasses.FIGURE);
        return column;
    }
}
