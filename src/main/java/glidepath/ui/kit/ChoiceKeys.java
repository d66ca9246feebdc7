package glidepath.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a choice box when an arrow key is pressed. JavaFX opens it when the key is released, and by then the press has moved the focus to
/// the control below, so that another box would open.
public final class ChoiceKeys {

    private ChoiceKeys() {
    }

    public static void openOnArrows(ChoiceBox<?> box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> onArrow(event, box::show));
    }

    /// @param choices the button within a field that one of them may be typed into
    public static void openOnArrows(Node field, MenuButton choices) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onArrow(event, choices::show));
    }

    private static void onArrow(KeyEvent event, Runnable show) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            show.run();
            event.consume();
        }
    }
}
