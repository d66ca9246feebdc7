package glidepath.ui.levers;

import static glidepath.ui.OnScreen.await;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import glidepath.files.Samples;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;

/// The chooser of models by keys alone.
@ScreenTest
class ModelChooserTest {

    private static String searched(String id) {
        return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().lookup("#" + id + "-search"))
                .filter(TextField.class::isInstance).map(field -> ((TextField) field).getText()).findFirst().orElse("closed");
    }

    @Test
    void lettersOpenItAndNoneIsLost(FxRobot robot, @TempDir Path folder) throws Exception {
        Scene scene = OnScreen.open(new Desk(Samples.read("credit-runway"), folder), 1280, 760);
        Node chooser = OnScreen.seen(() -> scene.lookup(".model-chooser"));
        robot.interact(chooser::requestFocus);
        robot.write("haiku");
        await("haiku", () -> searched(chooser.getId()));
        robot.write(" 4.5");
        await("haiku 4.5", () -> searched(chooser.getId()));
        robot.type(KeyCode.ESCAPE);
        await("closed", () -> searched(chooser.getId()));
    }
}
