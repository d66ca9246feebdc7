package glidepath;

import javafx.application.Application;
import javafx.stage.Stage;

/// The program as the toolkit starts it.
public final class DesktopApp extends Application {

    @Override
    public void start(Stage stage) {
        new DesktopWindow(stage, StartUp.ready()).open();
    }
}
