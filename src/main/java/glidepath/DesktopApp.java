package glidepath;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import glidepath.catalog.PriceCatalog;
import glidepath.cli.Cli;
import glidepath.formats.Catalogs;
import glidepath.formats.PlanFiles;
import glidepath.formats.RecoveryJournal;
import glidepath.formats.Samples;
import glidepath.formats.UserSettings;
import glidepath.formats.Words;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.drawings.ChartSheets;
import glidepath.ui.drawings.SystemBoard;
import glidepath.ui.files.Dialogs;
import glidepath.ui.files.EarlierVersions;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.files.Recovery;
import glidepath.ui.kit.Idle;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.NextFrame;
import glidepath.ui.palette.CommandPaletteView;
import glidepath.ui.palette.CommandPaletteViewModel;
import glidepath.ui.shell.Commands;
import glidepath.ui.shell.Menus;
import glidepath.ui.shell.ShellView;
import glidepath.ui.shell.ShellViewModel;

/// The window: wires all rooms by constructor, and remembers its place.
public final class DesktopApp extends Application {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 256);

    private final Path home = UserSettings.home(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    private final Words words = Words.in(Locale.getDefault());
    private final Map<String, Boolean> folds = new HashMap<>();
    private UserSettings settings = UserSettings.read(home);

    @Override
    public void start(Stage stage) {
        folds.putAll(settings.folds());
        var theme = new Theme();
        theme.use(settings.theme());
        PriceCatalog catalog = Catalogs.shipped();
        Optional<String> given = getParameters().getUnnamed().stream().findFirst();
        Optional<Plan> sample = given.flatMap(Samples::of);
        var session = new Session(sample.orElseGet(() -> Samples.read(Samples.NAMES.getFirst())), catalog, new NextFrame());
        var plans = new PlanFiles(home, words);
        var questions = new Dialogs(stage, words, exportMemory());
        var files = new FilesViewModel(session, plans, words, questions, this::remember, LongWork.inBackground());
        var versions = new EarlierVersions(session, plans, words, questions, ZoneId.systemDefault());
        var recovery = new Recovery(session, new RecoveryJournal(home), plans, files, words, new Idle());
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(recovery, questions, words.text("ui.problem", home)));
        var shell = new ShellViewModel(session, words, files, Idle::new, folds, LocalDate.now());
        var rename = new Runnable[1];
        var palette = new Runnable[1];
        var menus = new Menus(shell, words, new Menus.Window(
                wanted -> {
                    settings = settings.withTheme(wanted);
                    theme.use(wanted);
                    write();
                },
                step -> zoom(stage.getScene(), step), () -> settings.recent(), () -> rename[0].run(), () -> palette[0].run(), versions::choose,
                () -> quit(stage, files, recovery), () -> about(stage, catalog)));
        var view = new ShellView(shell, words, theme.dark(), menus);
        var exports = new ChartExports(words, questions, files.exports(), new SystemBoard(),
                () -> new ChartSheets.Choices(shell.runway().cash().get(), shell.compareChart().measure().get()));
        exports.images().set(settings.images());
        exports.images().subscribe((_, images) -> {
            settings = settings.withImages(images);
            write();
        });
        view.offer(exports);
        menus.offer(ChartMenu.items(exports, words));
        rename[0] = () -> view.tabs().renameChosen();
        var commands = new Commands(shell, words, view::reveal);
        var find = new CommandPaletteViewModel(() -> commands.all(menus.commands()));
        palette[0] = find::show;
        session.showOn(now -> {
            shell.show(now);
            recovery.show(now);
            exports.show(now);
        });
        var sheet = new CommandPaletteView(find, words.text("ui.palette.prompt"), words.text("ui.palette.nothing"));
        var scene = new Scene(new StackPane(view, sheet), WIDTH, HEIGHT);
        Theme.dress(scene, settings.zoom());
        scene.getAccelerators().putAll(menus.furtherKeys());
        acceptDrops(scene, files);
        stage.titleProperty().bind(files.title());
        stage.setScene(scene);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                files.look();
            } else if (stage.isShowing() && !stage.isIconified()) {
                keepPlace(stage);
            }
        });
        ICONS.forEach(size -> stage.getIcons().add(new Image(DesktopApp.class.getResourceAsStream("/glidepath/assets/icons/glidepath-" + size + ".png"))));
        place(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit(stage, files, recovery);
        });
        given.filter(_ -> sample.isEmpty()).ifPresent(plan -> files.open(Path.of(plan)));
        stage.show();
        recovery.offer(questions);
    }

    private Dialogs.Memory exportMemory() {
        return new Dialogs.Memory() {
            @Override
            public String folder() {
                return settings.exportFolder();
            }

            @Override
            public String kind() {
                return settings.exportKind();
            }

            @Override
            public void keep(String folder, String kind) {
                settings = settings.withExport(folder, kind);
                write();
            }
        };
    }

    private void remember(Path file) {
        settings = settings.withRecent(file.toString());
        write();
    }

    private void zoom(Scene scene, int step) {
        settings = settings.withZoom(step == 0 ? 100 : settings.zoom() + step);
        Theme.dress(scene, settings.zoom());
        write();
    }

    private void place(Stage stage) {
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        List<Integer> window = settings.window();
        if (window.size() == 4) {
            stage.setX(window.get(0));
            stage.setY(window.get(1));
            stage.setWidth(window.get(2));
            stage.setHeight(window.get(3));
        }
        stage.setMaximized(settings.maximised());
    }

    private void quit(Stage stage, FilesViewModel files, Recovery recovery) {
        if (files.mayLeave()) {
            recovery.end();
            keepPlace(stage);
            stage.close();
            Platform.exit();
        }
    }

    /// Whenever the window loses focus, too, so that a crash loses little.
    private void keepPlace(Stage stage) {
        settings = settings.withFolds(folds).withWindow(stage.isMaximized() ? settings.window()
                : List.of((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight()), stage.isMaximized());
        write();
    }

    /// What is remembered is a convenience: that it cannot be written is no reason to stop anyone.
    private void write() {
        try {
            settings.write(home);
        } catch (IOException _) {
            // nothing is lost but a habit
        }
    }

    private static void acceptDrops(Scene scene, FilesViewModel files) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                files.open(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
            }
        });
    }

    private void about(Stage stage, PriceCatalog catalog) {
        var alert = new Alert(Alert.AlertType.INFORMATION);
        alert.initOwner(stage);
        alert.setHeaderText(words.text("ui.about", Cli.version(), catalog.version()));
        alert.showAndWait();
    }
}
