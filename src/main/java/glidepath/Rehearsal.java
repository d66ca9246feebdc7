package glidepath;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

import glidepath.files.storage.UserSettings;

/// A training run for the build, which records the classes and the code that a start needs: a few commands first, then the window, page by
/// page, on a screen where there is one and otherwise in memory.
final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(List.of("--version"), List.of("--help"), List.of("help", "forecast"),
            List.of("models", "claude sonnet"),
            List.of("price", "anthropic/claude-sonnet-4-6", "--input", "2000", "--output", "500"), List.of("check", "sample:credit-runway"),
            List.of("forecast", "sample:credit-runway"), List.of("forecast", "sample:support-bot", "--format", "json"),
                    List.of("advise", "sample:support-bot"));
    /// Commands that fail are started, too.
    private static final List<List<String>> MISTAKES = List.of(List.of("price"), List.of("forecast", "--none"),
            List.of("forecast", "missing.json"));
    /// What the window is drawn with on a real screen, on each system: a rehearsal in memory never meets it.
    private static final String SCREENS = "com/sun/(glass/ui/(gtk|win|mac)|prism/(es2|d3d|mtl))/[A-Za-z0-9$]+\\.class";
    private static final int FRAMES = 4;

    private Rehearsal() {
    }

    /// @param log a generated log of model invocations, long enough to show which code reads a large one
    /// @return the exit code
    static int run(String log) {
        var commands = new ArrayList<>(COMMANDS);
        commands.add(List.of("sample", log));
        commands.add(List.of("sample", log, "--format", "csv"));
        for (List<String> command : commands) {
            int code = Main.command(command.toArray(String[]::new));
            if (code != 0) {
                return code;
            }
        }
        MISTAKES.forEach(command -> Main.command(command.toArray(String[]::new)));
        meetScreens();
        remember();
        if (Display.isThere(System.getProperty("os.name"), System.getenv())) {   // as it starts for people, and else in memory
            HeadlessToolkit.undo();
        }
        Thread.ofPlatform().daemon().start(Rehearsal::walk);
        StartUp.prepare();
        Application.launch(DesktopApp.class);
        return 0;
    }

    /// Every start but the first reads what one before it wrote.
    private static void remember() {
        try {
            UserSettings.read(StartUp.HOME).write(StartUp.HOME);
        } catch (IOException unwritten) {
            // they are read a little later
        }
    }

    private static void meetScreens() {
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "javafx.graphics");
        try (Stream<Path> classes = Files.walk(module)) {
            classes.map(file -> module.relativize(file).toString()).filter(name -> name.matches(SCREENS))
                    .forEach(name -> meet(name.substring(0, name.length() - ".class".length()).replace('/', '.')));
        } catch (IOException unread) {
            // they are loaded when they are needed, a little later
        }
    }

    private static void meet(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            // one of another system
        }
    }

    /// Opens each page of the window, and closes it.
    private static void walk() {
        try {
            while (Window.getWindows().isEmpty() || !isFilled()) {
                Thread.sleep(100);   // this thread is none of the toolkit's, which alone would be told
            }
            frames();
            List<ToggleButton> pages = root().lookupAll(".toggle-button").stream()
                    .filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast).filter(Node::isVisible).toList();
            for (ToggleButton page : pages) {
                Platform.runLater(page::fire);
                frames();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /// The window's pages come after its first frame.
    private static boolean isFilled() {
        return CompletableFuture.supplyAsync(() -> root().lookup(".page-switch") != null, Platform::runLater).join();
    }

    private static Parent root() {
        return Window.getWindows().getFirst().getScene().getRoot();
    }

    /// Waits until a few frames have been drawn, with time between them for what pages fill while nothing else is to do.
    private static void frames() throws InterruptedException {
        var drawn = new Semaphore(0);
        for (int frame = 0; frame < FRAMES; frame++) {
            Platform.runLater(() -> Platform.requestNextPulse());
            Thread.sleep(150);
            Platform.runLater(drawn::release);
            drawn.acquire();
        }
    }
}
