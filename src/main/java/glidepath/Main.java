package glidepath;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import javafx.application.Application;

import glidepath.cli.Cli;
import glidepath.files.Samples;
import glidepath.ui.files.FileNames;
import glidepath.ui.kit.Painting;

/// Where the program starts: it runs a command, or opens the window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");   // AWT paints pictures, and must not connect to the desktop
        String[] given = Arrays.stream(args).filter(word -> !word.isEmpty()).toArray(String[]::new);   // a build tool may pass an empty one
        if (given.length == 2 && given[0].equals("screens")) {
            System.exit(WindowPicture.screens(Path.of(given[1])));
        }
        if (given.length == 2 && given[0].equals("rehearse")) {
            System.exit(Rehearsal.run(given[1]));
        }
        if (given.length > 0 && Cli.isCommand(given[0])) {
            System.exit(command(given));
        }
        if (given.length > 0 && !isPlan(given[0])) {
            System.exit(Cli.unknown(given[0]));
        }
        Painting.followingSliders();
        StartUp.prepare(given);
        if (!Display.isThere(System.getProperty("os.name"), System.getenv())) {
            System.exit(NoDisplay.leavePicture(given));
        }
        try {
            Application.launch(DesktopApp.class, given);
        } catch (UnsupportedOperationException withoutDesktop) {
            System.exit(Display.startAgainWithout());
        }
    }

    /// Also true for the name of a missing file, which the window reports. Any other word may be a mistyped command.
    private static boolean isPlan(String word) {
        try {
            Path file = Path.of(word);
            return Samples.of(word).isPresent() || Files.exists(file) || file.getNameCount() > 1 || FileNames.isPlan(file);
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /// Runs a command. Commands draw in memory, whether there is a display or not, which must be set before the toolkit starts.
    static int command(String... given) {
        HeadlessToolkit.choose();
        return Cli.run(new HeadlessChartRenderer(), given);
    }
}
