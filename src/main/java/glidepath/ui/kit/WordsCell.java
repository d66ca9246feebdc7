package glidepath.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell of words. What is cut off can be read in full under the pointer.
public final class WordsCell<R> extends TableCell<R, String> {

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}
