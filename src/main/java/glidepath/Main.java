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

/// Where the program starts: words on the command line, or a window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");   // pictures are painted without the older toolkit's own connection to the desktop
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
        Beginning.prepare(given);
        if (!Display.isThere(System.getProperty("os.name"), System.getenv())) {
            System.exit(NoDisplay.leavePicture(given));
        }
        try {
            Application.launch(DesktopApp.class, given);
        } catch (UnsupportedOperationException withoutDesktop) {
            System.exit(Display.startAgainWithout());
        }
    }

    /// Also a file that is not there, or not any more: the window says so. Other words may be mistyped commands.
    private static boolean isPlan(String word) {
        try {
            Path file = Path.of(word);
            return Samples.of(word).isPresent() || Files.exists(file) || file.getNameCount() > 1 || FileNames.isPlan(file);
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /// Whatever display there is, commands draw in memory. Set before a toolkit starts.
    static int command(String... given) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return Cli.run(new HeadlessChartRenderer(), given);
    }
}
