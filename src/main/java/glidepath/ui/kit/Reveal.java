package glidepath.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what gets the focus. JavaFX does so for Tab, but not where the program moves the focus.
public final class Reveal {

    private Reveal() {
    }

    /// In all scroll panes that hold it, and sideways. What is seen stays where it is.
    public static void show(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
            } else if (at instanceof Sideways window) {
                window.reveal(node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            pane.setVvalue(Math.clamp((place.getMinY() - seen / 3) / hidden, 0, 1));
        }
    }
}
