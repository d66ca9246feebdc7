package glidepath.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The last thing that was done and that nothing else in the window shows: a file was written, something was copied.
public final class Notice {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// Empty where nothing was done yet.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    public void say(String what) {
        text.set(what);
    }
}
