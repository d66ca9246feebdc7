package glidepath.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes that take room only while they are visible.
public final class Visibility {

    private Visibility() {
    }

    /// Lets a thing take no room while it is invisible. To bind the one to the other would lay out its parents whenever that on which its
    /// visibility depends is heard of, such as a text that is never empty.
    public static void gapless(Node node) {
        node.visibleProperty().subscribe(node::setManaged);
    }

    /// Lets a pane take no room, nor a gap beside it, while there is nothing in it.
    public static <P extends Pane> P gaplessWhileEmpty(P pane) {
        pane.getChildren().subscribe(() -> pane.setManaged(!pane.getChildren().isEmpty()));
        pane.setManaged(!pane.getChildren().isEmpty());
        return pane;
    }
}
