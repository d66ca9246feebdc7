package glidepath.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Drawn values of inputs, so many draws at a time. The first so many are kept, so that what is simulated again is not drawn again.
final class DrawnColumns {

    /// Draws that are held at a time.
    static final int SIZE = 16_384;
    /// Draws of an input that one thread takes up.
    private static final int PIECE = 2_048;

    /// The first draws, and those that come after.
    private final Map<DrawnColumn.Key, DrawnColumn> first = new HashMap<>();
    private final Map<DrawnColumn.Key, DrawnColumn> later = new HashMap<>();

    private record Piece(DrawnColumn column, int low, int high) {
    }

    /// Keeps what is asked for, and nothing else.
    void keep(Set<DrawnColumn.Key> asked) {
        first.keySet().retainAll(asked);
        later.keySet().retainAll(asked);
    }

    /// The values of draws from a number on.
    ///
    /// @param from  a multiple of [#SIZE]
    /// @param count at most [#SIZE]
    Map<DrawnColumn.Key, DrawnColumn> of(Set<DrawnColumn.Key> asked, long from, int count) {
        Map<DrawnColumn.Key, DrawnColumn> columns = from == 0 ? first : later;
        Map<DrawnColumn.Key, DrawnColumn> wanted = asked.parallelStream().collect(Collectors.toMap(key -> key, key -> known(columns, key)));
        columns.putAll(wanted);
        var pieces = new ArrayList<Piece>();
        for (DrawnColumn column : wanted.values()) {
            for (int low = column.filled(from); low < count; low += PIECE) {
                pieces.add(new Piece(column, low, Math.min(count, low + PIECE)));
            }
        }
        pieces.parallelStream().forEach(piece -> piece.column.fill(from, piece.low, piece.high));
        wanted.values().forEach(column -> column.filled(from, Math.max(count, column.filled(from))));
        return wanted;
    }

    private static DrawnColumn known(Map<DrawnColumn.Key, DrawnColumn> columns, DrawnColumn.Key key) {
        DrawnColumn known = columns.get(key);
        return known == null ? new DrawnColumn(key, SIZE) : known;
    }

    static Set<DrawnColumn.Key> all(List<List<DrawnColumn.Key>> keys) {
        return keys.stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
