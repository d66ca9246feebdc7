package glidepath.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What was done last where nothing else in the window shows that it was: a file is written, something is copied.
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
