package glidepath.ui.levers;

import java.util.List;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// One input: its name, a slider where it is a quantity, and a field for the exact value.
public final class InputView extends VBox {

    private final InputViewModel<?> model;
    private final InputEditors editors;
    private final LeversViewModel levers;

    public InputView(InputViewModel<?> model, LeversViewModel levers) {
        this.model = model;
        editors = new InputEditors(model);
        this.levers = levers;
        getStyleClass().add("lever");
        Visibility.hold(this, List.of(switch (model.about().editor()) {
            case MODEL -> models();
            case TABLE -> new TableView(model, label());
            case QUANTITY -> quantity();
            case FIELD -> model.range().possible() ? optionalQuantity() : row();
            default -> row();
        }, note(model.notes().measured().isEmpty().not(), model.notes().measured(), StyleClasses.MUTED),
                note(model.typed().error().isEmpty().not(), model.typed().error(), StyleClasses.WRONG),
                note(model.notes().baseline().changed(), model.notes().baseline().text(), StyleClasses.CHANGED)));
        visibleProperty().bind(model.visible());
        Visibility.gapless(this);
    }

    /// Names of models are long: they have a row of their own.
    private VBox models() {
        var chooser = new ModelChooser(model, levers);
        var price = new Label();
        price.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        price.textProperty().bind(chooser.price());
        price.setMinWidth(USE_PREF_SIZE);
        return new VBox(2, new HBox(8, label(), Blocks.space(), price), chooser);
    }

    /// A quantity has its slider over the whole width of the column: the wider, the finer it can be dragged.
    private VBox quantity() {
        var ranges = new RangeControls(model, levers.words());
        // what changes while it is dragged is not measured again
        var row = new HBox(8);
        Visibility.hold(row, List.of(label(), Blocks.space(), ranges.starter(), new LayoutBoundary(new ExactField(model, this::step))));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox both = track(ranges);
        both.getChildren().addFirst(row);
        return both;
    }

    /// A quantity that may be left out has a slider for the two ends of its range alone.
    private VBox optionalQuantity() {
        var ranges = new RangeControls(model, levers.words());
        HBox row = row();
        row.getChildren().add(1, ranges.starter());
        VBox track = track(ranges);
        track.visibleProperty().bind(model.range().present());
        var both = new VBox();
        Visibility.hold(both, List.of(row, track));
        return both;
    }

    private VBox track(RangeControls ranges) {
        Slider slider = slider();
        var track = new VBox();
        Visibility.hold(track, List.of(ranges.track(slider), new LayoutBoundary(slider), ranges.words()));
        track.getStyleClass().add("quantity");
        return track;
    }

    private HBox row() {
        var row = new HBox(8, label());
        row.setAlignment(Pos.CENTER_LEFT);
        Control editor = switch (model.about().editor()) {
            case TOGGLE -> editors.toggle();
            case CHOICE -> editors.choice();
            case DATE -> editors.date();
            default -> new ExactField(model, this::step);
        };
        named(editor);
        Region whole = model.choices().offers() ? editors.offered(editor) : editor;
        HBox.setHgrow(whole, Priority.ALWAYS);
        row.getChildren().add(whole);
        return row;
    }

    private Label label() {
        var label = new Label(model.label());
        label.getStyleClass().add("lever-label");
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(model.about().unit().isEmpty() ? model.about().help() : model.about().help() + " (" + model.about()
                .unit() + ")"));
        label.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edits().reset();
            }
        });
        model.notes().baseline().changed().subscribe(changed -> {
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
        slider.valueProperty().bindBidirectional(model.slider().position());
        slider.setFocusTraversable(false);   // the field beside it takes the same keys, so that one Tab leads from field to field
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> slider.requestFocus());
        // the press may have closed a pop-up and gone no further; the thumb knows where a drag began from its press alone
        slider.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() == slider.lookup(".thumb") && !slider.isValueChanging()) {
                event.consume();
            }
        });
        slider.setOnMouseReleased(_ -> model.edits().endGesture());
        slider.focusedProperty().subscribe(() -> model.edits().endGesture());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        slider.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (slider.isFocused()) {
                model.slider().step(event.getDeltaY() + event.getDeltaX() > 0 ? 1 : -1, event.isShiftDown() ? Stride.FINE : Stride.STEP);
                event.consume();
            }
        });
        slider.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edits().reset();
            }
        });
        return slider;
    }

    private void step(KeyEvent event) {
        SliderKeys.pressed(event, model.slider()::step);
    }

    private void named(Node editor) {
        editor.setAccessibleText(model.label());
    }

    private Label note(ObservableBooleanValue shown, ObservableValue<String> text, String look) {
        var note = new Label();
        note.getStyleClass().addAll("lever-note", look);
        Wrapping.of(note);
        note.textProperty().bind(text);
        note.visibleProperty().bind(shown);
        return note;
    }
}
