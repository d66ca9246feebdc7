package glidepath.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.InvalidValueException;

/// What surrounds a plan: facts that decide the advice, what was tested, and warnings that were set aside.
///
/// @param aside the reason for each warning that was set aside, by its kind and what it is about
public record Situation(Set<Fact> facts, Set<Readiness> tested, SortedMap<String, String> aside) {

    /// Of a reason, in letters.
    public static final int LONGEST = 300;

    public static final Situation PLAIN = new Situation(Set.of(), Set.of(), new TreeMap<>());

    public Situation {
        facts = sorted(facts, Fact.class);
        tested = sorted(tested, Readiness.class);
        aside = Collections.unmodifiableSortedMap(new TreeMap<>(aside));
        aside.values().stream().filter(reason -> reason.isBlank() || reason.length() > LONGEST).findFirst().ifPresent(reason -> {
            throw InvalidValueException.because("situation.aside", LONGEST);
        });
    }

    private static <E extends Enum<E>> Set<E> sorted(Collection<E> some, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }

    public boolean is(Fact fact) {
        return facts.contains(fact);
    }

    public Situation with(Fact fact, boolean holds) {
        return new Situation(changed(facts, Fact.class, fact, holds), tested, aside);
    }

    public Situation with(Readiness test, boolean done) {
        return new Situation(facts, changed(tested, Readiness.class, test, done), aside);
    }

    /// With a warning set aside.
    ///
    /// @param warning its kind, and what it is about
    public Situation without(String warning, String reason) {
        var all = new TreeMap<>(aside);
        all.put(warning, reason.strip());
        return new Situation(facts, tested, all);
    }

    /// With a warning no longer set aside.
    public Situation withWarning(String warning) {
        var all = new TreeMap<>(aside);
        all.remove(warning);
        return new Situation(facts, tested, all);
    }

    private static <E extends Enum<E>> Set<E> changed(Set<E> some, Class<E> type, E one, boolean in) {
        var all = EnumSet.noneOf(type);
        all.addAll(some);
        if (in) {
            all.add(one);
        } else {
            all.remove(one);
        }
        return all;
    }
}
