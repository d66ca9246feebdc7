package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.Objects;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.StyleClasses;

/// One input: its name, a slider where it is a quantity, and a field for the exact value.
final class InputView extends VBox {

    /// A text field would keep these keys for its own text; with nothing typed, they are the window's.
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final InputViewModel<?> model;

    InputView(InputViewModel<?> model, LeversViewModel levers) {
        this.model = model;
        getStyleClass().add("lever");
        getChildren().addAll(model.editor() == Editor.MODEL ? models(levers) : model.editor() == Editor.TABLE
                ? new TableView(model, label()) : row(), note(model.error().isEmpty().not(), model.error(), StyleClasses.WRONG),
                note(model.changed(), model.baseline(), StyleClasses.CHANGED));
        visibleProperty().bind(model.visible());
        managedProperty().bind(visibleProperty());
    }

    /// Names of models are long: they have a row of their own.
    private VBox models(LeversViewModel levers) {
        var chooser = new ModelChooser(model, levers);
        var price = new Label();
        price.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        price.textProperty().bind(chooser.price());
        price.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new VBox(2, new HBox(8, label(), space, price), chooser);
    }

    private HBox row() {
        var row = new HBox(8, label());
        row.setAlignment(Pos.CENTER_LEFT);
        if (model.slides()) {
            Slider slider = slider();
            HBox.setHgrow(slider, Priority.ALWAYS);
            row.getChildren().addAll(slider, field());
        } else {
            Control editor = switch (model.editor()) {
                case TOGGLE -> toggle();
                case CHOICE -> choice();
                case DATE -> date();
                default -> field();
            };
            named(editor);
            Region whole = model.choices().offers() ? offered(editor) : editor;
            HBox.setHgrow(whole, Priority.ALWAYS);
            row.getChildren().add(whole);
        }
        return row;
    }

    private Label label() {
        var label = new Label(model.label());
        label.getStyleClass().add("lever-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(model.unit().isEmpty() ? model.help() : model.help() + " (" + model.unit() + ")"));
        label.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.reset();
            }
        });
        model.changed().subscribe(changed -> {
            label.getStyleClass().remove(StyleClasses.CHANGED);
            if (changed) {
                label.getStyleClass().add(StyleClasses.CHANGED);
            }
        });
        return label;
    }

    private Slider slider() {
        var slider = new Slider(0, 1, 0);
        slider.setId(model.id() + "-slider");
        slider.setAccessibleText(model.label());
        slider.valueProperty().bindBidirectional(model.position());
        slider.setOnMouseReleased(_ -> model.endGesture());
        slider.focusedProperty().subscribe(() -> model.endGesture());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        slider.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (slider.isFocused()) {
                model.step(event.getDeltaY() > 0 ? 1 : -1, event.isShiftDown());
                event.consume();
            }
        });
        slider.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.reset();
            }
        });
        return slider;
    }

    private void step(KeyEvent event) {
        int steps = switch (event.getCode()) {
            case UP, RIGHT, PAGE_UP -> 1;
            case DOWN, LEFT, PAGE_DOWN -> -1;
            default -> 0;
        };
        if (steps != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            model.step(steps, event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN);
            event.consume();
        }
    }

    private TextField field() {
        var field = new TextField();
        field.setId(model.id());
        field.setAccessibleText(model.unit().isEmpty() ? model.label() : model.label() + ", " + model.unit());
        field.getStyleClass().add("lever-field");
        if (model.slides()) {
            field.getStyleClass().add("lever-exact");
            field.setAlignment(Pos.CENTER_RIGHT);
            field.setTooltip(new Tooltip(model.unit().isEmpty() ? model.label() : model.unit()));
        } else {
            field.setPromptText(model.prompt());
        }
        field.textProperty().bindBidirectional(model.text());
        field.setOnAction(_ -> model.commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            } else if (!model.typing() && UNDO.match(event)) {
                model.undo();
                event.consume();
            } else if (!model.typing() && REDO.match(event)) {
                model.redo();
                event.consume();
            } else if (model.slides() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN
                    || event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
                model.commit();
                step(event);
            }
        });
        model.error().subscribe(error -> field.pseudoClassStateChanged(WRONG, !error.isEmpty()));
        return field;
    }

    /// A field with a button in it, which opens what can be chosen.
    private StackPane offered(Control field) {
        field.getStyleClass().add("lever-offered");
        MenuButton button = offers();
        StackPane.setAlignment(button, Pos.CENTER_RIGHT);
        return new StackPane(field, button);
    }

    /// Words to choose from, ticked where the value has them.
    private MenuButton offers() {
        var button = new MenuButton();
        button.setId(model.id() + "-offers");
        button.setAccessibleText(model.label());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "lever-offers");
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

    private ToggleSwitch toggle() {
        var toggle = new ToggleSwitch();
        toggle.setId(model.id());
        toggle.selectedProperty().bindBidirectional(model.flag());
        return toggle;
    }

    private ComboBox<ChoicesViewModel.Choice> choice() {
        var box = new ComboBox<ChoicesViewModel.Choice>();
        box.setId(model.id());
        box.getItems().setAll(model.choices().fixed());
        box.setMaxWidth(Double.MAX_VALUE);
        var tip = new Tooltip();
        tip.textProperty().bind(box.valueProperty().map(ChoicesViewModel.Choice::name));
        box.setTooltip(tip);
        model.text().subscribe(_ -> box.getItems().stream().filter(choice -> choice.word().equals(model.word())).findFirst()
                .ifPresent(box::setValue));
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getValue().word().equals(model.word())) {
                model.choices().choose(box.getValue());
            }
        });
        return box;
    }

    private DatePicker date() {
        var picker = new DatePicker();
        picker.setId(model.id());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPromptText(model.optional() ? "–" : "");
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return model.typing() ? model.text().get() : day == null ? "" : model.shown(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                model.text().set(typed == null ? "" : typed);
                model.commit();
                return model.date().orElse(null);
            }
        });
        model.text().subscribe(text -> {
            picker.setValue(model.date().orElse(null));
            picker.getEditor().setText(text);
        });
        model.error().subscribe(error -> picker.getEditor().pseudoClassStateChanged(WRONG, !error.isEmpty()));
        picker.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        picker.setOnAction(_ -> {
            if (!Objects.equals(picker.getValue(), model.date().orElse(null))) {
                model.choose(picker.getValue());
            }
        });
        return picker;
    }

    private void named(Node editor) {
        editor.setAccessibleText(model.label());
    }

    private Label note(ObservableBooleanValue shown, ObservableValue<String> text, String look) {
        var note = new Label();
        note.getStyleClass().addAll("lever-note", look);
        note.setWrapText(true);
        note.textProperty().bind(text);
        note.visibleProperty().bind(shown);
        note.managedProperty().bind(Bindings.createBooleanBinding(shown::get, shown));
        return note;
    }
}
