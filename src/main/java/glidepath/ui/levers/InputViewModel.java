package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

import glidepath.plan.Plan;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// One input: its text, its slider, its range, what is wrong with what was typed, and how it differs from the baseline.
public final class InputViewModel<T> {

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final SliderViewModel slider;
    private final ChoicesViewModel<T> choices;
    private final TableViewModel<T> table;
    private final RangeViewModel range;
    private final InputDescription about;
    private final InputValue<T> value;
    private final TypedText typed = new TypedText();
    private final BaselineNote<T> baseline;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final MeasuredNote measured;
    private final Field<Boolean> flag;
    private final Message gesture;

    /// @param today from which `18 months` are counted
    InputViewModel(Session session, Messages messages, Input<T> input, Scale scale, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        gesture = Message.of("gesture.change", input.label());
        about = InputDescription.of(input, messages);
        value = new InputValue<>(session, messages, input, today);
        slider = new SliderViewModel(scale, number -> edit(() -> value.at(number)));
        choices = new ChoicesViewModel<>(session, messages, input, value::get, this::choose);
        table = new TableViewModel<>(session, messages, input, today, this::choose);
        range = new RangeViewModel(session, messages, input, value, slider, this::editRange);
        measured = new MeasuredNote(messages, today);
        baseline = new BaselineNote<>(messages, value::named);
        flag = new Field<>(on -> edit(() -> value.written(on.toString())));
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

    /// 0 to 1 along the slider.
    public Field<Number> position() {
        return slider.position();
    }

    public Field<Boolean> flag() {
        return flag;
    }

    /// What is wrong with the text and what is allowed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return typed.error();
    }

    /// How the scenario differs from the baseline.
    public BaselineNote<T> baseline() {
        return baseline;
    }

    /// When it was measured, and what, where the plan has another value; empty where it was not.
    public ReadOnlyStringProperty measured() {
        return measured.text();
    }

    public BooleanProperty visible() {
        return visible;
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

    public void choose(@Nullable LocalDate day) {
        choose(() -> value.picked(day));
    }

    private void choose(Supplier<T> wanted) {
        edit(wanted);
        endGesture();
    }

    /// Takes what was typed. What cannot be read stays where it is, with the reason.
    public void commit() {
        if (about.shape() == ValueType.Shape.RECORDS) {
            cancel();
            table.commit();
            return;
        }
        String entered = typed.entered();
        if (!typing()) {
            typed.accept();
        } else if (range.reads(entered)) {
            range.take(entered);
            endGesture();
        } else {
            choose(() -> value.typed(entered));
        }
    }

    /// Takes a text as if it were typed into the field.
    public void take(String wanted) {
        text().set(wanted);
        commit();
    }

    /// Takes back what was typed.
    public void cancel() {
        typed.cancel();
    }

    /// Whether the field holds something that was typed and not yet taken.
    public boolean typing() {
        return typed.isTyping();
    }

    /// Takes back the last change of the plan, whatever it was.
    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    public void step(int steps, Stride stride) {
        if (about.slides()) {
            edit(() -> value.at(slider.stepped(value.number(), steps, stride)));
        }
    }

    /// Takes the baseline's value again.
    public void reset() {
        typed.accept();
        session.edit(gesture, plan -> input.reset().apply(plan, session.selected()));
        endGesture();
    }

    public void endGesture() {
        session.endGesture();
        slider.settle(range.furthest());
    }

    private void editRange(Supplier<UnaryOperator<Plan>> wanted) {
        tried(() -> {
            session.edit(RangeViewModel.gesture(label()), wanted.get());
            cancel();
        });
    }

    private void edit(Supplier<T> wanted) {
        tried(() -> {
            T next = wanted.get();
            session.edit(gesture, plan -> input.set().in(plan, session.selected(), next));
            typed.accept();
            show(next);
        });
    }

    /// What is refused stays where it was typed, with the reason.
    private void tried(Runnable change) {
        try {
            change.run();
        } catch (InvalidValueException refused) {
            typed.refuse(messages.say(refused.reason()));
        }
    }

    /// Most inputs stay as they are from one frame to the next.
    void show(Input.Values now) {
        T present = input.get().apply(now);
        measured.show(input.ref().flatMap(now.plan().record()::measured), present, value::named);
        Optional<T> base = input.base().apply(now);
        if (!range.show(now) && present.equals(value.get()) && baseline.isOf(present, base)) {
            return;
        }
        if (!present.equals(value.get())) {
            typed.accept();
        }
        baseline.show(present, base);
        show(present);
    }

    private void show(T present) {
        value.set(present);
        typed.show(value.shown());
        if (about.shape() == ValueType.Shape.RECORDS) {
            table.show((List<?>) present, !typed.isRefused());
        }
        if (about.shape() == ValueType.Shape.FLAG) {
            flag.show((Boolean) present);
        }
        if (about.slides() || range.possible()) {
            slider.show(value.number(), range.furthest());
        }
        range.place();
    }
}
