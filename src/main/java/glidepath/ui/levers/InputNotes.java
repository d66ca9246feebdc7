package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;

import glidepath.texts.Messages;

/// What stands below an input: how it differs from the baseline, and when it was measured.
public final class InputNotes<T> {

    private final Input<T> input;
    private final InputValue<T> value;
    private final MeasuredNote measured;
    private final BaselineNote<T> baseline;

    /// @param today for the age of measurements
    InputNotes(Messages messages, Input<T> input, InputValue<T> value, LocalDate today) {
        this.input = input;
        this.value = value;
        measured = new MeasuredNote(messages, today);
        baseline = new BaselineNote<>(messages, value::named);
    }

    /// How the scenario differs from the baseline.
    public BaselineNote<T> baseline() {
        return baseline;
    }

    /// When it was measured, and what, where the plan has another value; empty where it was not.
    public ReadOnlyStringProperty measured() {
        return measured.text();
    }

    /// @return whether it differs from the baseline in another way than before
    boolean show(InputValues now, T present) {
        measured.show(input.ref().flatMap(now.plan().record()::measured), present, value::named);
        Optional<T> base = input.base().apply(now);
        boolean same = baseline.isOf(present, base);
        if (!same) {
            baseline.show(present, base);
        }
        return !same;
    }
}
