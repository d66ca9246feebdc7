package glidepath.ui.shell;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.kit.Theme;
import glidepath.ui.start.StartView;
import glidepath.ui.start.StartViewModel;

/// A window's background in its theme and zoom, with the start page where it is open. This can be shown before the rest of the window is
/// made.
public final class WindowFrame {

    private static final String DARK_GROUND = "#0d1117";

    private final SettingsAccess settings;
    private final Messages messages;
    private final Pace pace;
    private final Theme theme = new Theme();
    private final StackPane root = new StackPane();
    private final Scene scene;
    private @Nullable StartViewModel start;

    /// On the toolkit's thread, as large as a scene of that size.
    public WindowFrame(SettingsAccess settings, Messages messages, Pace pace, double width, double height) {
        this.settings = settings;
        this.messages = messages;
        this.pace = pace;
        theme.use(settings.now().theme());
        root.getStyleClass().add("window");
        scene = new Scene(root, width, height);
        Theme.dress(scene, settings.now().zoom());
        theme.dark().subscribe(dark -> scene.setFill(dark ? Color.web(DARK_GROUND) : Color.WHITE));   // until the first frame is painted
    }

    public Scene scene() {
        return scene;
    }

    Theme theme() {
        return theme;
    }

    /// @param wanted `light`, `dark` or `system`
    void use(String wanted) {
        settings.change(now -> now.withTheme(wanted));
        theme.use(wanted);
    }

    /// @param step in percent; 0 goes back to 100 %
    void zoom(int step) {
        settings.change(now -> now.withZoom(step == 0 ? 100 : now.zoom() + step));
        Theme.dress(scene, settings.now().zoom());
    }

    /// As if its frame's own button were pressed: whoever holds the window asks and closes it.
    void close() {
        Window window = scene.getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// Lays the start page over whatever is in the window.
    public void open(StartViewModel page) {
        if (start == null) {
            start = page;
            root.getChildren().add(Math.min(1, root.getChildren().size()), new StartView(page, messages, theme.dark(), pace.rest()));
        }
        page.open().set(true);
    }

    /// The start page, once it was wanted.
    Optional<StartViewModel> start() {
        return Optional.ofNullable(start);
    }

    /// Leaves the start page for what it lies over.
    void uncover() {
        start().ifPresent(StartViewModel::skip);
    }

    /// @param content below the start page
    void fill(Node content) {
        root.getChildren().addFirst(content);
    }

    /// @param sheet over all else
    void cover(Node sheet) {
        root.getChildren().add(sheet);
    }
}
