package glidepath.plan;

/// A column of an input that is a list of rows.
///
/// @param name     the record component, which is also its name in a file
/// @param required whether a row must say it
public record Column<T>(String name, ValueType<T> kind, boolean required) {

    static <T> Column<T> needed(String name, ValueType<T> kind) {
        return new Column<>(name, kind, true);
    }

    static <T> Column<T> of(String name, ValueType<T> kind) {
        return new Column<>(name, kind, false);
    }

    /// What a row has in this column.
    @SuppressWarnings("unchecked")   // LeversTest checks that each kind fits its component
    public T of(Record row) {
        return (T) Components.get(row, name);
    }

    /// The written form of what a row has in this column.
    public Object written(Record row) {
        return kind.write().apply(of(row));
    }
}
