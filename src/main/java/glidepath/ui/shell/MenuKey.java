package glidepath.ui.shell;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The menu key and Shift+F10 open the context menu of what has the focus, which JavaFX does not do on every system.
final class MenuKey {

    private static final KeyCombination SHIFT_F10 = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private MenuKey() {
    }

    static void on(Parent window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node focused = window.getScene().getFocusOwner();
            if (focused != null && (event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event))) {
                event.consume();
                open(focused);
            }
        });
    }

    private static void open(Node node) {
        Bounds bounds = node.getLayoutBounds();
        Point2D place = new Point2D(bounds.getMinX() + bounds.getWidth() / 4, bounds.getMaxY());
        Point2D screen = node.localToScreen(place);
        if (screen != null) {
            Event.fireEvent(node, new ContextMenuEvent(node, node, ContextMenuEvent.CONTEXT_MENU_REQUESTED, place.getX(), place.getY(),
                    screen.getX(), screen.getY(), true, null));
        }
    }
}
