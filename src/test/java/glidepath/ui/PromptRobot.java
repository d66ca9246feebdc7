package glidepath.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// TestFX's robot without its pauses: that one sleeps for 50 ms after each key that goes down, each that comes up and each step of the
/// mouse, which was half the time of all tests with a window. This one waits once an action, for the toolkit to have done with it, and for no
/// frame to come by itself.
final class PromptRobot extends FxRobot {

    private static final KeyCode SHORTCUT = System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

    private final BaseRobot hands = robotContext().getBaseRobot();

    @Override
    public FxRobot interact(Runnable action) {
        return interact(() -> {
            action.run();
            return true;
        });
    }

    @Override
    public <T> FxRobot interact(Callable<T> action) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, action);
        return settled();
    }

    /// Lets the toolkit do what waits for it, twice, since an event may have asked for something later; then makes the frame that follows,
    /// and lets it do what that asked for.
    private FxRobot settled() {
        OnScreen.seen(() -> true);
        OnScreen.seen(Frame::pulse);
        return this;
    }

    /// One after another.
    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    /// All at once.
    @Override
    public FxRobot push(KeyCode... keys) {
        List<KeyCode> all = Arrays.stream(keys).map(key -> key == KeyCode.SHORTCUT ? SHORTCUT : key).toList();
        all.forEach(hands::pressKeyboard);
        all.reversed().forEach(hands::releaseKeyboard);
        return settled();
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = OnScreen.seen(() -> Optional.ofNullable(targetWindow())
                .or(() -> Window.getWindows().stream().filter(Window::isFocused).findFirst()).orElseThrow().getScene());
        text.chars().forEach(letter -> hands.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter)));
        return settled();
    }

    /// On the toolkit's thread: elsewhere it would walk through what is being changed.
    @Override
    public NodeQuery lookup(String query) {
        return Platform.isFxApplicationThread() ? super.lookup(query) : WaitForAsyncUtils.waitForAsyncFx(120_000, () -> super.lookup(query));
    }

    /// The mouse is there at once, and at the place where the next frame has it: what was just filled may not be laid out yet.
    @Override
    public FxRobot clickOn(PointQuery there, Motion motion, MouseButton... buttons) {
        hands.moveMouse(OnScreen.seen(() -> {
            Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).forEach(scene -> Frame.prepare(scene.getRoot()));
            return there.query();
        }));
        return clickOn(buttons);
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        MouseButton button = buttons.length == 0 ? MouseButton.PRIMARY : buttons[0];
        hands.pressMouse(button);
        hands.releaseMouse(button);
        return settled();
    }
}
