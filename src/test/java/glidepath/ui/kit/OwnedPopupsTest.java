package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.PopupWindow;

import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import glidepath.Fixtures;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;

@ScreenTest
class OwnedPopupsTest {

    private enum Kind {
        MENU, TIP, POP_OVER;

        PopupWindow open(Node owner) {
            return switch (this) {
                case MENU -> {
                    var menu = new ContextMenu(new MenuItem("Take"));
                    menu.show(owner, 10, 10);
                    yield menu;
                }
                case TIP -> {
                    var tip = new Tooltip("What it is");
                    tip.show(owner, 10, 10);
                    yield tip;
                }
                case POP_OVER -> {
                    var over = new PopOver(new Label("Why"));
                    over.show(owner);
                    yield over;
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOpenClosesWhenItsOwnerLeavesTheWindow(Kind kind, @TempDir Path home) {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, home), 900, 600);
        var owner = new Rectangle(20, 20);
        var root = (StackPane) scene.getRoot();
        PopupWindow open = OnScreen.seen(() -> {
            root.getChildren().add(owner);
            return kind.open(owner);
        });
        assertTrue(OnScreen.seen(open::isShowing));
        assertFalse(OnScreen.seen(() -> {
            root.getChildren().remove(owner);
            return open.isShowing();
        }));
    }

    /// Which fills their corners where windows cannot be transparent.
    @Test
    void theyStandOnTheColourOfTheCardBelowTheirOwner(@TempDir Path home) {
        Scene scene = OnScreen.open(new Desk(Fixtures.CHAT, home), 900, 600);
        OnScreen.seen(() -> {
            var clear = new StackPane();
            clear.setBackground(Background.fill(Color.TRANSPARENT));
            var card = new StackPane(new StackPane(clear));
            card.setBackground(Background.fill(Color.web("#0d1117")));
            ((StackPane) scene.getRoot()).getChildren().add(card);
            assertEquals(Color.web("#0d1117"), OwnedPopups.ground(clear));
            return card;
        });
    }
}
