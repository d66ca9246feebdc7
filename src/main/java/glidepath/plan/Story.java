package glidepath.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import glidepath.units.InvalidValueException;

/// What is presented of a plan, step by step.
public record Story(List<Step> steps) {

    public static final int MOST_STEPS = 100;
    public static final int MOST_LEVERS = 3;
    public static final int LONGEST_NOTE = 2_000;

    /// Nothing is presented yet.
    public static final Story NONE = new Story(List.of());

    public Story {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw InvalidValueException.because("story.steps", MOST_STEPS);
        }
    }

    /// The figure that stands large.
    public enum Figure { FIRST_MONTH, RUN_OUT, NET_CASH, PER_TASK }

    /// The chart below it.
    public enum Chart {
        /// What is left of the credits of the scenario.
        RUNWAY,
        /// The same of all scenarios.
        RUNWAYS,
        /// The cost of each month by what it is for.
        MONTHS,
        /// All scenarios, by what is left to pay.
        COMPARE,
        /// The 5-minute windows of one day in which copies of an imported model are billed.
        WINDOWS
    }

    /// A state of the inputs, and what is shown of it.
    ///
    /// @param title       on the stage
    /// @param note        for the presenter alone
    /// @param scenario    id of the one that is shown; the baseline where the plan has it no longer
    /// @param differences from that scenario, each of its lever's type
    /// @param levers      that the audience may move, at most [#MOST_LEVERS]
    /// @param guess       whether the answer is hidden until it is revealed
    public record Step(String title, String note, String scenario, SortedMap<InputRef<?>, Object> differences, Figure figure, Chart chart,
                       List<InputRef<?>> levers, boolean guess) {

        public Step {
            differences = Collections.unmodifiableSortedMap(new TreeMap<>(differences));
            levers = List.copyOf(levers);
            if (levers.size() > MOST_LEVERS) {
                throw InvalidValueException.because("story.levers", MOST_LEVERS);
            }
            if (note.length() > LONGEST_NOTE) {
                throw InvalidValueException.because("story.note", LONGEST_NOTE);
            }
        }

        /// A scenario as it is, with its run-out and its runway.
        public static Step of(String title, String scenario) {
            return new Step(title, "", scenario, Collections.emptySortedMap(), Figure.RUN_OUT, Chart.RUNWAY, List.of(), false);
        }

        public Step withTitle(String other) {
            return new Step(ValueType.NAME.read().apply(other), note, scenario, differences, figure, chart, levers, guess);
        }

        public Step withNote(String other) {
            return new Step(title, other, scenario, differences, figure, chart, levers, guess);
        }

        public Step withShown(Figure newFigure, Chart newChart) {
            return new Step(title, note, scenario, differences, newFigure, newChart, levers, guess);
        }

        public Step withLevers(List<InputRef<?>> others) {
            return new Step(title, note, scenario, differences, figure, chart, others, guess);
        }

        public Step withGuess(boolean first) {
            return new Step(title, note, scenario, differences, figure, chart, levers, first);
        }

        /// With another state of the inputs.
        public Step in(String newScenario, Map<InputRef<?>, Object> newDifferences) {
            return new Step(title, note, newScenario, new TreeMap<>(newDifferences), figure, chart, levers, guess);
        }

        private Step keptFor(Assumptions assumptions) {
            var kept = new TreeMap<>(differences);
            kept.keySet().removeIf(ref -> isGone(ref, assumptions));
            return in(scenario, kept).withLevers(levers.stream().filter(ref -> !isGone(ref, assumptions)).toList());
        }

        private static boolean isGone(InputRef<?> ref, Assumptions assumptions) {
            return assumptions.item(ref).isEmpty();
        }

        /// The plan in the state of the step: the scenario that is shown has the step's values.
        ///
        /// @throws InvalidValueException where they no longer go with the plan's
        public Plan applied(Plan plan) {
            String shown = scenario(plan);
            if (plan.isBaseline(shown)) {
                return plan.withAssumptions(plan.assumptions().with(differences));
            }
            return plan.withChanges(shown, differences);
        }

        /// The scenario that is shown of a plan.
        public String scenario(Plan plan) {
            return plan.scenarios().stream().anyMatch(known -> known.id().equals(scenario)) ? scenario : plan.baseline().id();
        }
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// With a step after another.
    ///
    /// @param after place of the step before it; -1 for the first place
    public Story plus(int after, Step step) {
        var list = new ArrayList<>(steps);
        list.add(Math.clamp(after + 1L, 0, list.size()), step);
        return new Story(list);
    }

    public Story without(int place) {
        var list = new ArrayList<>(steps);
        list.remove(place);
        return new Story(list);
    }

    public Story with(int place, UnaryOperator<Step> change) {
        var list = new ArrayList<>(steps);
        list.set(place, change.apply(list.get(place)));
        return new Story(list);
    }

    /// With a step moved by so many places.
    public Story moved(int place, int by) {
        var list = new ArrayList<>(steps);
        list.add(Math.clamp(place + (long) by, 0, list.size() - 1), list.remove(place));
        return new Story(list);
    }

    /// Without values and levers of items that a plan has no longer.
    Story keptFor(Assumptions assumptions) {
        return isEmpty() ? this : new Story(steps.stream().map(step -> step.keptFor(assumptions)).toList());
    }
}
