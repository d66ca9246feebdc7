package glidepath.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What surrounds a plan: facts that decide the advice, and what was tested.
public record Situation(Set<Fact> facts, Set<Readiness> tested) {

    public static final Situation PLAIN = new Situation(Set.of(), Set.of());

    public Situation {
        facts = sorted(facts, Fact.class);
        tested = sorted(tested, Readiness.class);
    }

    public static Situation of(Fact... facts) {
        return new Situation(Set.of(facts), Set.of());
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
        return new Situation(changed(facts, Fact.class, fact, holds), tested);
    }

    public Situation with(Readiness test, boolean done) {
        return new Situation(facts, changed(tested, Readiness.class, test, done));
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
