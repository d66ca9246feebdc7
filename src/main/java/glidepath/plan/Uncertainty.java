package glidepath.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which inputs of a plan are ranges. The baseline's ranges hold in every variant, but for inputs that the variant decides otherwise: a
/// plain value of its own is certain there, and a range of its own replaces the baseline's.
///
/// @param seed of the draws, part of the plan so that everybody sees the same
/// @param ranges by scenario id; the baseline's under its own
public record Uncertainty(long seed, SortedMap<String, SortedMap<InputRef<?>, Range>> ranges) {

    /// All inputs are as certain as they are written.
    public static final Uncertainty NONE = new Uncertainty(1, Collections.emptySortedMap());

    public Uncertainty {
        var copy = new TreeMap<String, SortedMap<InputRef<?>, Range>>();
        ranges.forEach((scenario, own) -> {
            if (!own.isEmpty()) {
                copy.put(scenario, Collections.unmodifiableSortedMap(new TreeMap<>(own)));
            }
        });
        ranges = Collections.unmodifiableSortedMap(copy);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public Uncertainty withSeed(long other) {
        return new Uncertainty(other, ranges);
    }

    /// The ranges that a scenario itself states.
    public SortedMap<InputRef<?>, Range> own(String scenario) {
        return ranges.getOrDefault(scenario, Collections.emptySortedMap());
    }

    /// The ranges that hold in a scenario.
    public SortedMap<InputRef<?>, Range> of(Plan plan, Scenario scenario) {
        var all = new TreeMap<InputRef<?>, Range>(own(plan.baseline().id()));
        all.keySet().removeAll(scenario.differences().keySet());
        all.putAll(own(scenario.id()));
        return all;
    }

    public Uncertainty with(String scenario, InputRef<?> input, Range range) {
        var own = new TreeMap<>(own(scenario));
        own.put(input, range);
        return withOwn(scenario, own);
    }

    public Uncertainty without(String scenario, InputRef<?> input) {
        var own = new TreeMap<>(own(scenario));
        own.remove(input);
        return withOwn(scenario, own);
    }

    private Uncertainty withOwn(String scenario, SortedMap<InputRef<?>, Range> own) {
        var all = new TreeMap<>(ranges);
        all.put(scenario, own);
        return new Uncertainty(seed, all);
    }

    /// The same, where a plain value has changed: it is now the most likely one, and the range reaches at least as far.
    Uncertainty around(String scenario, InputRef<?> input, BigDecimal value) {
        Range range = own(scenario).get(input);
        return range == null ? this : with(scenario, input, range.around(value));
    }

    /// Without what is no longer in the plan.
    Uncertainty keptFor(Plan plan) {
        var kept = new TreeMap<String, SortedMap<InputRef<?>, Range>>();
        plan.scenarios().forEach(scenario -> {
            var own = new TreeMap<>(own(scenario.id()));
            own.keySet().removeIf(input -> plan.assumptions().item(input).isEmpty());
            kept.put(scenario.id(), own);
        });
        return new Uncertainty(seed, kept);
    }
}
