package glidepath;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import glidepath.cli.Cli;
import glidepath.files.PlanFiles;
import glidepath.files.RecoveryJournal;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.ui.files.Dialogs;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.files.Recovery;
import glidepath.ui.kit.Debouncer;
import glidepath.ui.kit.Pace;
import glidepath.ui.shell.PlannerWindow;
import glidepath.ui.shell.WindowContext;
import glidepath.ui.shell.WindowModel;
import glidepath.ui.tables.SystemClipboard;

/// The window: opens it in its frame, and remembers its place.
public final class DesktopApp extends Application {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /// How long a window that was moved must stand still to be remembered.
    private static final Duration REST = Duration.millis(300);
    private static final List<Integer> ICONS = List.of(16, 32, 64, 256);

    private final Path home = UserSettings.home(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore remembered = new SettingsStore(home);

    @Override
    public void start(Stage stage) {
        Optional<String> given = getParameters().getUnnamed().stream().findFirst();
        Optional<Plan> sample = given.flatMap(Samples::of);
        var questions = new Dialogs(stage, messages, remembered);
        var plans = new PlanFiles(home, messages);
        var model = new WindowModel(sample.orElseGet(() -> Samples.read(Samples.NAMES.getFirst())), new WindowContext(Cli.version(), messages,
                Catalogs.shipped(), LocalDate.now(), ZoneId.systemDefault(), plans, questions, new SystemClipboard(), remembered, Pace.live()));
        FilesViewModel files = model.files();
        var recovery = new Recovery(model.session(), new RecoveryJournal(home), plans, files, messages, new Debouncer());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrorHandler(recovery, questions, messages.text("ui.problem", home)));
        stage.setScene(new PlannerWindow(model, WIDTH, HEIGHT).scene());
        model.alsoShow(recovery::show);
        frame(stage, files, () -> quit(stage, files, recovery));
        given.filter(_ -> sample.isEmpty()).ifPresent(plan -> files.open(Path.of(plan)));
        stage.show();
        Platform.runLater(() -> recovery.offer(questions));   // a question before the window has its place would displace it
    }

    /// The window around its content.
    private void frame(Stage stage, FilesViewModel files, Runnable quit) {
        stage.titleProperty().bind(files.title());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                files.look();
            }
        });
        ICONS.forEach(size -> stage.getIcons().add(new Image(DesktopApp.class.getResourceAsStream("/glidepath/assets/icons/glidepath-" + size + ".png"))));
        place(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit.run();
        });
    }

    private void place(Stage stage) {
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        List<Integer> window = remembered.now().window();
        if (window.size() == 4 && !Screen.getScreensForRectangle(window.get(0), window.get(1), window.get(2), window.get(3)).isEmpty()) {
            stage.setX(window.get(0));
            stage.setY(window.get(1));
            stage.setWidth(window.get(2));
            stage.setHeight(window.get(3));
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 3);
        }
        stage.setMaximized(remembered.now().maximised());
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> rememberPlace(stage));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty())
                .forEach(part -> part.addListener((InvalidationListener) _ -> rest.playFromStart()));
    }

    private void rememberPlace(Stage stage) {
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            List<Integer> place = List.of((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
            remembered.change(now -> now.withWindow(stage.isMaximized() ? now.window() : place, stage.isMaximized()));
        }
    }

    private void quit(Stage stage, FilesViewModel files, Recovery recovery) {
        if (files.mayLeave()) {
            recovery.end();
            rememberPlace(stage);
            remembered.end();
            stage.close();
            Platform.exit();
        }
    }
}
