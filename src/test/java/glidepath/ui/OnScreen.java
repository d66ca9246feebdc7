package glidepath.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.ui.kit.Theme;
import glidepath.ui.shell.PlannerWindow;

/// Puts windows on an unseen screen, one frame for all tests of a run, and moves them by keys and mouse.
public final class OnScreen implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static volatile Optional<Stage> stage = Optional.empty();

    private final FxRobot robot = new PromptRobot();

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        start();
    }

    /// Starts the toolkit, once for all tests.
    public static synchronized void start() throws TimeoutException {
        if (stage.isEmpty()) {
            stage = Optional.of(FxToolkit.registerPrimaryStage());
            FxToolkit.toolkitContext().setRegisteredStage(null);   // it would keep each event of it, and with them all windows of all tests
        }
    }

    /// Nothing stays open, and nothing pressed.
    @Override
    public void afterEach(ExtensionContext context) {
        robot.targetWindow((Window) null);
        robot.robotContext().getKeyboardRobot().releaseNoWait();   // the robot's own way waits 50 ms for either
        robot.robotContext().getMouseRobot().releaseNoWait();
        robot.interact(() -> Window.getWindows().stream().filter(window -> stage.filter(own -> own != window).isPresent()).toList()
                .forEach(Window::hide));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }

    /// The desk's window, open in the frame and painted.
    ///
    /// @return its scene
    public static Scene open(Desk desk, double width, double height) {
        Stage frame = stage.orElseThrow();
        Scene scene = seen(() -> {
            frame.setWidth(width);   // before its scene comes, which else is asked for a size that it then does not get
            frame.setHeight(height);
            frame.setScene(new PlannerWindow(desk.window, width, height).scene());
            frame.setX(0);   // a smaller window before it may have stood where this one would leave the screen
            frame.setY(0);
            frame.show();
            frame.requestFocus();
            return frame.getScene();
        });
        try {
            waitFor(30, SECONDS, () -> seen(frame::isFocused));   // without it, keys go nowhere
        } catch (TimeoutException late) {
            throw new IllegalStateException("The window does not get the focus", late);
        }
        return scene;
    }

    /// @param theme `light` or `dark`, for all windows until the next
    public static void look(String theme) {
        seen(() -> {
            new Theme().use(theme);
            return theme;
        });
    }

    /// Computes something on the toolkit's thread, after everything that waits there.
    public static <T> T seen(Callable<T> look) {
        T found = WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(120), look);
        WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(120), () -> true);   // and what it asked for
        return found;
    }

    /// Waits until that is so and painted, and fails with what was there instead.
    ///
    /// @param look on the toolkit's thread: elsewhere it may see a page that is half filled, and a click then meets what moves
    public static void await(String expected, Callable<String> look) throws Exception {
        try {
            waitFor(30, SECONDS, () -> expected.equals(seen(look)));
        } catch (TimeoutException _) {
            assertEquals(expected, seen(look));
        }
    }

    public static String text(Scene scene, String id) {
        return ((Label) scene.lookup(id)).getText();
    }

    /// Types a text in the place of a field's, and presses Enter.
    public static void enter(FxRobot robot, String field, String text) {
        TextField at = robot.lookup(field).queryAs(TextField.class);
        robot.clickOn(at).interact(at::selectAll);
        robot.write(text).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The id of what has the focus.
    public static String focused(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("");
    }
}
