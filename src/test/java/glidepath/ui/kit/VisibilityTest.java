package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final Rectangle first = new Rectangle();
    private final Rectangle second = new Rectangle();
    private final Rectangle third = new Rectangle();
    private final Rectangle before = new Rectangle();
    private final Pane pane = new Pane(before);

    @Test
    void whatIsInvisibleIsNoPartOfAPaneAndComesBackToItsPlace() {
        second.setVisible(false);
        Visibility.hold(pane, List.of(first, second, third));
        assertEquals(List.of(before, first, third), pane.getChildren());
        second.setVisible(true);
        assertEquals(List.of(before, first, second, third), pane.getChildren());
        first.setVisible(false);
        third.setVisible(false);
        assertEquals(List.of(before, second), pane.getChildren());
        third.setVisible(true);
        first.setVisible(true);
        assertEquals(List.of(before, first, second, third), pane.getChildren());
    }
}
