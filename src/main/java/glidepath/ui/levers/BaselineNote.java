package glidepath.ui.levers;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;

/// How an input of a scenario differs from the baseline.
public final class BaselineNote<T> {

    private final Messages messages;
    private final Function<T, String> named;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private @Nullable T own;
    private Optional<T> base = Optional.empty();

    BaselineNote(Messages messages, Function<T, String> named) {
        this.messages = messages;
        this.named = named;
    }

    /// Whether the scenario has a value of its own.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// The baseline's value, where the scenario has another.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Whether these were shown last.
    boolean isOf(T value, Optional<T> baseline) {
        return value.equals(own) && baseline.equals(base);
    }

    /// @param baseline its value; empty in the baseline itself
    void show(T value, Optional<T> baseline) {
        own = value;
        base = baseline;
        Optional<T> other = baseline.filter(that -> !that.equals(value));
        changed.set(other.isPresent());
        text.set(other.map(named).map(name -> name.isEmpty() ? messages.text("ui.levers.baseline.none")
                : messages.text("ui.levers.baseline", name)).orElse(""));
    }
}
