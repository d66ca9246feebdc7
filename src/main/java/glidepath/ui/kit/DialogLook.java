package glidepath.ui.kit;

import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Dialogs that look like the window to which they belong, also where it is zoomed, and are no wider.
public final class DialogLook {

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
            dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, _ -> stayWithin(owner, pane));
        });
    }

    private static void stayWithin(Window owner, DialogPane pane) {
        pane.applyCss();
        if (pane.getMaxWidth() > owner.getWidth()) {
            pane.maxWidthProperty().bind(owner.widthProperty());
        }
    }
}
