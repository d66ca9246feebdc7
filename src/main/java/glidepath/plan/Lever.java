package glidepath.plan;

import java.util.function.UnaryOperator;

import glidepath.units.InvalidValueException;

/// One input of a plan, typed: where it stands, what it holds, what it is called in files.
///
/// @param section the list whose items have it
/// @param path    the record components that lead to it, which is also its name in a file: `demand.calls`
/// @param shared  true where all scenarios have the same value, such as a name
/// @param reader  finds it in an item of the section
public record Lever<T>(Section section, String path, ValueType<T> kind, boolean shared, UnaryOperator<Object> reader) {

    /// What it is called in texts and messages: `workloads.demand.calls`.
    public String id() {
        return section.key() + "." + path;
    }

    @SuppressWarnings("unchecked")   // LeversTest checks that each kind fits its component
    public T of(Item item) {
        return (T) reader.apply(item);
    }

    /// This lever of one item.
    public InputRef<T> at(String item) {
        return new InputRef<>(this, item);
    }

    /// Reads the written form.
    ///
    /// @throws InvalidValueException where it is no value of this lever
    public T read(Object raw) {
        return kind.read().apply(raw);
    }

    public Object write(T value) {
        return kind.write().apply(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lever<?> lever && section == lever.section && path.equals(lever.path);
    }

    @Override
    public int hashCode() {
        return 31 * section.hashCode() + path.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
