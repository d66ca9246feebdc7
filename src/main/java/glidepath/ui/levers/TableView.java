package glidepath.ui.levers;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.Wrapping;

/// An input that is a list of records: a box for each row with its cells one below the other, since the column is narrow.
final class TableView extends VBox {

    private final TableViewModel<?> table;
    private final VBox rows = new VBox();

    TableView(InputViewModel<?> model, Label label) {
        table = model.table();
        setId(model.id());
        getStyleClass().add("lever-table");
        rows.getStyleClass().add("lever-rows");
        getChildren().addAll(heading(model, label), rows);
        table.rows().subscribe(this::rebuild);
        rebuild();
    }

    private HBox heading(InputViewModel<?> model, Label label) {
        Button add = adder(model);
        var heading = new HBox(8, label, Blocks.space(), add);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Button adder(InputViewModel<?> model) {
        var add = new Button(table.addText(), new FontIcon(Feather.PLUS));
        add.setId(model.id() + "-add");
        add.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "row-add");
        add.setAccessibleText(table.addText() + " " + model.label());
        add.setOnAction(_ -> {
            table.add();
            rows.getChildren().getLast().lookupAll(".lever-field").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return add;
    }

    private void rebuild() {
        rows.getChildren().setAll(table.rows().stream().map(this::row).toList());
    }

    private VBox row(TableRow row) {
        Button remove = remover(row);
        var box = new VBox();
        box.getStyleClass().add("lever-record");
        for (TableRow.Cell cell : row.cells()) {
            HBox line = line(row, cell);
            if (box.getChildren().isEmpty()) {
                line.getChildren().add(remove);
            }
            box.getChildren().add(line);
        }
        return box;
    }

    private Button remover(TableRow row) {
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().add("fold-remove");
        remove.setAccessibleText(table.removeText(row));
        remove.setOnAction(_ -> table.remove(row));
        return remove;
    }

    private HBox line(TableRow row, TableRow.Cell cell) {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (cell.ticked()) {
            line.getChildren().add(tick(cell));
            return line;
        }
        Label label = label(cell);
        Region field = field(row, cell);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.getChildren().addAll(label, field);
        return line;
    }

    private static Label label(TableRow.Cell cell) {
        var label = new Label(cell.label());
        label.getStyleClass().add("lever-label");
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private CheckBox tick(TableRow.Cell cell) {
        var box = new CheckBox(cell.label());
        box.setId(cell.id());
        cell.text().subscribe(_ -> box.setSelected(cell.isOn()));
        box.setOnAction(_ -> {
            cell.tick(box.isSelected());
            table.commit();
        });
        return box;
    }

    private Region field(TableRow row, TableRow.Cell cell) {
        var field = new TextField();
        field.setId(cell.id());
        field.setAccessibleText(cell.label());
        field.setPromptText(table.prompt(cell));
        field.getStyleClass().add("lever-field");
        field.textProperty().bindBidirectional(cell.text());
        field.setOnAction(_ -> table.commit());
        field.focusedProperty().subscribe(this::commitOnLeaving);
        return table.offered(cell, row).isEmpty() ? field : offered(row, cell, field);
    }

    private void commitOnLeaving(boolean was, boolean is) {
        if (was && !is) {
            table.commit();
        }
    }

    private StackPane offered(TableRow row, TableRow.Cell cell, TextField field) {
        var button = new MenuButton();
        button.setAccessibleText(cell.label());
        button.getItems().setAll(table.offered(cell, row).stream().map(word -> {
            var item = new MenuItem(word.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> table.take(cell, row, word));
            return item;
        }).toList());
        return InputEditors.offered(field, button);
    }
}
