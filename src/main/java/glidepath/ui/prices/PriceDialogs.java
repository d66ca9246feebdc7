package glidepath.ui.prices;

import java.util.function.BooleanSupplier;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;

import glidepath.texts.Messages;
import glidepath.ui.kit.DialogLook;
import glidepath.units.EnumKey;

/// The dialogs about prices, in front of the window to which they belong.
public final class PriceDialogs {

    private final Scene scene;
    private final Messages messages;

    public PriceDialogs(Scene scene, Messages messages) {
        this.scene = scene;
        this.messages = messages;
    }

    /// Asks for an own price, until it can be used or is given up.
    public void ask(OwnPriceViewModel model) {
        Dialog<ButtonType> dialog = dialog(model.title(), new OwnPriceView(model, messages));
        var keep = new ButtonType(text("own.keep"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(keep, ButtonType.CANCEL);
        stays(dialog.getDialogPane(), keep, model::keep);
        dialog.setOnShown(_ -> dialog.getDialogPane().lookup(".text-field").requestFocus());
        offerRemoval(model, dialog.getDialogPane());
        dialog.show();
    }

    private void offerRemoval(OwnPriceViewModel model, DialogPane pane) {
        if (model.removable()) {
            var remove = new ButtonType(text("own.remove"), ButtonBar.ButtonData.LEFT);
            pane.getButtonTypes().add(remove);
            stays(pane, remove, model::remove);
        }
    }

    /// Shows what a table of prices would change.
    public void ask(ImportPricesViewModel model) {
        var content = new ImportPricesView(model, messages);
        Dialog<ButtonType> dialog = dialog(model.title(), content);
        dialog.getDialogPane().getStyleClass().add("wide-dialog");
        var take = new ButtonType(text("import.take"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        stays(dialog.getDialogPane(), take, model::take);
        content.keysTo(dialog.getDialogPane());
        dialog.show();
    }

    private String text(String key) {
        return messages.text("ui.prices." + key);
    }

    /// A button that closes the dialog only where its work is done.
    private static void stays(DialogPane pane, ButtonType type, BooleanSupplier done) {
        Node button = pane.lookupButton(type);
        button.setId("dialog-" + EnumKey.of(type.getButtonData()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (!done.getAsBoolean()) {
                event.consume();
            }
        });
    }

    private Dialog<ButtonType> dialog(String sentence, Node content) {
        var dialog = new Dialog<ButtonType>();
        DialogLook.dress(dialog, scene, messages.text("ui.window"));
        dialog.setResizable(true);
        dialog.setHeaderText(sentence);
        dialog.getDialogPane().setContent(content);
        return dialog;
    }
}
