package glidepath.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.collections.ObservableList;

/// Keeps a list of row view models in step with the ids of a snapshot.
public final class RowList {

    private RowList() {
    }

    /// Rows that stay are the same objects as before, so their selection and focus survive.
    public static <K, R> void match(ObservableList<R> rows, List<K> ids, Function<R, K> idOf, Function<K, R> newRow) {
        Map<K, R> known = rows.stream().collect(Collectors.toMap(idOf, Function.identity()));
        List<R> wanted = ids.stream().map(id -> known.computeIfAbsent(id, newRow)).toList();
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }
}
