package glidepath.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/// Closes menus, tips and pop-overs whose owner leaves the window while they are open.
///
/// JavaFX would leave them open, and without their colours, which they take from their owner's parents.
///
/// Where windows cannot be transparent, their corners get the colour that they stand on: they would be white, also where all is dark.
public final class OwnedPopups {

    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    private OwnedPopups() {
    }

    /// For all windows of the program; on the toolkit's thread, any number of times.
    public static void watch() {
        if (!WATCHED.getAndSet(true)) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(OwnedPopups::follow);
                }
            });
        }
    }

    private static void follow(Window window) {
        if (window instanceof PopupWindow popup && popup.getOwnerNode() instanceof Node owner) {
            if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
                popup.getScene().setFill(ground(owner));
            }
            hideWith(owner, popup);
        }
    }

    private static void hideWith(Node owner, PopupWindow popup) {
        var leaving = owner.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                hide(popup);
            }
        });
        popup.showingProperty().subscribe(showing -> {
            if (!showing) {
                leaving.unsubscribe();
            }
        });
    }

    /// The nearest colour below a node that nothing shines through.
    static Paint ground(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Region region && region.getBackground() != null && !region.getBackground().getFills().isEmpty()
                    && region.getBackground().getFills().getLast().getFill() instanceof Color colour && colour.isOpaque()) {
                return colour;
            }
        }
        return owner.getScene().getFill();
    }

    /// At once, since what fades away is still looked at.
    private static void hide(PopupWindow popup) {
        if (popup instanceof PopOver over) {
            over.hide(Duration.ZERO);
        } else {
            popup.hide();
        }
    }
}
