package glidepath.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scroll panes whose content changes more often than it is scrolled.
public final class LiveScroll {

    private LiveScroll() {
    }

    /// Lets what changes be drawn where it stands. The toolkit would draw all of the content into a picture first, and that into the
    /// window, for each figure that follows a slider.
    public static void direct(ScrollPane pane) {
        pane.skinProperty().subscribe(_ -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }
}
