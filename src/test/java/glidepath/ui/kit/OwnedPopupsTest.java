package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;

@ScreenTest
class OwnedPopupsTest {

    @Test
    void aMenuClosesWhenWhatItBelongsToLeavesTheWindow(@TempDir Path home) throws Exception {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, home), 900, 600);
        var owner = new Rectangle(20, 20);
        var menu = new ContextMenu(new MenuItem("Take"));
        var root = (StackPane) scene.getRoot();
        assertTrue(OnScreen.seen(() -> {
            root.getChildren().add(owner);
            menu.show(owner, 10, 10);
            return menu.isShowing();
        }));
        assertFalse(OnScreen.seen(() -> {
            root.getChildren().remove(owner);
            return menu.isShowing();
        }));
    }
}
