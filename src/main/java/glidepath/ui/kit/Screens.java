package glidepath.ui.kit;

import javafx.stage.Screen;
import javafx.stage.Window;

/// Which screen a window is on.
public final class Screens {

    private Screens() {
    }

    /// The first of those that hold a part of it, or the main one where none does.
    public static Screen of(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()))
                .stream().findFirst().orElseGet(Screen::getPrimary);
    }
}
