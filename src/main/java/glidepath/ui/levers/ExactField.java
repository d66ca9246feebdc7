package glidepath.ui.levers;

import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The field in which an input's exact value is typed. Enter and leaving it take what was typed; Escape takes it back.
final class ExactField extends TextField {

    /// A text field would keep these keys for its own text; with nothing typed, they are the window's.
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final Set<KeyCode> STEPS = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// @param step takes keys that move the value
    ExactField(InputViewModel<?> model, Consumer<KeyEvent> step) {
        setId(model.id());
        setAccessibleText(model.about().unit().isEmpty() ? model.label() : model.label() + ", " + model.about().unit());
        getStyleClass().add("lever-field");
        look(model);
        textProperty().bindBidirectional(model.text());
        setOnAction(_ -> model.commit());
        commitOnLeaving(model);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model, step));
        model.typed().error().subscribe(error -> pseudoClassStateChanged(WRONG, !error.isEmpty()));
        selectOnClick();
    }

    private void commitOnLeaving(InputViewModel<?> model) {
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.commit();
            }
        });
    }

    /// A number stands beside its slider, or fills its row.
    private void look(InputViewModel<?> model) {
        if (model.about().slides()) {
            getStyleClass().add("lever-exact");
            setAlignment(Pos.CENTER_RIGHT);
            setTooltip(new Tooltip(model.about().unit().isEmpty() ? model.label() : model.about().unit()));
        } else {
            setPromptText(model.about().prompt());
        }
    }

    private static void pressed(KeyEvent event, InputViewModel<?> model, Consumer<KeyEvent> step) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.typed().cancel();
            event.consume();
        } else if (!model.typed().isTyping() && UNDO.match(event)) {
            model.edits().undo();
            event.consume();
        } else if (!model.typed().isTyping() && REDO.match(event)) {
            model.edits().redo();
            event.consume();
        } else if (model.about().slides() && STEPS.contains(event.getCode())) {
            model.commit();
            step.accept(event);
        }
    }

    /// The first click selects what is there, so that typing replaces it; a further one sets the caret.
    private void selectOnClick() {
        var first = new SimpleBooleanProperty();
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> first.set(!isFocused()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (first.get() && getSelection().getLength() == 0) {
                selectAll();
            }
        });
    }
}
