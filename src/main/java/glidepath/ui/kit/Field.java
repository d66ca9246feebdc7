package glidepath.ui.kit;

import java.util.function.Consumer;

import javafx.beans.property.SimpleObjectProperty;

/// One editable value: shown from a snapshot, written back as an edit.
public final class Field<T> extends SimpleObjectProperty<T> {

    private boolean showing;

    /// @param write what a change by the user does
    public Field(Consumer<T> write) {
        addListener((_, _, value) -> {
            if (!showing) {
                write.accept(value);
            }
        });
    }

    /// Shows a value without writing it back.
    public void show(T value) {
        showing = true;
        try {
            set(value);
        } finally {
            showing = false;
        }
    }
}
