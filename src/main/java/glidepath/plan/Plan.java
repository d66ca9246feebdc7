package glidepath.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import glidepath.units.Refused;

/// The document: what a person opens, changes and saves.
///
/// @param setup     the baseline's values
/// @param scenarios the baseline first, then the variants, in the user's order
/// @param situation what no figure tells
public record Plan(String name, Settings settings, Setup setup, List<Scenario> scenarios, Situation situation) {

    public static final String BASELINE = "baseline";

    public Plan {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty() || !scenarios.getFirst().differences().isEmpty()) {
            throw new IllegalArgumentException("A plan starts with a baseline without differences");
        }
        if (scenarios.stream().map(Scenario::id).distinct().count() < scenarios.size()) {
            throw Refused.because("plan.scenario.twice");
        }
    }

    public Scenario baseline() {
        return scenarios.getFirst();
    }

    public boolean isBaseline(String scenario) {
        return baseline().id().equals(scenario);
    }

    public Scenario scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst().orElseThrow();
    }

    /// The values of a scenario: the baseline's, and its own where it differs.
    public Setup setup(Scenario scenario) {
        return setup.with(scenario.differences());
    }

    public Setup setup(String scenario) {
        return setup(scenario(scenario));
    }

    public Plan withName(String newName) {
        return new Plan(Kind.NAME.read().apply(newName), settings, setup, scenarios, situation);
    }

    public Plan withSettings(Settings newSettings) {
        return new Plan(name, newSettings, setup, scenarios, situation);
    }

    public Plan withSituation(Situation newSituation) {
        return new Plan(name, settings, setup, scenarios, newSituation);
    }

    public Plan withScenarios(List<Scenario> newScenarios) {
        return new Plan(name, settings, setup, newScenarios, situation);
    }

    /// A new baseline, which shows through in every variant.
    ///
    /// @throws Refused where a variant's own values no longer go with it
    public Plan withSetup(Setup newSetup) {
        var plan = new Plan(name, settings, newSetup, scenarios.stream().map(scenario -> kept(scenario, newSetup)).toList(), situation);
        for (Scenario variant : plan.scenarios()) {
            try {
                plan.setup(variant);
            } catch (Refused refused) {
                throw Refused.because("plan.variant", variant.name(), refused.reason());
            }
        }
        return plan;
    }

    /// Without the differences of items that are no longer there.
    private static Scenario kept(Scenario scenario, Setup setup) {
        var differences = new TreeMap<>(scenario.differences());
        differences.keySet().removeIf(place -> setup.item(place.lever().section(), place.item()).isEmpty());
        return scenario.withDifferences(differences);
    }

    /// Sets a value in a scenario: in the baseline, where it shows through, or as a difference from it.
    ///
    /// @throws Refused where the value does not go with the others
    public <T> Plan with(String scenario, Place<T> place, T value) {
        if (isBaseline(scenario) || place.lever().shared()) {
            return withSetup(setup.with(place, value));
        }
        var changed = withScenario(scenario, variant -> value.equals(setup.get(place)) ? variant.without(place) : variant.with(place, value));
        changed.setup(scenario);
        return changed;
    }

    /// Takes back a variant's own value.
    public Plan reset(String scenario, Place<?> place) {
        var changed = withScenario(scenario, variant -> variant.without(place));
        changed.setup(scenario);
        return changed;
    }

    public Plan withScenario(String id, UnaryOperator<Scenario> change) {
        return withScenarios(scenarios.stream().map(scenario -> scenario.id().equals(id) ? change.apply(scenario) : scenario).toList());
    }

    public Plan plus(Scenario scenario) {
        var list = new ArrayList<>(scenarios);
        list.add(scenario);
        return withScenarios(list);
    }

    /// With a variant that does as another scenario does, but for some values.
    ///
    /// @param base a scenario's id
    public Plan plusVariant(String base, String id, String name, Map<Place<?>, Object> changes) {
        return plus(Scenario.named(id, name).withDifferences(scenario(base).differences())).withChanges(id, changes);
    }

    /// Sets many values of a variant at once, since one may not go without the other.
    ///
    /// @throws Refused where they do not go with the others
    public Plan withChanges(String variant, Map<Place<?>, Object> changes) {
        var differences = new TreeMap<Place<?>, Object>(scenario(variant).differences());
        differences.putAll(changes);
        differences.entrySet().removeIf(entry -> entry.getValue().equals(setup.get(entry.getKey())));
        var changed = withScenario(variant, scenario -> scenario.withDifferences(differences));
        changed.setup(variant);
        return changed;
    }

    /// Without a variant; the baseline stays.
    public Plan without(String scenario) {
        return isBaseline(scenario) ? this : withScenarios(scenarios.stream().filter(other -> !other.id().equals(scenario)).toList());
    }

    /// Moves a variant by so many places among the variants.
    public Plan moved(String scenario, int by) {
        var list = new ArrayList<>(scenarios);
        int from = list.indexOf(scenario(scenario));
        if (from > 0) {
            list.add(Math.clamp(from + (long) by, 1, list.size() - 1), list.remove(from));
        }
        return withScenarios(list);
    }

    /// With another item, which only the given scenario uses: others have it switched off.
    public Plan plus(String scenario, Item item, Lever<Boolean> on) {
        if (isBaseline(scenario)) {
            return withSetup(setup.plus(item));
        }
        Place<Boolean> place = on.at(item.id());
        return withSetup(setup.plus(item).with(place, false)).with(scenario, place, true);
    }

    /// An id that no item of the section has yet.
    public String freeId(Section section, String wish) {
        return free(wish, setup.items().get(section).stream().map(Item::id).toList());
    }

    /// An id that no scenario has yet.
    public String freeScenarioId() {
        return free("variant", scenarios.stream().map(Scenario::id).toList());
    }

    private static String free(String wish, List<String> taken) {
        String id = wish;
        for (int number = 2; taken.contains(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    /// A plan with nothing in it.
    public static Plan empty(String name, Settings settings, String baselineName) {
        return new Plan(name, settings, Setup.EMPTY, List.of(new Scenario(BASELINE, baselineName, "", Collections.emptySortedMap())),
                Situation.PLAIN);
    }

    /// A variant that differs in these values.
    public static Scenario variant(String id, String name, Map<Place<?>, Object> differences) {
        return Scenario.named(id, name).withDifferences(differences);
    }
}
