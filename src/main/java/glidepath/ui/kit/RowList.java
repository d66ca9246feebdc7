package glidepath.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /// Rows that stay are the same objects as before, so their selection and focus survive.
    public static <K, R> void match(ObservableList<R> rows, List<K> ids, Function<R, K> idOf, Function<K, R> newRow) {
        Map<K, R> known = rows.stream().collect(Collectors.toMap(idOf, Function.identity()));
        show(rows, ids.stream().map(id -> known.computeIfAbsent(id, newRow)).toList());
    }
}
