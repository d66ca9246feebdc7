package glidepath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.cli.Cli;
import glidepath.engine.Forecaster;
import glidepath.files.PlanFiles;
import glidepath.files.RecoveryJournal;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.catalog.UnreadablePrices;
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

    /// How much of what is being changed a crash may lose.
    private static final Duration MOST_LOST = Duration.seconds(1);
    private static final List<Integer> ICONS = List.of(16, 32, 64, 256);

    private static final Path HOME = UserSettings.home(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));

    /// Prices and the first plan take longest to read: that begins before the toolkit does.
    private static final class Reading {
        static final CompletableFuture<PriceCatalog> CATALOG = CompletableFuture.supplyAsync(Reading::read);
        static final CompletableFuture<Plan> FIRST_PLAN = CATALOG.handle((prices, _) -> first(prices));

        /// Forecast once, so that its prices are read and the window need not wait for them.
        private static Plan first(@Nullable PriceCatalog prices) {
            Plan plan = Samples.read(Samples.NAMES.getFirst());
            if (prices != null) {
                Forecaster.forecast(plan, prices);
            }
            return plan;
        }

        private static PriceCatalog read() {
            try {
                return Catalogs.ofUser(HOME);
            } catch (UnreadablePrices broken) {
                throw new CompletionException(broken);
            }
        }
    }

    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore remembered = new SettingsStore(HOME);
    private final WindowPlace place = new WindowPlace(remembered);

    /// Begins what need not wait for the toolkit.
    static void prepare() {
        Reading.FIRST_PLAN.isDone();
    }

    /// The user's own prices win; where their book is broken the window opens without them, and says so.
    private static PriceCatalog prices(Dialogs questions) {
        try {
            return Reading.CATALOG.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UnreadablePrices broken) {
                Platform.runLater(() -> questions.say(String.valueOf(broken.getMessage())));
                return Catalogs.shipped();
            }
            throw failed;
        }
    }

    @Override
    public void start(Stage stage) {
        Optional<String> given = getParameters().getUnnamed().stream().findFirst();
        Optional<Plan> sample = given.flatMap(Samples::of);
        var questions = new Dialogs(stage, messages, remembered);
        var plans = new PlanFiles(HOME, messages);
        var model = new WindowModel(sample.orElseGet(Reading.FIRST_PLAN::join), new WindowContext(Cli.version(), messages,
                prices(questions), LocalDate.now(), ZoneId.systemDefault(), plans, questions, new SystemClipboard(), remembered,
                        Pace.live(), new PriceBookFile(HOME)));
        FilesViewModel files = model.files();
        var recovery = new Recovery(model.session(), new RecoveryJournal(HOME), plans, files, messages, new Debouncer(MOST_LOST));
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrorHandler(recovery, questions, messages.text("ui.problem", HOME)));
        var window = new PlannerWindow(model, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        stage.setScene(window.scene());
        model.alsoShow(recovery::show);
        frame(stage, files, () -> quit(stage, files, recovery));
        Optional<Path> first = first(given);
        if (first.isEmpty() && sample.isEmpty()) {
            window.greet();
        }
        Runnable problem = first.filter(_ -> sample.isEmpty()).map(files::begin).orElse(() -> { });
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();   // so that the frame appears with what stands in it, and not black
        stage.show();
        Platform.runLater(() -> {   // a question before the window has its place would displace it
            ICONS.forEach(size -> stage.getIcons().add(new Image(DesktopApp.class.getResourceAsStream("/glidepath/assets/icons/glidepath-"
                    + size + ".png"))));
            problem.run();
            recovery.offer(questions);
        });
    }

    /// The file to start with: the one that is given, or the one that was open last, if it is still there.
    private Optional<Path> first(Optional<String> given) {
        return given.map(Path::of).or(() -> Optional.of(remembered.now().last()).filter(last -> !last.isEmpty()).map(Path::of)
                .filter(Files::exists));
    }

    /// The window around its content.
    private void frame(Stage stage, FilesViewModel files, Runnable quit) {
        stage.titleProperty().bind(files.title());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                files.look();
            }
        });
        place.apply(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit.run();
        });
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
}
