package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import glidepath.ui.ScreenTest;

@ScreenTest
class WrappingTest {

    private static final String ARABIC = "خطة الدعم الفني للعملاء الجدد في السنة القادمة";

    /// At some of these widths the toolkit throws where a line breaks.
    @Test
    void lettersFromRightToLeftStayOnOneLineAtAnyWidth(FxRobot robot) {
        robot.interact(() -> {
            var label = new Label(ARABIC);
            Wrapping.of(label);
            var area = new TextArea(ARABIC);
            Wrapping.of(area);
            var text = new Text(ARABIC);
            var box = new VBox(label, area, text);
            Wrapping.of(text, box.maxWidthProperty());
            new Scene(box);
            for (int width = 30; width < 300; width += 3) {
                box.setMaxWidth(width);
                box.resize(width, 400);
                box.layout();
                label.layout();
                area.layout();
                assertTrue(text.getLayoutBounds().getHeight() < 40);
            }
        });
    }

    @Test
    void otherLettersTakeTheLinesThatTheyNeed(FxRobot robot) {
        robot.interact(() -> {
            var label = new Label("Support for new customers in the year to come");
            Wrapping.of(label);
            new Scene(new VBox(label)).getRoot().applyCss();
            assertTrue(label.prefHeight(80) > 2 * label.prefHeight(2_000));
            label.setText(ARABIC);
            assertEquals(label.prefHeight(2_000), label.prefHeight(80));
        });
    }
}
