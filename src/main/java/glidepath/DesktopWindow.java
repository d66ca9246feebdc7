package glidepath;

import java.time.ZoneId;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

import glidepath.cli.Cli;
import glidepath.files.RecoveryJournal;
import glidepath.files.catalog.PriceBookFile;
import glidepath.texts.Messages;
import glidepath.ui.files.Dialogs;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.files.Recovery;
import glidepath.ui.kit.Debouncer;
import glidepath.ui.kit.Pace;
import glidepath.ui.shell.PlannerWindow;
import glidepath.ui.shell.WindowContext;
import glidepath.ui.shell.WindowFrame;
import glidepath.ui.shell.WindowModel;
import glidepath.ui.start.StartViewModel;
import glidepath.ui.tables.SystemClipboard;
import glidepath.units.Today;

/// The application's window. Where it opens with the start page, the first frame shows that page's answer alone; the rest of the page, and
/// the window below it, are made after that frame.
final class DesktopWindow {

    /// How much work a crash may lose.
    private static final Duration MOST_LOST = Duration.seconds(1);
    private static final List<Integer> ICONS = List.of(16, 32, 64, 256);

    private final Stage stage;
    private final StartUp startUp;
    private final Messages messages;
    private final Pace pace = Pace.live();
    private final WindowPlace place;
    private final Dialogs questions;
    private final WindowFrame frame;
    private @Nullable Content content;

    /// The open plan's view models, and what keeps unsaved changes.
    private record Content(WindowModel model, Recovery recovery) {
    }

    DesktopWindow(Stage stage, StartUp startUp) {
        this.stage = stage;
        this.startUp = startUp;
        messages = startUp.messages();
        place = new WindowPlace(startUp.settings());
        questions = new Dialogs(stage, messages, startUp.settings());
        frame = new WindowFrame(startUp.settings(), messages, pace, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        startUp.openBy(() -> content().model().files());
    }

    void open() {
        stage.setTitle(messages.text("ui.window"));
        stage.setScene(frame.scene());
        place.apply(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        startUp.firstContent().page().ifPresentOrElse(this::greet, this::content);
        frame.scene().getRoot().applyCss();
        frame.scene().getRoot().layout();   // so that the frame appears with what stands in it, and not black
        stage.show();
        pace.rest().execute(() -> ICONS.forEach(size -> stage.getIcons().add(new Image(
                DesktopWindow.class.getResourceAsStream("/glidepath/assets/icons/glidepath-" + size + ".png")))));
    }

    private void greet(StartViewModel page) {
        frame.open(page);
        pace.rest().execute(() -> pace.beside().execute(() -> {
            startUp.firstContent().readPlan();
            pace.window().execute(this::content);
        }));
    }

    /// Made when it is first wanted.
    private Content content() {
        Content made = content;
        if (made == null) {
            made = fill();
            content = made;
        }
        return made;
    }

    private Content fill() {
        FirstContent first = startUp.firstContent();
        var model = new WindowModel(first.plan(), new WindowContext(Cli.version(), messages, first.prices(), Today.date(),
                ZoneId.systemDefault(), startUp.plans(), questions, new SystemClipboard(), startUp.settings(), pace,
                new PriceBookFile(StartUp.HOME)));
        FilesViewModel files = model.files();
        var recovery = new Recovery(model.session(), new RecoveryJournal(StartUp.HOME), startUp.plans(), files, messages,
                new Debouncer(MOST_LOST));
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrorHandler(recovery, questions,
                messages.text("ui.problem", StartUp.HOME)));
        new PlannerWindow(model, frame);
        model.alsoShow(recovery::show);
        follow(files);
        Runnable problem = first.file().map(files::begin).orElse(() -> { });
        Platform.runLater(() -> {   // a question before the window has its place would displace it
            first.unreadable().ifPresent(questions::say);
            problem.run();
            recovery.offer(questions);
        });
        return new Content(model, recovery);
    }

    private void follow(FilesViewModel files) {
        stage.titleProperty().bind(files.state().title());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                files.state().look();
            }
        });
    }

    private void quit() {
        Content open = content();
        if (open.model().files().mayLeave()) {
            open.recovery().end();
            startUp.settings().change(now -> now.withLast(open.model().files().state().file().map(Object::toString).orElse("")));
            place.remember(stage);
            startUp.settings().end();
            stage.close();
            Platform.exit();
        }
    }
}
