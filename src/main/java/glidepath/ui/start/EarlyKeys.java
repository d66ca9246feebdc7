package glidepath.ui.start;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps what is typed before the start page has its fields, which come a few frames after the window. Enter and Tab are ignored until
/// then: nobody can have seen yet what Enter would open.
final class EarlyKeys {

    private final Scene scene;
    private final StringBuilder typed = new StringBuilder();
    private final EventHandler<KeyEvent> keeping = this::keep;
    private final EventHandler<KeyEvent> stopping = EarlyKeys::stop;

    /// @param scene whose keys are kept from now on
    EarlyKeys(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_TYPED, keeping);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, stopping);
    }

    private static void stop(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    private void keep(KeyEvent event) {
        boolean letters = !event.isShortcutDown() && !event.isAltDown() && event.getCharacter().chars().noneMatch(Character::isISOControl);
        if (letters) {
            typed.append(event.getCharacter());
            event.consume();
        }
    }

    /// Writes it into the field, which takes what follows itself.
    void into(TextField field) {
        end();
        if (!typed.isEmpty()) {
            field.setText(typed.toString());
            field.end();
            typed.setLength(0);
        }
    }

    /// Keeps no more.
    void end() {
        scene.removeEventFilter(KeyEvent.KEY_TYPED, keeping);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, stopping);
    }
}
