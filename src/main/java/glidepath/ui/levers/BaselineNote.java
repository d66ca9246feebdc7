package glidepath.ui.levers;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.texts.Messages;

/// How an input of a scenario differs from the baseline.
final class BaselineNote {

    private final Messages messages;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    BaselineNote(Messages messages) {
        this.messages = messages;
    }

    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// @param other the baseline's value as people call it; empty where it is the same
    void show(Optional<String> other) {
        changed.set(other.isPresent());
        text.set(other.map(value -> messages.text("ui.levers.baseline", value)).orElse(""));
    }
}
