package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
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

    /// Of what was typed, a sentence quotes so many letters.
    private static final int QUOTED = 40;

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final SliderViewModel slider;
    private final ChoicesViewModel<T> choices;
    private final TableViewModel<T> table;
    private final RangeViewModel range;
    private final InputText asText;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper baseline = new ReadOnlyStringWrapper("");
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final MeasuredNote measured;
    private final Field<Boolean> flag;
    private @Nullable T value;
    private @Nullable T shownLast;
    private Optional<T> shownBase = Optional.empty();
    private String shownText = "";

    /// @param today from which `18 months` are counted
    InputViewModel(Session session, Messages messages, Input<T> input, Scale scale, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        asText = new InputText(messages, input.kind(), today);
        slider = new SliderViewModel(scale, number -> edit(() -> read(number)));
        choices = new ChoicesViewModel<>(session, messages, input, () -> value, this::choose);
        table = new TableViewModel<>(session, messages, input, today, this::choose);
        range = new RangeViewModel(session, messages, input, slider, this::editRange);
        measured = new MeasuredNote(messages, today);
        flag = new Field<>(on -> edit(() -> input.kind().read().apply(on.toString())));
    }

    public String id() {
        return input.id();
    }

    public String label() {
        return input.label();
    }

    public String unit() {
        return input.unit();
    }

    /// What it does, in a sentence; its label where that says it all.
    public String help() {
        return input.help().isEmpty() ? input.label() : input.help();
    }

    private ValueType.Shape shape() {
        return input.kind().shape();
    }

    public Editor editor() {
        return Editor.of(input.kind());
    }

    /// What an empty field means.
    public String prompt() {
        boolean inCatalog = input.ref().filter(ref -> Groups.FROM_CATALOG.contains(ref.lever())).isPresent();
        return inCatalog ? messages.text("ui.levers.from-catalog") : shape() == ValueType.Shape.TEXTS ? messages.text("ui.levers.all")
                : optional() ? unit() : "";
    }

    public boolean optional() {
        return input.kind().optional();
    }

    /// Whether a slider stands beside the field.
    public boolean slides() {
        return editor() == Editor.QUANTITY;
    }

    /// What the field holds: the value as shown, or what was typed and refused.
    public StringProperty text() {
        return text;
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
        return error.getReadOnlyProperty();
    }

    /// Whether the scenario has a value of its own.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// The baseline's value, where the scenario has another.
    public ReadOnlyStringProperty baseline() {
        return baseline.getReadOnlyProperty();
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
            error.set("");
            return;
        }
        String typed = text.get().strip();
        if (range.reads(typed)) {
            range.take(typed, InputText.number(value));
            endGesture();
            return;
        }
        choose(() -> input.kind().read().apply(asText.raw(typed, InputText.number(value))));
    }

    /// A text as the field would show it after [#commit]; empty where it would be refused.
    public Optional<String> preview(String typed) {
        try {
            return Optional.of(named(input.kind().read().apply(asText.raw(typed.strip(), InputText.number(value)))));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    /// Takes a text as if it were typed into the field.
    public void take(String typed) {
        text.set(typed);
        commit();
    }

    /// Takes back what was typed.
    public void cancel() {
        error.set("");
        text.set(shownText);
    }

    /// Whether the field holds something that was typed and not yet taken.
    public boolean typing() {
        return !text.get().equals(shownText);
    }

    /// Takes back the last change of the plan, whatever it was.
    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    public void step(int steps, Stride stride) {
        if (slides()) {
            edit(() -> read(slider.stepped(InputText.number(value), steps, stride)));
        }
    }

    /// Takes the baseline's value again.
    public void reset() {
        error.set("");
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
            error.set(quoted(messages.say(refused.reason())));
        }
    }

    private T read(BigDecimal number) {
        return input.kind().read().apply(asText.written(number));
    }

    private void edit(Supplier<T> wanted) {
        try {
            T next = wanted.get();
            session.edit(gesture(), plan -> input.set().in(plan, session.selected(), next));
            error.set("");
            show(next);
        } catch (InvalidValueException refused) {
            error.set(quoted(messages.say(refused.reason())));
        }
    }

    private String quoted(String sentence) {
        String typed = text.get().strip();
        return typed.length() <= QUOTED ? sentence
                : sentence.replace(typed, typed.substring(0, QUOTED) + "…").replaceAll("(\\S{" + QUOTED + "})\\S+", "$1…");
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
            error.set("");
        }
        shownLast = present;
        shownBase = base;
        changed.set(base.isPresent() && !base.get().equals(present));
        baseline.set(changed.get() ? messages.text("ui.levers.baseline", named(base.orElseThrow())) : "");
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
        shownText = asText.shown(present);
        if (error.get().isEmpty()) {
            text.set(shownText);
        }
        if (shape() == ValueType.Shape.RECORDS) {
            table.show((List<?>) present, error.get().isEmpty());
        }
        if (shape() == ValueType.Shape.FLAG) {
            flag.show((Boolean) present);
        }
        if (slides()) {
            slider.show(InputText.number(present), range.furthest(InputText.number(present)));
        }
        range.place();
    }
}
