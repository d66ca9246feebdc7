package glidepath;

import java.util.List;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window's place and size, remembered from one start to the next and always within a screen, also where its last screen is gone or
/// smaller.
final class WindowPlace {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;
    /// What the desktop's frame around a window may take, which is known only once the window is shown.
    private static final int FRAME = 40;
    /// How long a window that was moved must stand still to be remembered.
    private static final Duration REST = Duration.millis(300);

    private final SettingsStore remembered;

    WindowPlace(SettingsStore remembered) {
        this.remembered = remembered;
    }

    /// Puts a window that is not yet shown in its place.
    void apply(Stage stage) {
        List<Integer> last = remembered.now().window();
        boolean known = last.size() == 4 && !Screen.getScreensForRectangle(last.get(0), last.get(1), last.get(2), last.get(3)).isEmpty();
        Rectangle2D place = known ? within(screen(last), last.get(0), last.get(1), last.get(2), last.get(3))
                : first(Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(Math.min(LEAST_WIDTH, place.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, place.getHeight()));
        put(stage, place);
        stage.setMaximized(remembered.now().maximised());
        stage.setOnShown(_ -> Platform.runLater(() -> settle(stage)));
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> remember(stage));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty())
                .forEach(part -> part.addListener((InvalidationListener) _ -> rest.playFromStart()));
    }

    private static Rectangle2D screen(List<Integer> place) {
        return Screen.getScreensForRectangle(place.get(0), place.get(1), place.get(2), place.get(3)).getFirst().getVisualBounds();
    }

    /// A new window's place on a screen: in the middle, a little above the centre.
    static Rectangle2D first(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth() - FRAME / 2.0);
        double height = Math.min(HEIGHT, screen.getHeight() - FRAME);
        return within(screen, screen.getMinX() + (screen.getWidth() - width) / 2, screen.getMinY() + (screen.getHeight() - height) / 3,
                width, height);
    }

    /// As near to a place as a screen allows.
    static Rectangle2D within(Rectangle2D screen, double x, double y, double width, double height) {
        double wide = Math.clamp(width, Math.min(LEAST_WIDTH, screen.getWidth()), screen.getWidth());
        double high = Math.clamp(height, Math.min(LEAST_HEIGHT, screen.getHeight()), screen.getHeight());
        return new Rectangle2D(Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - high), wide, high);
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /// The desktop has put its frame around the window by now.
    private static void settle(Stage stage) {
        List<Screen> screens = Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        if (!screens.isEmpty() && !stage.isMaximized()) {
            Rectangle2D place = within(screens.getFirst().getVisualBounds(), stage.getX(), stage.getY(), stage.getWidth(),
                    stage.getHeight());
            if (!place.equals(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))) {
                put(stage, place);
            }
        }
    }

    void remember(Stage stage) {
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            List<Integer> place = List.of((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
            remembered.change(now -> now.withWindow(stage.isMaximized() ? now.window() : place, stage.isMaximized()));
        }
    }
}
