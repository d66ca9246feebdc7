package glidepath.ui.start;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is typed before there is a field for it: a window that has just come is typed into at once, and its fields come with later frames.
/// Enter and Tab mean nothing until then: nobody has seen yet what Enter would open.
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
