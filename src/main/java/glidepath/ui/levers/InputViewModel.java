package glidepath.ui.levers;

import java.time.LocalDate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;

import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// One input: its text, its slider, its range, what is wrong with what was typed, and how it differs from the baseline.
public final class InputViewModel<T> {

    private final Input<T> input;
    private final InputDescription about;
    private final InputValue<T> value;
    private final TypedText typed = new TypedText();
    private final InputEdits<T> edits;
    private final SliderViewModel slider;
    private final ChoicesViewModel<T> choices;
    private final TableViewModel<T> table;
    private final RangeViewModel range;
    private final InputNotes<T> notes;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);

    /// @param today from which `18 months` are counted
    InputViewModel(Session session, Messages messages, Input<T> input, Scale scale, LocalDate today) {
        this.input = input;
        about = InputDescription.of(input, messages);
        value = new InputValue<>(session, messages, input, today);
        edits = new InputEdits<>(session, messages, input, typed, this::show, this::settle);
        slider = new SliderViewModel(scale, about.slides(), value::number, number -> edits.value(() -> value.at(number)));
        choices = new ChoicesViewModel<>(session, messages, input, value::get, edits);
        table = new TableViewModel<>(session, messages, input, today, edits::once);
        range = new RangeViewModel(messages, input, value, slider, edits);
        notes = new InputNotes<>(messages, input, value, today);
    }

    public String id() {
        return input.id();
    }

    public String label() {
        return input.label();
    }

    /// What does not change while it is edited.
    public InputDescription about() {
        return about;
    }

    /// What the field holds: the value as shown, or what was typed and refused.
    public StringProperty text() {
        return typed.text();
    }

    /// What was typed into the field, and what is wrong with it.
    public TypedText typed() {
        return typed;
    }

    public InputNotes<T> notes() {
        return notes;
    }

    public BooleanProperty visible() {
        return visible;
    }

    /// Its slider, where it is a quantity or may be a range.
    public SliderViewModel slider() {
        return slider;
    }

    /// What it can be chosen from.
    public ChoicesViewModel<T> choices() {
        return choices;
    }

    /// Its rows, where it is a table.
    public TableViewModel<T> table() {
        return table;
    }

    /// Itself as a range.
    public RangeViewModel range() {
        return range;
    }

    /// What it holds.
    public InputValue<T> value() {
        return value;
    }

    /// How it changes the plan.
    public InputEdits<T> edits() {
        return edits;
    }

    /// Takes what was typed. What cannot be read stays where it is, with the reason.
    public void commit() {
        String entered = typed.entered();
        if (about.shape() == ValueType.Shape.RECORDS) {
            typed.cancel();
            table.commit();
        } else if (!typed.isTyping()) {
            typed.accept();
        } else if (range.take(entered)) {
            edits.endGesture();
        } else {
            edits.once(() -> value.typed(entered));
        }
    }

    /// Takes a text as if it were typed into the field.
    public void take(String wanted) {
        text().set(wanted);
        commit();
    }

    private void settle() {
        slider.settle(range.furthest());
    }

    /// Most inputs stay as they are from one frame to the next.
    void show(InputValues now) {
        T present = input.get().apply(now);
        boolean ranged = range.show(now);
        boolean noted = notes.show(now, present);
        if (ranged || noted || !present.equals(value.get())) {
            show(present);
        }
    }

    private void show(T present) {
        if (value.set(present)) {
            typed.accept();
        }
        typed.show(value.shown());
        table.show(present, !typed.isRefused());
        choices.show(present);
        slider.show(value.number(), range.furthest());
        range.place();
    }
}
