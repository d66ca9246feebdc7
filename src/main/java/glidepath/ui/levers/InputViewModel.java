package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.plan.Plan;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Differences;
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
    private final InputText asText;
    private final TypedText typed = new TypedText();
    private final BaselineNote baseline;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final MeasuredNote measured;
    private final Field<Boolean> flag;
    private @Nullable T value;
    private @Nullable T shownLast;
    private Optional<T> shownBase = Optional.empty();

    /// @param today from which `18 months` are counted
    InputViewModel(Session session, Messages messages, Input<T> input, Scale scale, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        about = InputDescription.of(input, messages);
        asText = new InputText(messages, input.kind(), today);
        slider = new SliderViewModel(scale, number -> edit(() -> read(number)));
        choices = new ChoicesViewModel<>(session, messages, input, () -> value, this::choose);
        table = new TableViewModel<>(session, messages, input, today, this::choose);
        range = new RangeViewModel(session, messages, input, slider, this::editRange);
        measured = new MeasuredNote(messages, today);
        baseline = new BaselineNote(messages);
        flag = new Field<>(on -> edit(() -> input.kind().read().apply(on.toString())));
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

    private ValueType.Shape shape() {
        return input.kind().shape();
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

    /// Whether the scenario has a value of its own.
    public ReadOnlyBooleanProperty changed() {
        return baseline.changed();
    }

    /// The baseline's value, where the scenario has another.
    public ReadOnlyStringProperty baseline() {
        return baseline.text();
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

    /// Makes it a range around its value.
    public void startRange() {
        range.start(InputText.number(value));
    }

    /// The chosen word of a choice, as files write it.
    public String word() {
        return value == null ? "" : (String) input.kind().write().apply(value);
    }

    public Optional<LocalDate> date() {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return inner instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /// A day as the field shows it.
    public String shown(LocalDate day) {
        return asText.shown(day);
    }

    public void choose(@Nullable LocalDate day) {
        choose(() -> input.kind().read().apply(day == null ? "" : day.toString()));
    }

    private void choose(Supplier<T> wanted) {
        edit(wanted);
        endGesture();
    }

    /// Takes what was typed. What cannot be read stays where it is, with the reason.
    public void commit() {
        if (shape() == ValueType.Shape.RECORDS) {
            cancel();
            table.commit();
            return;
        }
        if (!typing()) {
            typed.accept();
            return;
        }
        String entered = typed.entered();
        if (range.reads(entered)) {
            range.take(entered, InputText.number(value));
            endGesture();
            return;
        }
        choose(() -> input.kind().read().apply(asText.raw(entered, InputText.number(value))));
    }

    /// A text as the field would show it after [#commit]; empty where it would be refused.
    public Optional<String> preview(String wanted) {
        try {
            return Optional.of(named(input.kind().read().apply(asText.raw(wanted.strip(), InputText.number(value)))));
        } catch (InvalidValueException refused) {
            return Optional.empty();
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
            edit(() -> read(slider.stepped(InputText.number(value), steps, stride)));
        }
    }

    /// Takes the baseline's value again.
    public void reset() {
        typed.accept();
        session.edit(gesture(), plan -> input.reset().apply(plan, session.selected()));
        endGesture();
    }

    public void endGesture() {
        session.endGesture();
        slider.settle(range.furthest(InputText.number(value)));
    }

    private void editRange(Supplier<UnaryOperator<Plan>> wanted) {
        try {
            session.edit(RangeViewModel.gesture(label()), wanted.get());
            cancel();
        } catch (InvalidValueException refused) {
            typed.refuse(messages.say(refused.reason()));
        }
    }

    private T read(BigDecimal number) {
        return input.kind().read().apply(asText.written(number));
    }

    private void edit(Supplier<T> wanted) {
        try {
            T next = wanted.get();
            session.edit(gesture(), plan -> input.set().in(plan, session.selected(), next));
            typed.accept();
            show(next);
        } catch (InvalidValueException refused) {
            typed.refuse(messages.say(refused.reason()));
        }
    }

    private Message gesture() {
        return Message.of("gesture.change", label());
    }

    /// Most inputs stay as they are from one frame to the next.
    void show(Input.Values now) {
        T present = input.get().apply(now);
        measured.show(input.ref().flatMap(now.plan().record()::measured), present, this::named);
        Optional<T> base = input.base().apply(now);
        if (!range.show(now) && present.equals(value) && present.equals(shownLast) && base.equals(shownBase)) {
            return;
        }
        if (!present.equals(value)) {
            typed.accept();
        }
        shownLast = present;
        shownBase = base;
        baseline.show(base.filter(other -> !other.equals(present)).map(this::named));
        show(present);
    }

    /// A value as people call it: a model by its name.
    private String named(T wanted) {
        Object inner = wanted instanceof Optional<?> optional ? optional.orElse(null) : wanted;
        if (shape() == ValueType.Shape.RECORDS) {
            return input.ref().map(ref -> new Differences(messages, session.catalog()).shown(ref.lever(), wanted)).orElse("");
        }
        return inner instanceof ModelId id ? session.catalog().model(id).map(Model::name).orElse(id.toString()) : asText.shown(wanted);
    }

    private void show(T present) {
        value = present;
        typed.show(asText.shown(present));
        if (shape() == ValueType.Shape.RECORDS) {
            table.show((List<?>) present, !typed.isRefused());
        }
        if (shape() == ValueType.Shape.FLAG) {
            flag.show((Boolean) present);
        }
        if (about.slides() || range.possible()) {
            slider.show(InputText.number(present), range.furthest(InputText.number(present)));
        }
        range.place();
    }
}
