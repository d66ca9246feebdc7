package glidepath.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over the window, which is dimmed around it. A click beside the sheet closes it, and the focus goes back to where it was.
public abstract class Overlay extends StackPane {

    private @Nullable Node before;

    /// @param open whether it is shown
    /// @param hide closes it
    protected Overlay(ReadOnlyBooleanProperty open, Runnable hide) {
        getStyleClass().add("palette-veil");
        visibleProperty().bind(open);
        managedProperty().bind(open);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();   // a sheet has one stop; others lie behind it
            }
        });
        open.subscribe((_, now) -> follow(now));
    }

    protected final void lay(Region sheet) {
        sheet.getStyleClass().addAll(StyleClasses.CARD, "palette");
        getChildren().setAll(sheet);
    }

    /// Takes the focus, once it is shown.
    protected abstract void opened();

    private void follow(boolean open) {
        if (open) {
            before = getScene().getFocusOwner();
            opened();
        } else if (before != null) {
            SeenFocus.give(before);
            before = null;
        }
    }
}
