package glidepath.files.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The fields of a format, and which JSON values are its rows.
public final class Fields {

    private final List<String> rowPaths;
    private final List<Field> fields = new ArrayList<>();

    private Fields(List<String> rowPaths) {
        this.rowPaths = rowPaths;
    }

    /// @param rowPaths of the JSON values that are rows: empty for a whole document or line, `data[].results[]` for one in lists
    public static Fields ofRows(String... rowPaths) {
        return new Fields(List.of(rowPaths));
    }

    /// @param names the best first
    public Field of(String... names) {
        return add(false, names);
    }

    /// A text that may be long.
    public Field whole(String... names) {
        return add(true, names);
    }

    private Field add(boolean whole, String... names) {
        var field = new Field(fields.size(), List.of(names), whole);
        fields.add(field);
        return field;
    }

    public Row row() {
        return new Row(fields.size());
    }

    /// The slots and ranks of a table's columns.
    ///
    /// @param names of the columns, made alike by [Names]
    public Columns columns(List<String> names) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Field field : fields) {
            for (int rank = 0; rank < field.names().size(); rank++) {
                places.computeIfAbsent(Names.alike(field.names().get(rank)), _ -> new ArrayList<>()).add(new Place(field, rank));
            }
        }
        return new Columns(names.stream().map(name -> List.copyOf(places.getOrDefault(name, List.of()))).toList());
    }

    /// Where a value goes.
    public record Place(Field field, int rank) {
    }

    /// Where the cells of a table go.
    public record Columns(List<List<Place>> places) {

        /// The columns that have the name of one before them.
        List<Integer> repeated() {
            return IntStream.range(0, places.size()).filter(column -> firstOf(column) < column).boxed().toList();
        }

        /// The first column that has the name of this one: itself, as a rule.
        int firstOf(int column) {
            return places.get(column).isEmpty() ? column : places.indexOf(places.get(column));
        }
    }

    /// The tree of all paths.
    public JsonNodePath tree() {
        var root = new JsonNodePath();
        for (Field field : fields) {
            for (int rank = 0; rank < field.names().size(); rank++) {
                root.at(field.names().get(rank)).take(field, rank);
            }
        }
        for (int path = 0; path < rowPaths.size(); path++) {
            root.at(rowPaths.get(path)).makeRow(path);
        }
        root.close();
        return root;
    }
}
