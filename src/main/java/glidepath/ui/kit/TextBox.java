package glidepath.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field of several lines, which Tab leaves as it leaves any other field: in the toolkit's own, the focus would be caught.
public final class TextBox extends TextArea {

    /// @param prompt what belongs in it; read aloud, too
    public TextBox(String id, String prompt, int rows) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefRowCount(rows);
        skinProperty().subscribe(_ -> {
            if (lookup(".scroll-pane") instanceof ScrollPane inside) {
                LiveScroll.direct(inside);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }
}
