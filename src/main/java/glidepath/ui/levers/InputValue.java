package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// The value of an input: how it becomes another by what is typed, dragged or picked, and how people call it.
public final class InputValue<T> {

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final InputText asText;
    private @Nullable T present;

    /// @param today from which `18 months` are counted
    InputValue(Session session, Messages messages, Input<T> input, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        asText = new InputText(messages, input.kind(), today);
    }

    /// Nothing before it was shown first.
    @Nullable T get() {
        return present;
    }

    /// @return whether it is another than before
    boolean set(T value) {
        boolean other = !value.equals(present);
        present = value;
        return other;
    }

    /// A quantity's number; zero for what is none.
    BigDecimal number() {
        return InputText.number(present);
    }

    /// @throws InvalidValueException with what is wrong with the text and what is allowed
    T typed(String text) {
        return written(isProvider() ? session.catalog().providerCalled(text) : asText.raw(text, number()));
    }

    T at(BigDecimal number) {
        return written(asText.written(number));
    }

    T written(Object raw) {
        return input.kind().read().apply(raw);
    }

    /// A text as the field would show it once it is taken; empty where it would be refused, and of a table, which takes none.
    public Optional<String> preview(String text) {
        if (input.kind().shape() == ValueType.Shape.RECORDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(named(typed(text.strip())));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    /// The chosen word of a choice, as files write it.
    public String word() {
        return present == null ? "" : (String) input.kind().write().apply(present);
    }

    public Optional<LocalDate> day() {
        return inner(present) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /// As the field shows it.
    public String shown() {
        return shown(present);
    }

    private String shown(@Nullable Object value) {
        return isProvider() && value instanceof String id ? session.catalog().billerOf(id) : asText.shown(value);
    }

    private boolean isProvider() {
        return input.ref().filter(Offers::isProvider).isPresent();
    }

    /// A day as the field shows it.
    public String shown(LocalDate day) {
        return asText.shown(day);
    }

    /// As people call it: a model by its name.
    String named(T value) {
        if (input.kind().shape() == ValueType.Shape.RECORDS) {
            return input.ref().map(ref -> new Differences(messages, session.catalog()).shown(ref.lever(), value)).orElse("");
        }
        return inner(value) instanceof ModelId id ? session.catalog().model(id).map(Model::name).orElse(id.toString())
                : shown(value);
    }

    private static @Nullable Object inner(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
