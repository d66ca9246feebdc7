package glidepath.ui.present;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

import glidepath.texts.Messages;

/// Takes the next guess, in the stage's window as in the presenter's: whichever has the keys, letters are a guess and no commands.
final class GuessField extends TextField {

    GuessField(GuessesViewModel model, Messages messages) {
        setId("guess");
        setPromptText(messages.text("ui.stage.guess.prompt"));
        setAccessibleText(messages.text("ui.stage.guess.prompt"));
        textProperty().bindBidirectional(model.typed());
        setOnAction(_ -> model.take());
        visibleProperty().bind(model.hidden());
        managedProperty().bind(model.hidden());
    }

    /// Keys belong to the presentation, or to the next guess.
    static void follow(Parent root, StageViewModel model) {
        Runnable focus = () -> {
            if (model.guesses().hidden().get()) {
                root.lookupAll("#guess").forEach(Node::requestFocus);
            } else {
                root.requestFocus();
            }
        };
        root.setFocusTraversable(true);
        Platform.runLater(focus);
        model.course().place().subscribe(() -> Platform.runLater(focus));
        model.guesses().hidden().subscribe(() -> Platform.runLater(focus));
    }
}
