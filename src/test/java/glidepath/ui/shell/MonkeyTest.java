package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Thorough;
import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.kit.Pace;

/// Somebody who clicks, types, scrolls and drags anywhere in the window. No effect and no cache may be met. `-Dmonkey=3000` makes that many
/// actions and `-Dminutes=60` goes on for so long; both print, now and then, how much memory is held, on the heap and in all.
@ScreenTest
class MonkeyTest {

    private static final int ACTIONS = Thorough.or("monkey", 60, 240);
    private static final int MINUTES = Integer.getInteger("minutes", 0);
    private static final int EACH = 250;
    private static final int PATIENCE = 120_000;

    /// A plan that grows at random would hide whether what is held grows beside it: after so many actions the first one is opened again.
    private static final int ANEW = 1_000;
    private static final List<KeyCode> KEYS = List.of(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.UP,
            KeyCode.DOWN, KeyCode.LEFT,
            KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.PERIOD, KeyCode.K, KeyCode.BACK_SPACE, KeyCode.DELETE,
                    KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F6, KeyCode.F10, KeyCode.A, KeyCode.Z);

    private static final List<KeyCode> SHORTCUTS = List.of(KeyCode.Z, KeyCode.Y, KeyCode.K, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0,
            KeyCode.A, KeyCode.C, KeyCode.TAB,
            KeyCode.PAGE_DOWN);

    /// A long walk by hand, which tells how it goes.
    private static final boolean TELLS = System.getProperty("monkey") != null;

    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(Long.getLong("seed", 7));

    @Test
    void whateverIsDoneNothingFailsAndNoStyleIsMistaken(@TempDir Path home) throws Exception {
        Logger styles = Logger.getLogger("javafx");
        Level before = styles.getLevel();
        Handler listening = listener();
        Thread.UncaughtExceptionHandler own = Thread.getDefaultUncaughtExceptionHandler();
        try {
            styles.setLevel(Level.WARNING);
            styles.addHandler(listening);
            Thread.setDefaultUncaughtExceptionHandler((_, failed) ->
                    note(failed + " at " + List.of(failed.getStackTrace()).stream().limit(20).toList()));
            play(home);
        } finally {
            styles.removeHandler(listening);
            styles.setLevel(before);
            Thread.setDefaultUncaughtExceptionHandler(own);
        }
        assertEquals("", String.join("\n", wrong));
    }

    /// In a long walk it is told at once, with the action that it came after.
    private void note(String failure) {
        wrong.add(failure);
        if (TELLS) {
            System.out.println(failure);
        }
    }

    private Handler listener() {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                String told = String.valueOf(logged.getMessage());
                if (logged.getLevel().intValue() >= Level.WARNING.intValue() && !told.contains("Unsupported JavaFX configuration")) {
                    note(logged.getLoggerName() + ": " + logged.getMessage());
                }
            }

            @Override
            public void flush() {
                // nothing is held
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private void play(Path home) throws IOException {
        Desk desk = OnScreen.seen(() -> new Desk(Samples.read("everything"), home, Pace.live()));   // people do not wait for odds
        Scene scene = OnScreen.open(desk, 1280, 800);
        var robot = new Robot[1];
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            robot[0] = new Robot();
            ((Stage) scene.getWindow()).setOnCloseRequest(asked -> asked.consume());
        });
        long end = System.nanoTime() + MINUTES * 60_000_000_000L;
        for (int action = 0; action < ACTIONS || System.nanoTime() < end; action++) {
            Platform.runLater(() -> {
                // the robot of the toolkit knows no click into nothing
                if (scene.getWindow().isFocused() || Window.getWindows().size() > 1) {
                    tried(robot[0], scene);
                } else {
                    scene.getWindow().requestFocus();
                }
            });   // what opens a dialog does not return before it is closed
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> { });
            if (action % ANEW == 0 && action > 0) {
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> desk.session.open(Samples.read("everything"), Optional.empty()));
            }
            if (action % EACH == 0 && TELLS) {
                tell(action);
            }
        }
    }

    /// The toolkit's robot without a screen fails by itself where a click closed the window that it was for.
    private void tried(Robot robot, Scene scene) {
        try {
            act(robot, scene);
        } catch (NullPointerException failed) {
            if (!failed.getStackTrace()[0].getClassName().equals("com.sun.glass.ui.headless.HeadlessRobot")) {
                throw failed;
            }
        }
    }

    private void act(Robot robot, Scene scene) {
        Window window = scene.getWindow();
        double x = window.getX() + random.nextDouble() * window.getWidth();
        double y = window.getY() + random.nextDouble() * window.getHeight();
        switch (random.nextInt(10)) {
            case 0, 1 -> key(robot, KEYS.get(random.nextInt(KEYS.size())));
            case 2, 3 -> {
                robot.mouseMove(x, y);
                robot.mouseClick(MouseButton.PRIMARY);
            }
            case 4 -> {
                robot.mouseMove(x, y);
                robot.mouseClick(MouseButton.SECONDARY);
            }
            case 5 -> robot.mouseMove(x, y);
            case 6 -> robot.mouseWheel(random.nextInt(9) - 4);
            case 7 -> shortcut(robot, SHORTCUTS.get(random.nextInt(SHORTCUTS.size())));
            case 8 -> {
                window.setWidth(900 + random.nextInt(380));
                window.setHeight(600 + random.nextInt(200));
            }
            default -> {
                robot.mouseMove(x, y);
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseMove(x + random.nextInt(80) - 40, y);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        }
        if (random.nextInt(40) == 0) {
            key(robot, KeyCode.ESCAPE);
            Window.getWindows().stream().filter(other -> other != window).toList().forEach(Window::hide);
        }
        Window.getWindows().forEach(open -> blurred(open.getScene().getRoot()));
        Platform.requestNextPulse();
    }

    /// Each costs a picture, and the toolkit keeps them.
    private void blurred(Node node) {
        if (node.getEffect() != null || node.isCache()) {
            note("An effect or a cache on " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::blurred);
        }
    }

    private static void shortcut(Robot robot, KeyCode code) {
        robot.keyPress(KeyCode.CONTROL);
        key(robot, code);
        robot.keyRelease(KeyCode.CONTROL);
    }

    private static void key(Robot robot, KeyCode code) {
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private static void tell(int action) throws IOException {
        Runtime java = Runtime.getRuntime();
        java.gc();   // what is held, and not what waits to be cleared away
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).findFirst()
                .orElse("");
        System.out.printf("%6d actions: heap %d of %d MB, %s, windows %d%n", action, (java.totalMemory() - java.freeMemory()) >> 20,
                java.totalMemory() >> 20,
                resident.replaceAll("\\s+", " "), Window.getWindows().size());
    }
}
