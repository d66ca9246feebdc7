package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static glidepath.ui.OnScreen.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.files.storage.UserSettings;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Screens;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.kit.Theme;

/// Dialogs by keys alone.
@ScreenTest
class DialogsTest {

    private static final List<FileQuestions.Version> VERSIONS = List.of(new FileQuestions.Version("Noon", "Differences: 1", "Calls"),
            new FileQuestions.Version("Morning", "Differences: 2", "Calls\nGrowth"));

    @TempDir
    private Path folder;
    private Scene scene;
    private Dialogs dialogs;
    private final List<Optional<Integer>> answers = new ArrayList<>();

    @BeforeEach
    void ask(FxRobot robot) throws Exception {
        scene = OnScreen.open(new Desk(Fixtures.CHAT, folder), 640, 700);
        dialogs = new Dialogs((Stage) scene.getWindow(), Desk.WORDS, new SettingsAccess() {
            @Override
            public UserSettings now() {
                return UserSettings.FIRST;
            }

            @Override
            public void change(java.util.function.UnaryOperator<UserSettings> change) {
                // nothing is remembered
            }
        });
        Platform.runLater(() -> answers.add(dialogs.version("Which version?", VERSIONS)));
        await("true", () -> String.valueOf(robot.lookup("#versions").tryQuery().filter(list -> list.isFocused()).isPresent()));
    }

    private void closed(FxRobot robot) throws Exception {
        await("true", () -> String.valueOf(robot.lookup("#versions").tryQuery().isEmpty()));
    }

    @Test
    void enterInTheListOfVersionsTakesTheChosenOne(FxRobot robot) throws Exception {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        closed(robot);
        assertEquals(List.of(Optional.of(1)), answers);
    }

    @Test
    void escapeInTheListOfVersionsTakesNone(FxRobot robot) throws Exception {
        robot.type(KeyCode.ESCAPE);
        closed(robot);
        assertEquals(List.of(Optional.empty()), answers);
    }

    /// A folder that is gone is none to begin in.
    @Test
    void filesAreChosenWhereTheLastPlanIs(FxRobot robot) throws Exception {
        robot.type(KeyCode.ESCAPE);
        closed(robot);
        Path plan = folder.resolve("plan.glidepath");
        assertEquals(Optional.empty(), FileChoosers.folder(UserSettings.FIRST));
        UserSettings opened = UserSettings.FIRST.withRecent(plan.toString());
        assertEquals(Optional.of(folder.toFile()), FileChoosers.folder(opened));
        assertEquals(Optional.of(folder.toFile()), FileChoosers.folder(opened.withLast(folder.resolve("gone").resolve("x").toString())));
    }

    @Test
    void theDialogLooksLikeTheWindow(FxRobot robot) throws Exception {
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        assertTrue(pane.getStylesheets().containsAll(scene.getStylesheets()));
        assertTrue(pane.getWidth() > 400 && pane.getWidth() <= 640, "it stands within the window: " + pane.getWidth());
        robot.type(KeyCode.ESCAPE);
        closed(robot);
    }

    /// It stayed as large as it was, and showed two versions where there had been room for four.
    @Test
    void aDialogGrowsWithTheLettersWithinTheScreen(FxRobot robot) throws Exception {
        double once = robot.lookup(".dialog-pane").queryAs(DialogPane.class).getHeight();
        robot.type(KeyCode.ESCAPE);
        closed(robot);
        OnScreen.seen(() -> {
            Theme.dress(scene, 200);
            return 0;
        });
        Platform.runLater(() -> answers.add(dialogs.version("Which version?", VERSIONS)));
        await("true", () -> String.valueOf(robot.lookup("#versions").tryQuery().filter(list -> list.isFocused()).isPresent()));
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        Rectangle2D screen = Screens.of(scene.getWindow()).getVisualBounds();
        assertTrue(pane.getHeight() > Math.min(1.8 * once, screen.getHeight() - 60), once + ", then " + pane.getHeight());
        assertTrue(pane.getScene().getWindow().getY() >= screen.getMinY(), "it begins on the screen");
        assertTrue(pane.getHeight() <= screen.getHeight(), "it ends there, too");
        robot.type(KeyCode.ESCAPE);
        closed(robot);
    }

    @Test
    void detailsTakeTheRoomOfTheirLines(FxRobot robot) throws Exception {
        robot.type(KeyCode.ESCAPE);
        closed(robot);
        Platform.runLater(() -> dialogs.tell("This is so.", "One line."));
        await("true", () -> String.valueOf(robot.lookup(".dialog-pane .text-area").tryQuery().isPresent()));
        var details = robot.lookup(".dialog-pane .text-area").queryAs(TextArea.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(details.getHeight() < details.getFont().getSize() * 4, "height: " + details.getHeight());
        robot.type(KeyCode.ESCAPE);
    }
}
