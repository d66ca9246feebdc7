package glidepath.ui.kit;

import java.util.List;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
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

/// Small building blocks of pages: labels, cards, buttons, rows, plain tables.
public final class Blocks {

    private Blocks() {
    }

    /// A text that takes as many lines as it needs.
    public static Label wrapped(String text, String... looks) {
        var label = new Label(text);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    /// A text that follows another one, and takes no room while that is empty.
    public static Label told(String id, ObservableValue<String> text, String... looks) {
        Label label = wrapped("", looks);
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        Visibility.gapless(label);
        return label;
    }

    public static VBox card(String id, String title, Node... content) {
        var card = new VBox(8, wrapped(title, StyleClasses.CARD_TITLE));
        card.setId(id);
        card.getChildren().addAll(content);
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    public static Button button(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// A button that looks like a link.
    public static Button link(String id, String text, Runnable run) {
        var link = new Button(text);
        link.setId(id);
        link.getStyleClass().addAll("flat", "link");
        link.setOnAction(_ -> run.run());
        return link;
    }

    public static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Buttons beside each other, in several rows where there is little room.
    public static FlowPane buttons(Node... nodes) {
        var row = new FlowPane(8, 6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Room between what stands to the left and to the right.
    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Takes no room where it is not shown.
    public static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    public static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// A table of texts, as wide as its room: names to the left, figures to the right. Where the room is too narrow, it scrolls.
    public static ScrollPane table(List<String> headings, List<List<String>> rows) {
        var scroll = LiveScroll.of(grid(headings, rows));
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
            heading(grid, column, headings.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            cells(grid, row + 1, rows.get(row));
        }
        return grid;
    }

    private static void heading(GridPane grid, int column, String heading) {
        var constraints = new ColumnConstraints();
        constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
        constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
        constraints.setMinWidth(column == 0 ? 60 : Region.USE_COMPUTED_SIZE);
        grid.getColumnConstraints().add(constraints);
        grid.add(cell(heading, column, StyleClasses.MUTED), column, 0);
    }

    private static void cells(GridPane grid, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            grid.add(cell(cells.get(column), column, column == 0 ? "row-name" : StyleClasses.FIGURE), column, row);
        }
    }

    /// A text at the top of its row.
    public static Label cell(String text, String... looks) {
        Label label = wrapped(text, looks);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label cell(String text, int column, String look) {
        if (column == 0) {
            return cell(text, look);
        }
        var label = new Label(text);
        label.getStyleClass().add(look);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
