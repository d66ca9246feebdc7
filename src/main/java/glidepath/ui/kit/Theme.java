package glidepath.ui.kit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import glidepath.drawings.DrawnShape;

/// Light or dark, and the font that ships with the program.
public final class Theme {

    /// The sizes of icons at 100 %, by where they are.
    private static final Map<String, Integer> ICONS = Map.of(".ikonli-font-icon", 18, ".fold .ikonli-font-icon", 13,
            ".menu-button.export-menu .ikonli-font-icon", 15);

    private static final String ZOOM = "zoom";

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final InvalidationListener systemChanged = _ -> apply();
    private String wanted = "system";

    /// The system's preferences are there for as long as the program: held by them, no window would ever be let go.
    public Theme() {
        loadFonts();
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(systemChanged));
    }

    /// From files where the application's image has them: of one in a jar the toolkit makes a file that nobody knows, which takes longer.
    private static void loadFonts() {
        Path files = Path.of(System.getProperty("java.home"), "lib", "fonts");
        for (DrawnShape.Weight weight : DrawnShape.Weight.values()) {
            Path file = files.resolve(weight.file());
            if (Files.notExists(file) || Font.loadFont(file.toUri().toString(), 13) == null) {
                Font.loadFont(Theme.class.getResourceAsStream(weight.path()), 13);
            }
        }
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// @param theme `light`, `dark` or `system`
    public void use(String theme) {
        wanted = theme;
        apply();
    }

    private void apply() {
        boolean systemDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        dark.set(wanted.equals("dark") || wanted.equals("system") && systemDark);
        Application.setUserAgentStylesheet((dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        settle();
    }

    /// Lets a chart on its own look as it does in the light window.
    public static void paper(Scene scene) {
        loadFonts();
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Lets a scene of its own look light or dark, whatever the window looks like, with the stronger contrasts of a stage.
    public static void stage(Scene scene, boolean isDark) {
        scene.setUserAgentStylesheet((isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("glidepath.css"), sheet("stage.css"), sheet(isDark ? "stage-dark.css" : "stage-light.css"));
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/glidepath/assets/looks/" + name).toExternalForm();
    }

    /// @param zoom in percent
    public static void dress(Scene scene, int zoom) {
        scene.getStylesheets().setAll(sheet("glidepath.css"), inline(icons(zoom) + switches()));
        scene.getRoot().setStyle("-fx-font-size: " + 13 * zoom / 100.0 + "px;");
        scene.getProperties().put(ZOOM, zoom / 100.0);
        settle();
    }

    /// How much larger than usual a scene's letters are: 1 where nobody has dressed it.
    public static double zoom(Scene scene) {
        return scene.getProperties().get(ZOOM) instanceof Double zoom ? zoom : 1;
    }

    /// Styles what is on the screen at once: popups that are open ask their owners for colours, and may be painted before them.
    private static void settle() {
        Window.getWindows().stream().filter(window -> !(window instanceof PopupWindow)).map(Window::getScene)
                .forEach(scene -> scene.getRoot().applyCss());
    }

    /// An icon's size is in pixels only: in letters' heights it would grow with itself.
    private static String icons(int zoom) {
        return ICONS.entrySet().stream().map(icon -> icon.getKey() + "{-fx-icon-size:" + icon.getValue() * zoom / 100 + "px;}")
                .collect(Collectors.joining());
    }

    /// The theme's own take 200 ms.
    private static String switches() {
        return ".toggle-switch{-fx-thumb-move-animation-time:%s;}".formatted((int) Moving.time().toMillis());
    }

    private static String inline(String rules) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
