package glidepath.ui.prices;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// Questions one below the other: the name of each, its field, and a remark beside it.
final class QuestionGrid extends GridPane {

    /// How many letters fields of numbers and of words show.
    private static final int NUMBER = 9;
    private static final int WORDS = 30;
    /// The least room for names, in letters.
    private static final double NAMES = 11.5;

    private final ColumnConstraints names = new ColumnConstraints();

    QuestionGrid() {
        getStyleClass().add("price-grid");
        getColumnConstraints().add(names);
    }

    /// Adds a question.
    ///
    /// @param beside what stands behind the field; empty for nothing
    void row(String name, Node field, String beside) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.fontProperty().subscribe(font -> names.setMinWidth(NAMES * font.getSize()));
        field.setAccessibleText(name);
        addRow(getRowCount(), label, field);
        if (beside.isEmpty()) {
            setColumnSpan(field, 2);
        } else {
            add(Blocks.wrapped(beside, StyleClasses.MUTED), 2, getRowCount() - 1);
        }
    }

    static TextField number(String id, StringProperty text) {
        return field(id, text, NUMBER);
    }

    static TextField words(String id, StringProperty text) {
        return field(id, text, WORDS);
    }

    private static TextField field(String id, StringProperty text, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
