package glidepath.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import glidepath.units.InvalidValueException;

/// The document: what a person opens, changes and saves.
///
/// @param assumptions     the baseline's values
/// @param scenarios the baseline first, then the variants, in the user's order
/// @param situation facts that the advice needs and that are no figures
/// @param uncertainty which inputs are ranges
/// @param prices    own prices of the plan, and those that it was last priced with
/// @param story     what is presented of it
/// @param record    what was measured, forecast before and billed
public record Plan(String name, Settings settings, Assumptions assumptions, List<Scenario> scenarios, Situation situation,
                   Uncertainty uncertainty, PlanPrices prices, Story story, TrackRecord record) {

    public static final String BASELINE = "baseline";

    public Plan {
        scenarios = List.copyOf(scenarios);
        settings = settings.withBilled(Billed.of(record, assumptions));
        if (scenarios.isEmpty() || !scenarios.getFirst().differences().isEmpty()) {
            throw new IllegalArgumentException("A plan starts with a baseline without differences");
        }
        if (scenarios.stream().map(Scenario::id).distinct().count() < scenarios.size()) {
            throw InvalidValueException.because("plan.scenario.twice");
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
    public Assumptions assumptions(Scenario scenario) {
        return assumptions.with(scenario.differences());
    }

    public Assumptions assumptions(String scenario) {
        return assumptions(scenario(scenario));
    }

    public Plan withName(String to) {
        return new Plan(ValueType.NAME.read().apply(to), settings, assumptions, scenarios, situation, uncertainty, prices, story, record);
    }

    public Plan withSettings(Settings newSettings) {
        return new Plan(name, newSettings, assumptions, scenarios, situation, uncertainty, prices, story, record);
    }

    public Plan withSituation(Situation newSituation) {
        return new Plan(name, settings, assumptions, scenarios, newSituation, uncertainty, prices, story, record);
    }

    public Plan withUncertainty(Uncertainty newUncertainty) {
        return new Plan(name, settings, assumptions, scenarios, situation, newUncertainty, prices, story, record);
    }

    public Plan withPrices(PlanPrices newPrices) {
        return new Plan(name, settings, assumptions, scenarios, situation, uncertainty, newPrices, story, record);
    }

    public Plan withStory(Story newStory) {
        return new Plan(name, settings, assumptions, scenarios, situation, uncertainty, prices, newStory, record);
    }

    public Plan withRecord(TrackRecord newRecord) {
        return new Plan(name, settings, assumptions, scenarios, situation, uncertainty, prices, story, newRecord);
    }

    /// The same plan with all its months forecast, also where it runs on what was billed.
    public Plan forecastThroughout() {
        return record.closed().isEmpty() ? this : withRecord(record.withClosed(Optional.empty()));
    }

    /// The ranges that hold in a scenario.
    public SortedMap<InputRef<?>, Range> ranges(Scenario scenario) {
        return uncertainty.of(this, scenario);
    }

    /// Gives an input of a scenario as a range, whose most likely value becomes its plain one.
    ///
    /// @throws InvalidValueException where an end is out of the input's bounds
    public <T> Plan withRange(String scenario, InputRef<T> ref, Range range) {
        InputNumber.value(ref.lever().kind(), range.low());
        InputNumber.value(ref.lever().kind(), range.high());
        Plan plain = with(scenario, ref, InputNumber.value(ref.lever().kind(), range.likely()));
        return assumptions.item(ref).isEmpty() ? this : plain.withUncertainty(plain.uncertainty.with(scenario, ref, range));
    }

    /// Takes an input of a scenario for certain: without the range it states itself, or, of one that is inherited, with its plain value
    /// alone.
    public Plan withoutRange(String scenario, InputRef<?> ref) {
        Plan plain = withUncertainty(uncertainty.without(scenario, ref));
        Range inherited = plain.ranges(plain.scenario(scenario)).get(ref);
        return inherited == null ? plain : plain.withUncertainty(plain.uncertainty.with(scenario, ref,
                new Range(inherited.likely(), inherited.likely(), inherited.likely(), Range.Shape.UNIFORM, List.of(), Optional.empty())));
    }

    public Plan withScenarios(List<Scenario> newScenarios) {
        var plan = new Plan(name, settings, assumptions, newScenarios, situation, uncertainty, prices, story, record);
        return uncertainty.isEmpty() ? plan : plan.withUncertainty(uncertainty.keptFor(plan));
    }

    /// A new baseline, which shows through in every variant.
    ///
    /// @throws InvalidValueException where a variant's own values no longer go with it
    public Plan withAssumptions(Assumptions newAssumptions) {
        var plan = new Plan(name, settings, newAssumptions, scenarios.stream().map(scenario -> kept(scenario, newAssumptions)).toList(),
                situation, uncertainty, prices, story.keptFor(newAssumptions), record.keptFor(newAssumptions));
        for (Scenario variant : plan.scenarios()) {
            try {
                plan.assumptions(variant);
            } catch (InvalidValueException refused) {
                throw InvalidValueException.because("plan.variant", variant.name(), refused.reason());
            }
        }
        return uncertainty.isEmpty() ? plan : plan.withUncertainty(uncertainty.keptFor(plan));
    }

    /// Without the differences of items that are no longer there.
    private static Scenario kept(Scenario scenario, Assumptions assumptions) {
        var differences = new TreeMap<>(scenario.differences());
        differences.keySet().removeIf(ref -> assumptions.item(ref).isEmpty());
        return scenario.withDifferences(differences);
    }

    /// Sets a value in a scenario: in the baseline, where it shows through, or as a difference from it.
    ///
    /// @throws InvalidValueException where the value does not go with the others
    public <T> Plan with(String scenario, InputRef<T> ref, T value) {
        if (isBaseline(scenario) || ref.lever().shared()) {
            return withAssumptions(assumptions.with(ref, value)).around(scenario, ref, value);
        }
        var changed = withScenario(scenario, it -> assumptions.differs(ref, value) ? it.with(ref, value) : it.without(ref));
        changed.assumptions(scenario);
        return changed.around(scenario, ref, value);
    }

    private <T> Plan around(String scenario, InputRef<T> ref, T value) {
        return InputNumber.of(ref.lever().kind(), value).map(number -> withUncertainty(uncertainty.around(scenario, ref, number)))
                .orElse(this);
    }

    /// Takes back a variant's own value.
    public Plan reset(String scenario, InputRef<?> ref) {
        var changed = withScenario(scenario, variant -> variant.without(ref));
        changed.assumptions(scenario);
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
    public Plan plusVariant(String base, String id, String name, Map<InputRef<?>, Object> changes) {
        return plus(Scenario.named(id, name).withDifferences(scenario(base).differences())).withChanges(id, changes);
    }

    /// Sets many values of a variant at once, since one may not go without the other.
    ///
    /// @throws InvalidValueException where they do not go with the others
    public Plan withChanges(String variant, Map<InputRef<?>, Object> changes) {
        var differences = new TreeMap<InputRef<?>, Object>(scenario(variant).differences());
        differences.putAll(changes);
        differences.entrySet().removeIf(entry -> !assumptions.differs(entry.getKey(), entry.getValue()));
        var changed = withScenario(variant, scenario -> scenario.withDifferences(differences));
        changed.assumptions(variant);
        return changed;
    }

    /// Without a variant; the baseline stays.
    public Plan without(String scenario) {
        return isBaseline(scenario) ? this : withScenarios(scenarios.stream().filter(other -> !other.id().equals(scenario)).toList());
    }

    /// Moves a variant by so many places among the variants.
    public Plan moved(String scenario, int by) {
        var list = new ArrayList<>(scenarios);
        int from = list.stream().map(Scenario::id).toList().indexOf(scenario);
        if (from > 0) {
            list.add(Math.clamp(from + (long) by, 1, list.size() - 1), list.remove(from));
        }
        return withScenarios(list);
    }

    /// With another item, which only the given scenario uses: others have it switched off.
    public Plan plus(String scenario, Item item, Lever<Boolean> on) {
        if (isBaseline(scenario)) {
            return withAssumptions(assumptions.plus(item));
        }
        InputRef<Boolean> ref = on.at(item.id());
        return withAssumptions(assumptions.plus(item).with(ref, false)).with(scenario, ref, true);
    }

    /// An id that no item of the section has yet.
    public String freeId(Section section, String wish) {
        return free(wish, assumptions.items(section).stream().map(Item::id).toList());
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
        return new Plan(name, settings, Assumptions.EMPTY, List.of(new Scenario(BASELINE, baselineName, "", Collections.emptySortedMap())),
                Situation.PLAIN, Uncertainty.NONE, PlanPrices.NONE, Story.NONE, TrackRecord.NONE);
    }
}
