package glidepath.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import glidepath.ui.kit.StyleClasses;

/// A command in the palette: its name, the keys for it, and where it belongs.
final class CommandCell extends ListCell<Command> {

    private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");
    private final Label name = new Label();
    private final Label group = new Label();
    private final Label shortcut = new Label();
    private final HBox row;

    CommandCell() {
        group.getStyleClass().add(StyleClasses.MUTED);
        group.setMinWidth(0);
        shortcut.getStyleClass().add(StyleClasses.CHIP);
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new Row(space);
        row.getStyleClass().add("palette-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /// Where there is no room for both, the group gives way, until the name alone is too long.
    private final class Row extends HBox {

        private static final double NAME = 0.8;

        Row(Region space) {
            super(8, name, space, shortcut, group);
            setMinWidth(0);   // else the name of a wide one would keep it wide
        }

        @Override
        protected void layoutChildren() {
            name.setMinWidth(Math.min(name.prefWidth(-1), getWidth() * NAME - shortcut.prefWidth(-1)));
            super.layoutChildren();
        }
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        setGraphic(empty || command == null ? null : row);
        if (command != null && !empty) {
            show(command);
        }
    }

    private void show(Command command) {
        name.setText(command.name());
        group.setText(command.group());
        shortcut.setText(command.shortcut());
        shortcut.setVisible(!command.shortcut().isEmpty());
        row.pseudoClassStateChanged(NOT_NOW, !command.runs());
        setAccessibleText(command.name() + ", " + command.group() + " " + command.shortcut());
    }
}
