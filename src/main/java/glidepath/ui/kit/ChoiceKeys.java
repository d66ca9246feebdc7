package glidepath.ui.kit;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The toolkit opens a choice box when an arrow comes up again. As that goes down, the focus has gone to whatever stands below, so that
/// another box opened.
public final class ChoiceKeys {

    private ChoiceKeys() {
    }

    public static void openOnArrows(ChoiceBox<?> box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                box.show();
                event.consume();
            }
        });
    }
}
