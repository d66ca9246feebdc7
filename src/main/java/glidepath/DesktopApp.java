package glidepath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import glidepath.catalog.PriceCatalog;
import glidepath.cli.Cli;
import glidepath.files.PlanFiles;
import glidepath.files.RecoveryJournal;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.drawings.ChartSheets;
import glidepath.ui.files.Dialogs;
import glidepath.ui.files.EarlierVersions;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.files.Recovery;
import glidepath.ui.kit.Debouncer;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.NextFrame;
import glidepath.ui.palette.CommandPaletteView;
import glidepath.ui.palette.CommandPaletteViewModel;
import glidepath.ui.shell.Commands;
import glidepath.ui.shell.Menus;
import glidepath.ui.shell.ShellView;
import glidepath.ui.shell.ShellViewModel;
import glidepath.ui.tables.SystemClipboard;
import glidepath.ui.tables.TableMenu;

/// The window: wires all rooms by constructor, and remembers its place.
public final class DesktopApp extends Application {

    /// How much of what is being changed a crash may lose.
    private static final Duration MOST_LOST = Duration.seconds(1);
    private static final List<Integer> ICONS = List.of(16, 32, 64, 256);

    private final Path home = UserSettings.home(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore remembered = new SettingsStore(home);
    private final WindowPlace place = new WindowPlace(remembered);
    private final ObservableMap<String, Boolean> folds = FXCollections.observableMap(new HashMap<>(remembered.now().folds()));

    @Override
    public void start(Stage stage) {
        folds.addListener((InvalidationListener) _ -> remembered.change(now -> now.withFolds(folds)));
        var theme = new Theme();
        theme.use(remembered.now().theme());
        PriceCatalog catalog = Catalogs.shipped();
        Optional<String> given = getParameters().getUnnamed().stream().findFirst();
        Optional<Plan> sample = given.flatMap(Samples::of);
        var session = new Session(sample.orElseGet(() -> Samples.read(Samples.NAMES.getFirst())), catalog, new NextFrame());
        var plans = new PlanFiles(home, messages);
        var questions = new Dialogs(stage, messages, exportMemory());
        var files = new FilesViewModel(session, plans, messages, questions, this::remember, LongWork.inBackground());
        var versions = new EarlierVersions(session, plans, messages, questions, ZoneId.systemDefault());
        var recovery = new Recovery(session, new RecoveryJournal(home), plans, files, messages, new Debouncer(MOST_LOST));
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrorHandler(recovery, questions, messages.text("ui.problem", home)));
        var shell = new ShellViewModel(session, messages, files, Debouncer::new, folds, LocalDate.now());
        var rename = new Runnable[1];
        var palette = new Runnable[1];
        var menus = new Menus(shell, messages, new Menus.Window(
                wanted -> {
                    remembered.change(now -> now.withTheme(wanted));
                    theme.use(wanted);
                },
                step -> zoom(stage.getScene(), step), () -> remembered.now().recent(), () -> rename[0].run(), () -> palette[0].run(), versions::choose,
                () -> quit(stage, files, recovery), () -> about(questions, catalog)));
        var view = new ShellView(shell, messages, theme.dark(), menus);
        ChartExports exports = exports(shell, questions, files);
        view.offer(exports);
        menus.offer(ChartMenu.items(exports, messages));
        menus.offerChoices(TableMenu.csv(exports.tables()));
        rename[0] = () -> view.tabs().renameChosen();
        var commands = new Commands(shell, messages, view::reveal);
        var find = new CommandPaletteViewModel(() -> commands.all(menus.commands()));
        palette[0] = find::show;
        session.showOn(now -> {
            shell.show(now);
            recovery.show(now);
            exports.show(now);
        });
        var sheet = new CommandPaletteView(find, messages.text("ui.palette.prompt"), messages.text("ui.palette.nothing"));
        var scene = new Scene(new StackPane(view, sheet));
        Theme.dress(scene, remembered.now().zoom());
        scene.getAccelerators().putAll(menus.furtherKeys());
        acceptDrops(scene, files);
        stage.setScene(scene);
        frame(stage, files, () -> quit(stage, files, recovery));
        Runnable problem = first(given).filter(_ -> sample.isEmpty()).map(files::begin).orElse(() -> { });
        stage.show();
        Platform.runLater(() -> {   // a question before the window has its place would displace it
            problem.run();
            recovery.offer(questions);
        });
    }

    /// The file to start with: the one that is given, or the one that was open last, if it is still there.
    private Optional<Path> first(Optional<String> given) {
        return given.map(Path::of).or(() -> Optional.of(remembered.now().last()).filter(last -> !last.isEmpty()).map(Path::of).filter(Files::exists));
    }

    /// What leaves the window, as it was chosen the last time.
    private ChartExports exports(ShellViewModel shell, FileQuestions questions, FilesViewModel files) {
        var exports = new ChartExports(messages, questions, files.exports(), new SystemClipboard(),
                () -> new ChartSheets.Choices(shell.runway().cash().get(), shell.compareChart().measure().get(), shell.breakEven().workload()));
        exports.images().set(remembered.now().images());
        exports.images().subscribe(images -> remembered.change(now -> now.withImages(images)));
        UserSettings.Csv last = remembered.now().csv();
        exports.tables().csv().set(new CsvTable(last.separator(), last.mark()));
        exports.tables().csv().subscribe(csv -> remembered.change(now -> now.withCsv(new UserSettings.Csv(csv.separator(), csv.mark()))));
        return exports;
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
        place.apply(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit.run();
        });
    }

    private Dialogs.Memory exportMemory() {
        return new Dialogs.Memory() {
            @Override
            public String folder() {
                return remembered.now().exportFolder();
            }

            @Override
            public String kind() {
                return remembered.now().exportKind();
            }

            @Override
            public void keep(String folder, String kind) {
                remembered.change(now -> now.withExport(folder, kind));
            }
        };
    }

    private void remember(Path file) {
        remembered.change(now -> now.withRecent(file.toString()));
    }

    private void zoom(Scene scene, int step) {
        remembered.change(now -> now.withZoom(step == 0 ? 100 : now.zoom() + step));
        Theme.dress(scene, remembered.now().zoom());
    }

    private void quit(Stage stage, FilesViewModel files, Recovery recovery) {
        if (files.mayLeave()) {
            recovery.end();
            remembered.change(now -> now.withLast(files.file().map(Path::toString).orElse("")));
            place.remember(stage);
            remembered.end();
            stage.close();
            Platform.exit();
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
                Path dropped = event.getDragboard().getFiles().getFirst().toPath();
                event.setDropCompleted(true);
                Platform.runLater(() -> files.open(dropped));   // a question would keep the other program waiting
            }
        });
    }

    private void about(Dialogs questions, PriceCatalog catalog) {
        questions.say(messages.text("ui.about", Cli.version(), catalog.version()));
    }
}
