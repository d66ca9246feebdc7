package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import glidepath.engine.formula.Formula;
import glidepath.plan.Lever;
import glidepath.plan.Levers;

/// The tokens of a task that is given as turns (cost model, section 3): turn j sends `p + (j-1)(u+o) + u`. All sums are exact, and in
/// closed form, so that the number of turns is an input like any other.
///
/// @param turns  of a task
/// @param prefix that every turn starts with
/// @param added  new input of a turn
/// @param output of a turn
/// @param hits   share of what earlier turns sent that is read from the cache
public record TurnFormulas(Formula turns, Formula prefix, Formula added, Formula output, Formula hits) {

    private static final Formula HALF = new Formula.Constant("", new BigDecimal("0.5"));

    /// @param input what stands for an input of the workload
    public static TurnFormulas of(Function<Lever<?>, Formula> input) {
        return new TurnFormulas(input.apply(Levers.TURNS), input.apply(Levers.TURN_PREFIX), input.apply(Levers.TURN_INPUT),
                input.apply(Levers.TURN_OUTPUT), input.apply(Levers.TURN_HITS));
    }

    /// Where turns begin to be priced or cached otherwise, or cannot be made any more.
    ///
    /// @param tokens of input
    /// @param from   whether a turn of just so many tokens lies beyond it
    /// @param kind   what begins there
    record Limit(long tokens, boolean from, Kind kind) {

        enum Kind { TIER, CACHE, WINDOW }

        /// The least whole number of tokens beyond it.
        long first() {
            return from ? tokens : tokens + 1;
        }
    }

    /// Turns that follow one another and are priced and cached alike.
    ///
    /// @param first   whole tokens from which on turns are in it; 0 for the first stretch
    /// @param priced  a length of input whose context tier is theirs
    /// @param caches  whether they are long enough to be cached
    /// @param beyond  whether they exceed the window
    /// @param count   how many of a task's turns there are
    /// @param sent    tokens that they send together
    /// @param read    of these, those that are read from the cache
    /// @param longest input tokens of the last of them
    record Stretch(long first, long priced, boolean caches, boolean beyond, Formula count, Formula sent, Formula read, Formula longest) {
    }

    /// What a turn adds to the next one.
    private Formula step() {
        return Formula.sum(added, output);
    }

    /// What the first turn sends.
    private Formula start() {
        return Formula.sum(prefix, added);
    }

    /// The input of the last of so many turns.
    private Formula input(Formula turn) {
        return Formula.sum(start(), Formula.product(Formula.difference(turn, Formula.ONE), step()));
    }

    /// All input tokens of a task.
    public Formula sent() {
        return sentBy(turns);
    }

    /// Input tokens of a task that are read from the cache.
    ///
    /// @param least tokens of a turn that are cached at all
    public Formula read(OptionalInt least) {
        return least.isEmpty() ? Formula.product(hits, resentBy(turns))
                : new Formula.Sum(stretches(List.of(new Limit(least.getAsInt(), true, Limit.Kind.CACHE))).stream().filter(Stretch::caches)
                        .map(Stretch::read).toList());
    }

    /// Input tokens of the last turn.
    public Formula longest() {
        return input(turns);
    }

    /// Tokens that the first so many turns send.
    private Formula sentBy(Formula turn) {
        return Formula.sum(Formula.product(turn, start()), Formula.product(step(), turn, Formula.difference(turn, Formula.ONE), HALF));
    }

    /// Of these, those that an earlier turn had sent: turn j resends what turn j - 1 sent.
    private Formula resentBy(Formula turn) {
        return sentBy(Formula.max(Formula.ZERO, Formula.difference(turn, Formula.ONE)));
    }

    /// The turns of a task in stretches; those with no turn in them, as things stand, are there, too.
    List<Stretch> stretches(List<Limit> limits) {
        var passed = new ArrayList<Limit>();
        var stretches = new ArrayList<Stretch>();
        Formula before = Formula.ZERO;
        for (Limit next : limits.stream().sorted(Comparator.comparingLong(Limit::first)).toList()) {
            if (passed.isEmpty() || passed.getLast().first() < next.first()) {
                Formula until = below(next);
                stretches.add(stretch(passed, limits, before, until));
                before = until;
            }
            passed.add(next);
        }
        stretches.add(stretch(passed, limits, before, turns));
        return stretches;
    }

    /// @param passed limits that its turns have passed
    /// @param before turns before it
    /// @param until  turns before it and in it
    private Stretch stretch(List<Limit> passed, List<Limit> limits, Formula before, Formula until) {
        boolean tooShort = limits.stream().anyMatch(limit -> limit.kind() == Limit.Kind.CACHE && !passed.contains(limit));
        long priced = passed.stream().filter(limit -> limit.kind() == Limit.Kind.TIER).mapToLong(Limit::first).max().orElse(0);
        boolean beyond = passed.stream().anyMatch(limit -> limit.kind() == Limit.Kind.WINDOW);
        return new Stretch(passed.isEmpty() ? 0 : passed.getLast().first(), priced, !tooShort, beyond, less(until, before),
                before == Formula.ZERO ? sentBy(until) : less(sentBy(until), sentBy(before)),
                Formula.product(hits, before == Formula.ZERO ? resentBy(until) : less(resentBy(until), resentBy(before))), input(until));
    }

    private static Formula less(Formula until, Formula before) {
        return before == Formula.ZERO ? until : Formula.difference(until, before);
    }

    /// How many of the turns do not reach a limit.
    private Formula below(Limit limit) {
        Formula room = Formula.difference(Formula.constant("", limit.tokens()), start());
        Formula steps = Formula.quotient(room, step());
        Formula whole = new Formula.Ceiling(steps, Formula.ONE);
        Formula fitting = limit.from() ? whole : Formula.ifAbove(whole, steps, whole, Formula.sum(whole, Formula.ONE));
        Formula some = Formula.min(turns, Formula.ifAbove(step(), Formula.ZERO, fitting, turns));
        return limit.from() ? Formula.ifAbove(room, Formula.ZERO, some, Formula.ZERO)
                : Formula.ifAbove(Formula.ZERO, room, Formula.ZERO, some);
    }
}
