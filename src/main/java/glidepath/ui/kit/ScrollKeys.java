package glidepath.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that scroll a pane while the focus is elsewhere: arrows, Page Up and Page Down, Home and End.
public final class ScrollKeys {

    /// What an arrow scrolls, in pixels.
    private static final double LINE = 40;

    private ScrollKeys() {
    }

    public static void pressed(ScrollPane scroll, KeyEvent event) {
        double page = scroll.getViewportBounds().getHeight();
        double hidden = Math.max(1, scroll.getContent().getLayoutBounds().getHeight() - page);
        double by = by(event.getCode(), page, hidden);
        if (by != 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
            event.consume();
        }
    }

    /// In pixels; 0 where the key scrolls nothing.
    private static double by(KeyCode key, double page, double hidden) {
        return switch (key) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            case HOME -> -hidden;
            case END -> hidden;
            default -> 0;
        };
    }
}
