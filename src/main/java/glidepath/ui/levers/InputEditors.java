package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.Objects;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.ChoiceKeys;

/// The controls that edit what is no quantity: words to choose from, switches and days.
public record InputEditors(InputViewModel<?> model) {

    /// A field with a button in it, which opens what can be chosen.
    StackPane offered(Control field) {
        return offered(field, offers());
    }

    /// One stop for Tab: the field, where an arrow opens what the button does.
    static StackPane offered(Control field, MenuButton button) {
        field.getStyleClass().add("lever-offered");
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "lever-offers");
        button.setFocusTraversable(false);
        ChoiceKeys.openOnArrows(field, button);
        StackPane.setAlignment(button, Pos.CENTER_RIGHT);
        return new StackPane(field, button);
    }

    /// Words to choose from, ticked where the value has them.
    private MenuButton offers() {
        var button = new MenuButton();
        button.setId(model.id() + "-offers");
        button.setAccessibleText(model.label());
        button.getItems().setAll(new MenuItem());   // an empty menu would not open
        button.setOnShowing(_ -> button.getItems().setAll(model.choices().offered().stream().map(this::offer).toList()));
        return button;
    }

    private CheckMenuItem offer(ChoicesViewModel.Choice choice) {
        var item = new CheckMenuItem(choice.name());
        item.setMnemonicParsing(false);
        item.setSelected(model.choices().has(choice));
        item.setOnAction(_ -> model.choices().take(choice));
        return item;
    }

    ToggleSwitch toggle() {
        var toggle = new ToggleSwitch();
        toggle.setAccessibleRole(AccessibleRole.CHECK_BOX);   // the library gives it none
        toggle.setId(model.id());
        toggle.selectedProperty().bindBidirectional(model.choices().flag());
        return toggle;
    }

    public ChoiceBox<ChoicesViewModel.Choice> choice() {
        var box = new ChoiceBox<ChoicesViewModel.Choice>();
        ChoiceKeys.openOnArrows(box);
        box.setId(model.id());
        box.getItems().setAll(model.choices().fixed());
        box.setMaxWidth(Double.MAX_VALUE);
        var tip = new Tooltip();
        tip.textProperty().bind(box.valueProperty().map(ChoicesViewModel.Choice::name));
        box.setTooltip(tip);
        follow(box);
        return box;
    }

    /// Shows the value's choice, and makes the one that is taken the value.
    private void follow(ChoiceBox<ChoicesViewModel.Choice> box) {
        model.text().subscribe(_ -> box.getItems().stream().filter(choice -> choice.word().equals(model.value().word())).findFirst()
                .ifPresent(box::setValue));
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().word().equals(model.value().word())) {
                model.choices().choose(box.getValue());
            }
        });
    }

    DatePicker date() {
        var picker = new DatePicker();
        picker.setId(model.id());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPromptText(model.about().optional() ? "–" : "");
        picker.setConverter(new TypedDay(model));
        model.text().subscribe(text -> {
            picker.setValue(model.value().day().orElse(null));
            picker.getEditor().setText(text);
        });
        model.typed().error().subscribe(error -> picker.getEditor().pseudoClassStateChanged(ExactField.WRONG, !error.isEmpty()));
        picker.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        picker.setOnAction(_ -> {
            if (!Objects.equals(picker.getValue(), model.value().day().orElse(null))) {
                model.choices().choose(picker.getValue());
            }
        });
        return picker;
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.typed().cancel();
            event.consume();
        }
    }

    /// A day as the picker's field shows it, and takes it.
    private static final class TypedDay extends StringConverter<LocalDate> {

        private final InputViewModel<?> model;

        TypedDay(InputViewModel<?> model) {
            this.model = model;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return model.typed().isTyping() ? model.text().get() : day == null ? "" : model.value().shown(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            model.text().set(typed == null ? "" : typed);
            model.commit();
            return model.value().day().orElse(null);
        }
    }
}
