package glidepath.ui.usage;

import java.util.List;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.StyleClasses;

/// What the pages of this room are built of.
final class Blocks {

    private Blocks() {
    }

    static Label wrapped(String text, String... looks) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    static VBox card(String id, String title, Node... content) {
        var card = new VBox(8, wrapped(title, StyleClasses.CARD_TITLE));
        card.setId(id);
        card.getChildren().addAll(content);
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    static Button button(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Buttons beside each other, in several rows where there is little room.
    static FlowPane buttons(Node... nodes) {
        var row = new FlowPane(8, 6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Takes no room where it is not shown.
    static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// A table of texts, as wide as its room: names to the left, figures to the right. Where the room is too narrow, it scrolls.
    static ScrollPane table(List<String> headings, List<List<String>> rows) {
        var scroll = new ScrollPane(grid(headings, rows));
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(0);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    private static GridPane grid(List<String> headings, List<List<String>> rows) {
        var grid = new GridPane(14, 4);
        grid.getStyleClass().add("text-table");
        for (int column = 0; column < headings.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            constraints.setMinWidth(column == 0 ? 60 : Region.USE_COMPUTED_SIZE);
            grid.getColumnConstraints().add(constraints);
            grid.add(cell(headings.get(column), column, StyleClasses.MUTED), column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.add(cell(rows.get(row).get(column), column, column == 0 ? "row-name" : StyleClasses.FIGURE), column, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(String text, int column, String look) {
        Label label = wrapped(text, look);
        GridPane.setValignment(label, VPos.TOP);
        if (column > 0) {
            label.setWrapText(false);
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        return label;
    }
}
