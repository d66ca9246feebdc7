package glidepath.ui.kit;

import java.util.List;

import javafx.collections.ObservableList;

/// Keeps the rows of a list in step with what a snapshot has to show.
public final class RowList {

    private RowList() {
    }

    /// Changes a list only where it shows something else, so that nothing is drawn again for nothing.
    public static <R> void show(ObservableList<R> rows, List<R> wanted) {
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }
}
