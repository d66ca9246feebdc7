package glidepath;

import javafx.application.Application;

import glidepath.cli.Cli;

/// Where the program starts: words on the command line, or a window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        if (args.length > 0 && Cli.isCommand(args[0])) {
            System.exit(Cli.run(args));
        }
        Application.launch(DesktopApp.class, args);
    }
}
