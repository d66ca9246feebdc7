package glidepath.ui.usage;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// Where files come in: buttons to choose them, and how far the reading has come.
final class ReadingView extends VBox {

    ReadingView(ImportViewModel model, Messages messages) {
        super(8);
        var buttons = new FlowPane(8, 8, Blocks.button("import-usage", messages.text("ui.menu.import-usage"), model::choose),
                Blocks.button("import-folder", messages.text("ui.menu.import-folder"), model::chooseFolder));
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.share());
        bar.setAccessibleText(messages.text("ui.usage.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var what = new Label();
        what.setId("usage-reading");
        what.textProperty().bind(model.reading());
        what.getStyleClass().add(StyleClasses.MUTED);
        var cancel = Blocks.button("cancel-import", messages.text("ui.usage.cancel"), model::cancel);
        var running = Blocks.shown(Blocks.row(what, bar, cancel), model.reading().isNotEmpty());
        getChildren().setAll(buttons, running);
    }
}
