package glidepath;

import javafx.application.Application;

/// Where the program starts: words on the command line, or a window.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Application.launch(DesktopApp.class, args);
    }
}
