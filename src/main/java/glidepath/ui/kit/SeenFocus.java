package glidepath.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Gives the focus so that it is seen, as keys do: buttons that the program leads to look like all others else.
public final class SeenFocus {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private SeenFocus() {
    }

    public static void give(Node node) {
        node.requestFocus();
        if (node.isFocused()) {
            node.pseudoClassStateChanged(VISIBLE, true);
            node.focusedProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable focused) {
                    node.focusedProperty().removeListener(this);
                    node.pseudoClassStateChanged(VISIBLE, node.isFocusVisible());
                }
            });
        }
    }
}
