package glidepath.ui.present;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.Moving;
import glidepath.ui.kit.Theme;

/// The windows of a presentation: the stage over a whole screen, the one that the planner is not on where there is a second, and there the
/// presenter's notes on the first. One at a time.
public final class Presentation {

    /// The stage is drawn for so many lines of text, whatever the screen's size.
    private static final double LINES = 36;
    private static final double COLUMNS = 60;
    private static final double NOTES_WIDTH = 720;
    private static final double NOTES_HEIGHT = 560;

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    /// Of the stage that is shown: each has its own, which goes with it.
    private BooleanProperty dark = new SimpleBooleanProperty();
    /// The screen that the planner is on.
    private Rectangle2D desk = Rectangle2D.EMPTY;
    private @Nullable Stage stage;
    private @Nullable Stage notes;
    private @Nullable StageViewModel model;

    /// @param session whose plan is presented
    public Presentation(Session session, Messages messages, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.today = today;
    }

    /// Begins, or brings what has begun to the front.
    ///
    /// @param planner the window that it is begun from
    /// @param first   place of the step
    public void begin(Window planner, boolean isDark, int first) {
        end();
        dark = new SimpleBooleanProperty(isDark);
        StageViewModel shown = new StageViewModel(session, messages, today, Moving.isReduced() ? Motion.NONE : Motion.smooth());
        shown.go(first);
        model = shown;
        Stage window = new Stage();
        stage = window;
        window.setTitle(messages.text("ui.stage.window", session.plan().name()));
        window.setScene(scene(new StageView(shown, messages, dark), shown));
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        Screen own = of(planner);
        List<Screen> others = Screen.getScreens().stream().filter(screen -> !screen.equals(own)).toList();
        Rectangle2D room = (others.isEmpty() ? own : others.getFirst()).getBounds();
        window.setX(room.getMinX());
        window.setY(room.getMinY());
        window.setWidth(room.getWidth());
        window.setHeight(room.getHeight());
        window.setOnHidden(_ -> end());
        window.show();
        window.setFullScreen(true);
        desk = own.getVisualBounds();
        if (!others.isEmpty()) {
            showNotes();
        }
    }

    private static Screen of(Window planner) {
        List<Screen> screens = Screen.getScreensForRectangle(planner.getX(), planner.getY(), Math.max(1, planner.getWidth()),
                Math.max(1, planner.getHeight()));
        return screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
    }

    /// Texts grow with the window; colours are those of the stage alone.
    private Scene scene(Parent root, StageViewModel shown) {
        var scene = new Scene(root);
        Runnable size = () -> root.setStyle("-fx-font-size: "
                + Math.max(10, Math.min(scene.getHeight() / LINES, scene.getWidth() / COLUMNS)) + "px;");
        scene.widthProperty().subscribe(size);
        scene.heightProperty().subscribe(size);
        dark.subscribe(isDark -> Theme.stage(scene, isDark));
        StageKeys.on(scene, shown, this::take);
        return scene;
    }

    private void take(StageKeys.Wish wish) {
        switch (wish) {
            case END -> end();
            case THEME -> dark.set(!dark.get());
            case NOTES -> toggleNotes();
        }
    }

    private void toggleNotes() {
        if (notes == null) {
            showNotes();
        } else {
            hideNotes();
        }
    }

    private void showNotes() {
        StageViewModel shown = model;
        if (shown == null) {
            return;
        }
        var window = new Stage();
        Scene scene = notes(shown);
        place(window, scene);
        window.setOnHidden(_ -> notes = null);
        notes = window;
        window.show();
    }

    private Scene notes(StageViewModel shown) {
        var scene = new Scene(new PresenterView(shown, messages, LocalTime::now), NOTES_WIDTH, NOTES_HEIGHT);
        dark.subscribe(isDark -> Theme.stage(scene, isDark));
        StageKeys.on(scene, shown, this::take);
        return scene;
    }

    private void place(Stage window, Scene scene) {
        window.setTitle(messages.text("ui.stage.presenter.window"));
        window.setScene(scene);
        window.setX(desk.getMinX() + Math.max(0, (desk.getWidth() - NOTES_WIDTH) / 2));   // else they may come on the stage's screen
        window.setY(desk.getMinY() + Math.max(0, (desk.getHeight() - NOTES_HEIGHT) / 2));
    }

    private void hideNotes() {
        Stage window = notes;
        notes = null;
        if (window != null) {
            window.hide();
        }
    }

    /// Leaves the stage; what was recorded is in the plan.
    public void end() {
        hideNotes();
        model = null;
        Stage window = stage;
        stage = null;
        if (window != null) {
            window.hide();
        }
    }
}
