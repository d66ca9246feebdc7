package glidepath.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A place in JSON that leads to a field, is one, or makes a row.
final class JsonNodePath {

    /// Stands for any name that no other path has.
    static final String ANY = "*";
    /// Below it: the name itself.
    static final String KEY = "@name";
    static final int NO_ROW = -1;
    private static final int MANY = 1_000;

    private final List<byte[]> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<JsonNodePath> children = new ArrayList<>();
    private List<Fields.Place> places = new ArrayList<>();
    private @Nullable JsonNodePath element;
    private int row = NO_ROW;
    private int[] below = {};
    private boolean hasRows;
    private final NameOrder order = new NameOrder();
    private int anew;

    /// The node of a path such as `data[].results[].model`, made where it is new.
    JsonNodePath at(String path) {
        JsonNodePath node = this;
        for (String part : path.isEmpty() ? new String[0] : path.split("\\.")) {
            String name = part;
            int lists = 0;
            while (name.endsWith("[]")) {
                name = name.substring(0, name.length() - 2);
                lists++;
            }
            node = name.isEmpty() ? node : node.child(Names.spoken(name));
            for (int i = 0; i < lists; i++) {
                node = node.element();
            }
        }
        return node;
    }

    private JsonNodePath child(String name) {
        int known = texts.indexOf(name);
        if (known >= 0) {
            return children.get(known);
        }
        var node = new JsonNodePath();
        texts.add(name);
        names.add(name.getBytes(StandardCharsets.UTF_8));
        children.add(node);
        return node;
    }

    private JsonNodePath element() {
        if (element == null) {
            element = new JsonNodePath();
        }
        return element;
    }

    void take(Field field, int rank) {
        places.add(new Fields.Place(field, rank));
    }

    void makeRow(int path) {
        row = path;
    }

    /// Notes which slots and rows lie below each place, once all are there.
    List<Integer> close() {
        places = List.copyOf(places);   // read for each value of each row
        var slots = new ArrayList<>(places.stream().map(place -> place.field().slot()).toList());
        children.forEach(child -> slots.addAll(child.close()));
        if (element != null) {
            slots.addAll(element.close());
        }
        hasRows = row != NO_ROW || children.stream().anyMatch(JsonNodePath::hasRows) || element != null && element.hasRows();
        below = slots.stream().distinct().mapToInt(Integer::intValue).toArray();
        return slots;
    }

    /// Whether a value holds several rows, or rows of any name, which only the full parser tells.
    boolean hasRowsInLists() {
        return element != null && element.hasRows() || texts.contains(ANY) || children.stream().anyMatch(JsonNodePath::hasRowsInLists);
    }

    /// Takes note of a text that was met before, or was not.
    void told(boolean before) {
        anew = before ? Math.max(0, anew - 2) : anew + 1;
    }

    /// Whether its texts are mostly new ones, as ids and times are: they are not worth remembering.
    boolean isVaried() {
        return anew > MANY;
    }

    NameOrder order() {
        return order;
    }

    int[] below() {
        return below;
    }

    int row() {
        return row;
    }

    List<Fields.Place> places() {
        return places;
    }

    boolean isField() {
        return !places.isEmpty();
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /// Whether it is a row, or rows lie below it.
    boolean hasRows() {
        return hasRows;
    }

    @Nullable JsonNodePath list() {
        return element;
    }

    @Nullable JsonNodePath named(String name) {
        int index = texts.indexOf(name);
        return index < 0 ? null : children.get(index);
    }

    /// The child whose name is these bytes.
    @Nullable JsonNodePath named(byte[] bytes, int from, int to) {   // ends looked at first: most names differ there
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i);
            if (name.length == to - from && to > from && name[0] == bytes[from] && name[name.length - 1] == bytes[to - 1]
                    && Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return children.get(i);
            }
        }
        return null;
    }
}
