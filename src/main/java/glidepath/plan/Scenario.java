package glidepath.plan;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One way of running: the baseline, which has no differences, or a variant, which stores only its differences from it.
///
/// @param colour      `#rrggbb`; empty for the one of its position
/// @param differences the values that differ, each of its lever's type
public record Scenario(String id, String name, String colour, SortedMap<InputRef<?>, Object> differences) {

    public Scenario {
        differences = Collections.unmodifiableSortedMap(new TreeMap<>(differences));
    }

    public static Scenario named(String id, String name) {
        return new Scenario(id, name, "", Collections.emptySortedMap());
    }

    public Scenario withName(String newName) {
        return new Scenario(id, newName, colour, differences);
    }

    public Scenario withColour(String newColour) {
        return new Scenario(id, name, newColour, differences);
    }

    public Scenario withDifferences(Map<InputRef<?>, Object> newDifferences) {
        return new Scenario(id, name, colour, new TreeMap<>(newDifferences));
    }

    /// With a value of its own for a place.
    public <T> Scenario with(InputRef<T> ref, T value) {
        var changed = new TreeMap<>(differences);
        changed.put(ref, value);
        return withDifferences(changed);
    }

    /// As the baseline for a place.
    public Scenario without(InputRef<?> ref) {
        var changed = new TreeMap<>(differences);
        changed.remove(ref);
        return withDifferences(changed);
    }
}
