package glidepath.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;

import glidepath.session.Snapshot;

/// What a page of the window shows, and when it works it out.
public interface PageViewModel {

    PageWork work();

    default void show(Snapshot now) {
        work().show(now);
    }

    /// Whether it is on the screen.
    default BooleanProperty visible() {
        return work().visible();
    }

    /// Whether something newer than what is shown is still being worked out.
    default ReadOnlyBooleanProperty pending() {
        return work().pending();
    }

    /// Whether what is shown should not be read any more.
    default ReadOnlyBooleanProperty outdated() {
        return work().outdated();
    }
}
