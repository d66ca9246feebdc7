package glidepath.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Dialogs that look like the window to which they belong, also where it is zoomed, are no wider, and stay within its screen.
public final class DialogLook {

    /// What the system draws over and under a dialog.
    private static final double FRAME = 40;

    private DialogLook() {
    }

    /// @param scene the window's
    public static void dress(Dialog<?> dialog, Scene scene, String title) {
        Window owner = scene.getWindow();
        DialogPane pane = dialog.getDialogPane();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.setStyle(scene.getRoot().getStyle());
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, _ -> {
            pane.applyCss();
            if (pane.getMaxWidth() > owner.getWidth()) {
                pane.maxWidthProperty().bind(owner.widthProperty());
            }
            Rectangle2D screen = Screens.of(owner).getVisualBounds();
            pane.setMaxHeight(screen.getHeight() - FRAME);
            Window window = pane.getScene().getWindow();
            window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> within(window, screen));   // the dialog's own event comes before
        });
    }

    /// A dialog that is higher than its window stands in its middle, which may be beyond the screen.
    private static void within(Window dialog, Rectangle2D screen) {
        dialog.setY(Math.clamp(dialog.getY(), screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - dialog.getHeight())));
        dialog.setX(Math.clamp(dialog.getX(), screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - dialog.getWidth())));
    }
}
