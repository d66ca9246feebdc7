package glidepath.ui.why;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.NextFrame;
import glidepath.ui.kit.Pace;
import glidepath.units.Money;

/// The field for the reason why a warning is set aside, by keys alone.
@ScreenTest
class WarningsViewTest {

    private static final String LINK = "#aside-check-grant-no-expiry";

    @TempDir
    private Path folder;
    private Scene scene;

    @BeforeEach
    void open() {
        var plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("grant", "Grant", Money.of("60"))));
        scene = OnScreen.open(new Desk(plan, folder, Pace.on(new NextFrame())), 1280, 800);
    }

    private void ask(FxRobot robot) throws TimeoutException {
        waitFor(30, SECONDS, () -> robot.lookup(LINK).tryQuery().isPresent());
        Node link = robot.lookup(LINK).query();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.lookup("#aside-reason").queryAs(TextField.class);
    }

    private static void closed(FxRobot robot) throws TimeoutException {
        waitFor(30, SECONDS, () -> robot.lookup("#aside-reason").tryQuery().isEmpty());
        robot.lookup(LINK).query();
    }

    @Test
    void escapeClosesTheFieldAndGoesBackToTheLink(FxRobot robot) throws TimeoutException {
        ask(robot);
        robot.type(KeyCode.ESCAPE);
        closed(robot);
        assertEquals(robot.lookup(LINK).<Node>query(), scene.getFocusOwner());
    }

    @Test
    void tabOutOfAnEmptyFieldClosesIt(FxRobot robot) throws TimeoutException {
        ask(robot);
        robot.type(KeyCode.TAB);
        closed(robot);
    }
}
