package glidepath.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scroll panes whose content is drawn directly. JavaFX would cache all of it as a picture, which is drawn anew for each figure that
/// follows a slider, and is kept after the pane is gone.
public final class LiveScroll {

    private LiveScroll() {
    }

    /// A scroll pane around a content.
    public static ScrollPane of(Node content) {
        var pane = new ScrollPane(content);
        direct(pane);
        return pane;
    }

    /// Lets a scroll pane draw directly.
    public static void direct(ScrollPane pane) {
        pane.skinProperty().subscribe(_ -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }
}
