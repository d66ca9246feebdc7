package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.plan.MeasuredValue;
import glidepath.texts.Messages;
import glidepath.texts.MeasurementText;

/// What stands beside an input that was measured: when, whether that is too long ago, and the measured value where the plan has another.
final class MeasuredNote {

    private final Messages messages;
    private final LocalDate today;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    MeasuredNote(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /// Empty where it was never measured.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// @param named a value as people call it
    <T> void show(Optional<MeasuredValue> measured, T present, Function<T, String> named) {
        text.set(measured.map(value -> {
            String when = new MeasurementText(messages).of(value.from());
            String told = value.from().isOld(today) ? messages.text("ui.levers.measured.old", when) : when;
            return value.value().equals(present) ? told : messages.text("ui.levers.measured.other", named.apply(typed(value.value())),
                    told);
        }).orElse(""));
    }

    @SuppressWarnings("unchecked")   // a plan's record holds values of the input's own type
    private static <T> T typed(Object value) {
        return (T) value;
    }
}
