package glidepath.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter and Escape in a dialog, where a list or a table has the focus, which would keep them to itself.
public final class DialogKeys {

    private DialogKeys() {
    }

    /// @param content that keeps them
    /// @param pane    whose buttons want them
    public static void passOn(Node content, DialogPane pane) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (ButtonType type : pane.getButtonTypes()) {
                if (pane.lookupButton(type) instanceof Button button && takes(button, event.getCode())) {
                    event.consume();
                    button.fire();
                    return;
                }
            }
        });
    }

    private static boolean takes(Button button, KeyCode key) {
        return button.isDefaultButton() && key == KeyCode.ENTER || button.isCancelButton() && key == KeyCode.ESCAPE;
    }
}
