package glidepath.ui.shell;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.NextFrame;
import glidepath.ui.kit.Pace;
import glidepath.units.Money;

/// The real window on an unseen screen, moved by keys and mouse.
@ScreenTest
class ShellViewTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private Scene scene;

    @BeforeEach
    void open() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("grant", "Grant", Money.of("60"))));
        desk = new Desk(plan, folder, Pace.on(new NextFrame()));
        scene = OnScreen.open(desk, 980, 680);
    }

    private static void await(FxRobot robot, String id, String text) throws TimeoutException {
        Label label = robot.lookup(id).queryAs(Label.class);
        waitFor(30, SECONDS, () -> label.getText().equals(text));
    }

    @Test
    void draggingTheSliderOfCallsMovesTheCost(FxRobot robot) throws TimeoutException {
        await(robot, "#first-month", "$24.00");
        robot.drag("#chat-demand-calls-slider .thumb").moveBy(15, 0).moveBy(400, 0).drop();
        // The right end of the slider is 100 million calls: 24 x 100,000,000 / 30,000.
        await(robot, "#first-month", "$80,000.00");

        robot.interact(desk.session::undo);
        await(robot, "#first-month", "$24.00");
    }

    @Test
    void draggingAThumbWhosePressClosedAPopUpDoesNothing(FxRobot robot) throws TimeoutException {
        Node thumb = robot.lookup("#chat-demand-calls-slider .thumb").query();
        robot.interact(() -> thumb.fireEvent(new MouseEvent(MouseEvent.MOUSE_DRAGGED, 40, 2, 40, 2, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, false, null)));
        await(robot, "#first-month", "$24.00");
    }

    @Test
    void typingIntoTheFieldMovesTheCostAndTheSlider(FxRobot robot) throws TimeoutException {
        TextField field = robot.lookup("#chat-demand-calls").queryAs(TextField.class);
        robot.clickOn(field).interact(field::selectAll);
        robot.write("60k").type(KeyCode.ENTER);
        await(robot, "#first-month", "$48.00");
        assertEquals("60,000", field.getText());
    }

    @Test
    void undoReachesThePlanFromWithinAFieldInWhichNothingWasTyped(FxRobot robot) throws TimeoutException {
        TextField field = robot.lookup("#chat-demand-calls").queryAs(TextField.class);
        robot.clickOn(field).interact(field::selectAll);
        robot.write("60k").type(KeyCode.ENTER);
        await(robot, "#first-month", "$48.00");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(robot, "#first-month", "$24.00");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(robot, "#first-month", "$48.00");
    }

    @Test
    void aWrongTextIsToldAndEscapeTakesItBack(FxRobot robot) throws TimeoutException {
        TextField field = robot.lookup("#chat-demand-growth").queryAs(TextField.class);
        robot.clickOn(field).interact(field::selectAll);
        robot.write("plenty").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(field.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("wrong")));
        await(robot, "#first-month", "$24.00");

        robot.type(KeyCode.ESCAPE);
        assertEquals("0%", field.getText());
    }

    @Test
    void aScenarioIsAddedRenamedInPlaceAndCompared(FxRobot robot) throws TimeoutException {
        robot.clickOn("#add-scenario");
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup("#chat-demand-calls").queryAs(TextField.class);
        robot.clickOn(field).interact(field::selectAll);
        robot.write("15000").type(KeyCode.ENTER);
        await(robot, "#first-month", "$12.00");
        await(robot, "#net-cash-note", "▼ -$144.00");   // 12 x 12 - 60 against 288 - 60
    }

    @Test
    void everyControlThatTakesTheFocusHasAName() {
        List<String> nameless = controls(scene.getRoot(), new ArrayList<>()).stream()
                .filter(control -> control.isFocusTraversable() && control.isVisible() && !(control instanceof ScrollPane))
                .filter(control -> text(control.getAccessibleText()).isEmpty()
                        && !(control instanceof Labeled labeled && !text(labeled.getText()).isEmpty())
                        && text(control.getId()).isEmpty())
                .map(Object::toString).toList();
        assertEquals(List.of(), nameless);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static List<Control> controls(Node node, List<Control> found) {
        if (node instanceof Control control) {
            found.add(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
        }
        return found;
    }
}
