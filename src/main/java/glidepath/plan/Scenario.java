package glidepath.plan;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One way of running: the baseline, which has no differences, or a variant, which stores only its differences from it.
///
/// @param colour      `#rrggbb`; empty for the one of its position
/// @param differences the values that differ, each of its lever's type
public record Scenario(String id, String name, String colour, SortedMap<Place<?>, Object> differences) {

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

    public Scenario withDifferences(Map<Place<?>, Object> newDifferences) {
        return new Scenario(id, name, colour, new TreeMap<>(newDifferences));
    }

    /// With a value of its own for a place.
    public <T> Scenario with(Place<T> place, T value) {
        var changed = new TreeMap<>(differences);
        changed.put(place, value);
        return withDifferences(changed);
    }

    /// As the baseline for a place.
    public Scenario without(Place<?> place) {
        var changed = new TreeMap<>(differences);
        changed.remove(place);
        return withDifferences(changed);
    }
}
