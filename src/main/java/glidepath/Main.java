package glidepath;

import java.nio.file.Path;
import java.util.Arrays;

import javafx.application.Application;

import glidepath.cli.Cli;

/// Where the program starts: words on the command line, or a window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        String[] given = Arrays.stream(args).filter(word -> !word.isEmpty()).toArray(String[]::new);   // a build tool may pass an empty one
        if (given.length == 2 && given[0].equals("screens")) {
            System.exit(Picture.screens(Path.of(given[1])));
        }
        if (given.length > 0 && Cli.isCommand(given[0])) {
            System.exit(Cli.run(given));
        }
        if (!Display.isThere(System.getProperty("os.name"), System.getenv())) {
            System.exit(Picture.instead());
        }
        Application.launch(DesktopApp.class, given);
    }
}
