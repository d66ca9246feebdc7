package glidepath.ui.start;

import static glidepath.ui.OnScreen.await;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.files.catalog.Catalogs;
import glidepath.files.storage.UserSettings;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.levers.ChoicesViewModel;
import glidepath.ui.shell.LaidOut;
import glidepath.ui.shell.WindowFrame;

/// The first minute, by keys alone. The prices of the test are $0.50 in and $2.00 out.
@ScreenTest
class StartPageTest {

    private static final int MOST_ACTIONS = 5;

    @TempDir
    private Path folder;

    private Desk desk;
    private Scene scene;
    private int actions;

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        desk = new Desk(Fixtures.CHAT, folder);
        scene = OnScreen.open(desk, 1280, 760);
        waitFor(30, SECONDS, () -> {   // a window that was just made may not hear the first keys
            if (!isOpen()) {
                robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
            }
            return isOpen();
        });
        await("start-credits-amount", () -> OnScreen.focused(scene));
    }

    private boolean isOpen() {
        return OnScreen.seen(() -> scene.lookup("#start-page") != null && scene.lookup("#start-page").isVisible());
    }

    /// Replaces what stands in the blank with the focus: a person's one action.
    private void fill(FxRobot robot, String number) {
        actions++;
        robot.write(number);
    }

    private void lead(FxRobot robot, String blank) throws Exception {
        for (int stops = 0; stops < 8 && !OnScreen.focused(scene).equals(blank); stops++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        await(blank, () -> OnScreen.focused(scene));
    }

    private String answer() {
        return OnScreen.text(scene, "#start-answer");
    }

    /// In a scene that no window shows, and so no frame comes first.
    @Thorough.Only
    @Test
    void theFirstBlankHasTheFocusBeforeTheFirstFrame() throws Exception {
        Scene unseen = OnScreen.seen(() -> {
            var frame = new WindowFrame(SettingsAccess.inMemory(UserSettings.FIRST), Desk.WORDS, Pace.atOnce(), 640, 480);
            frame.open(new StartViewModel(Fixtures.CATALOG, () -> desk.files, SettingsAccess.inMemory(UserSettings.FIRST), Desk.WORDS,
                    Desk.TODAY));
            return frame.scene();
        });
        assertEquals("start-credits-amount", OnScreen.focused(unseen));
    }

    /// The first frame has room for what the next ones bring.
    @Test
    void theAnswerComesFirstAndStaysInItsPlaceWhenTheSentenceComes() {
        var rest = new ArrayList<Runnable>();
        Scene unseen = OnScreen.seen(() -> greeted(rest).scene());
        double first = placeOfTheAnswer(unseen);
        assertTrue(OnScreen.seen(() -> OnScreen.text(unseen, "#start-answer")).startsWith("Your credits run out on"));
        assertNull(unseen.lookup("#start-credits-amount"));
        OnScreen.seen(() -> {
            rest.forEach(Runnable::run);
            return true;
        });
        assertNotNull(unseen.lookup("#start-credits-amount"));
        assertEquals(first, placeOfTheAnswer(unseen));
    }

    /// A window that has just come is typed into before its fields are there.
    @Thorough.Only
    @Test
    void whatIsTypedBeforeTheFirstBlankIsThereStandsInIt() throws Exception {
        var rest = new ArrayList<Runnable>();
        Scene unseen = OnScreen.seen(() -> greeted(rest).scene());
        OnScreen.seen(() -> {
            "12".chars().forEach(digit -> Event.fireEvent(unseen, typed(Character.toString(digit))));
            rest.forEach(Runnable::run);
            return true;
        });
        await("12", () -> ((TextField) unseen.lookup("#start-credits-amount")).getText());
        assertEquals("start-credits-amount", OnScreen.focused(unseen));
        OnScreen.seen(() -> {
            Event.fireEvent(unseen.getFocusOwner(), typed("3"));
            return true;
        });
        assertEquals("123", OnScreen.seen(() -> ((TextField) unseen.lookup("#start-credits-amount")).getText()));
    }

    /// Who starts the program from a terminal may still hold the key down.
    @Test
    void enterBeforeTheFirstBlankIsThereOpensNothing() throws Exception {
        var rest = new ArrayList<Runnable>();
        Scene unseen = OnScreen.seen(() -> greeted(rest).scene());
        OnScreen.seen(() -> {
            for (KeyCode early : List.of(KeyCode.TAB, KeyCode.ENTER)) {
                Event.fireEvent(unseen.lookup("#start-page"), pressed(early));
            }
            rest.forEach(Runnable::run);
            return true;
        });
        await("start-credits-amount", () -> OnScreen.focused(unseen));
        assertTrue(unseen.lookup("#start-page").isVisible());
        OnScreen.seen(() -> {
            Event.fireEvent(unseen.getFocusOwner(), pressed(KeyCode.ENTER));
            return true;
        });
        assertFalse(unseen.lookup("#start-page").isVisible());
    }

    @Thorough.Only
    @Test
    void whatIsTypedAfterThePageWasLeftIsNotKept() {
        var rest = new ArrayList<Runnable>();
        boolean[] heard = new boolean[1];
        OnScreen.seen(() -> {
            WindowFrame frame = greeted(rest);
            Event.fireEvent(frame.scene().lookup("#start-page"), pressed(KeyCode.ESCAPE));
            frame.scene().addEventHandler(KeyEvent.KEY_TYPED, _ -> heard[0] = true);
            Event.fireEvent(frame.scene(), typed("1"));
            return true;
        });
        assertTrue(heard[0]);
    }

    /// @param rest takes what the first frame does without
    private WindowFrame greeted(List<Runnable> rest) {
        var settings = SettingsAccess.inMemory(UserSettings.FIRST);
        Pace live = Pace.atOnce();
        var frame = new WindowFrame(settings, Desk.WORDS, new Pace(live.frames(), live.idle(), live.beside(), live.window(),
                live.background(), rest::add), 1280, 760);
        frame.open(new StartViewModel(Catalogs.shipped(), () -> desk.files, settings, Desk.WORDS, Desk.TODAY));
        return frame;
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void thePeriodIsWrittenAsInsideASentenceAndNoneIsCut() {
        @SuppressWarnings("unchecked")
        var box = (ChoiceBox<ChoicesViewModel.Choice>) scene.lookup(".start-period");
        assertEquals(List.of("month", "day", "working day"), OnScreen.seen(() -> box.getItems().stream()
                .map(box.getConverter()::toString).toList()));
        assertEquals(List.of(), OnScreen.seen(() -> box.getItems().stream().filter(period -> {
            box.setValue(period);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return LaidOut.isCut((Labeled) box.lookup(".label"));
        }).toList()));
    }

    private static double placeOfTheAnswer(Scene scene) {
        return OnScreen.seen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node answer = scene.lookup("#start-answer");
            return answer.localToScene(answer.getBoundsInLocal()).getMinY();
        });
    }

    @Thorough.Only
    @Test
    void beginningOnceMoreLeavesTheFocusInTheSentence(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        await("start-credits-amount", () -> OnScreen.focused(scene));
    }

    @Test
    void anArrowOpensTheChoicesThatHaveTheFocusAndNoOthers(FxRobot robot) throws Exception {
        lead(robot, "start-program");
        robot.type(KeyCode.DOWN);
        await("true", () -> String.valueOf(((ChoiceBox<?>) scene.lookup("#start-program")).isShowing()));
        assertEquals("start-program", OnScreen.focused(scene));
    }

    @Test
    void whatCannotBeReadIsNotOpenedAndKeepsTheFocus(FxRobot robot) throws Exception {
        lead(robot, "start-app-demand-calls");
        fill(robot, "many");
        robot.type(KeyCode.TAB);
        robot.interact(((Button) scene.lookup("#start-begin"))::fire);
        await("start-app-demand-calls", () -> OnScreen.focused(scene));
        assertTrue(isOpen());
    }

    @Test
    void aFounderSeesTheDayForTheirOwnNumbersWithinFiveActions(FxRobot robot) throws Exception {
        fill(robot, "1000");
        // 6,000 calls a day x (3,500 x $0.50 + 700 x $2.00) a million = $18.90 a day, $567 a month: $433 are left for February, 21.4 of 28
        // days
        await("Your credits run out on Feb 22, 2027", this::answer);
        lead(robot, "start-app-demand-calls");
        fill(robot, "12000");
        lead(robot, "start-app-tokens-input");
        fill(robot, "2,800");
        lead(robot, "start-app-tokens-output");
        fill(robot, "1400");
        // 12,000 x (2,800 x $0.50 + 1,400 x $2.00) a million = $50.40 a day: $1,000 are 19.84 of 30, 20.5 of the 31 days of January
        await("Your credits run out on Jan 21, 2027", this::answer);
        actions++;
        robot.type(KeyCode.ENTER);
        await("false", () -> String.valueOf(scene.lookup("#start-page").isVisible()));
        assertTrue(actions <= MOST_ACTIONS, actions + " actions");
        await("Jan 21, 2027", () -> OnScreen.text(scene, "#run-out"));
        assertEquals("12,000", robot.lookup("#app-demand-calls").queryAs(TextField.class).getText());
        assertEquals("1,400", robot.lookup("#app-tokens-output").queryAs(TextField.class).getText());
    }

    @Test
    void escapeLeavesForThePlanThatIsOpen(FxRobot robot) throws Exception {
        robot.write("1");
        robot.type(KeyCode.ESCAPE);
        await("false", () -> String.valueOf(scene.lookup("#start-page").isVisible()));
        assertEquals(Fixtures.CHAT, desk.session.plan());
    }

    /// What is typed next would go to an input below the page.
    @Thorough.Only
    @Test
    void aCommandOfTheWindowBelowIsFollowedThere(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await("palette-query", () -> OnScreen.focused(scene));
        robot.write("calls").type(KeyCode.ENTER);
        await("false", () -> String.valueOf(scene.lookup("#start-page").isVisible()));
        await("chat-demand-calls", () -> OnScreen.focused(scene));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        await("true", () -> String.valueOf(isOpen()));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        await("false", () -> String.valueOf(scene.lookup("#start-page").isVisible()));
    }

    @Thorough.Only
    @Test
    void aCommandOfAnyPlaceLeavesThePageWhereItIs(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        await("palette-query", () -> OnScreen.focused(scene));
        robot.write("zoom in").type(KeyCode.ENTER);
        await("start-credits-amount", () -> OnScreen.focused(scene));
        assertTrue(isOpen());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertTrue(isOpen());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheLastDayStays(FxRobot robot) throws Exception {
        fill(robot, "1000");
        lead(robot, "start-app-demand-calls");
        fill(robot, "many");
        await("Your credits run out on Feb 22, 2027", this::answer);
        assertFalse(scene.lookup("#start-app-demand-calls").getPseudoClassStates().isEmpty());
    }
}
