package glidepath.ui.levers;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A titled group of inputs that can be folded away.
///
/// @param key    for the memory of folds
/// @param title  may change with the item's name
/// @param note   what its inputs come to; empty for nothing
/// @param curve  what its inputs come to over time; [SmallCurve#NONE] for nothing
/// @param remove takes the item out of the plan; empty where that cannot be
public record GroupViewModel(String key, StringProperty title, StringProperty note, ObjectProperty<SmallCurve> curve, BooleanProperty open,
        List<InputViewModel<?>> inputs, Optional<Runnable> remove) {

    /// A grant has two: its inputs, and its conditions.
    static final int OF_ONE_ITEM = 2;

    static GroupViewModel of(String key, String title, boolean open, List<InputViewModel<?>> inputs, Optional<Runnable> remove) {
        return new GroupViewModel(key, new SimpleStringProperty(title), new SimpleStringProperty(""),
                new SimpleObjectProperty<>(SmallCurve.NONE), new SimpleBooleanProperty(open), inputs, remove);
    }
}
