package glidepath.ui.levers;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import glidepath.formats.Words;
import glidepath.plan.Kind;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Settings;

/// One value of the plan that a person can change: a lever of an item, or a setting that all scenarios share.
///
/// @param id     for tests, stylesheets and the memory of folds
/// @param place  the lever and its item; empty for a setting
/// @param get    its value in a scenario
/// @param set    the plan with another value in a scenario
/// @param base   the baseline's value, where the scenario could have another one
/// @param reset  the plan with the baseline's value in a scenario
record Input<T>(String id, String label, String unit, String help, Kind<T> kind, Optional<Place<T>> place,
                BiFunction<Plan, String, T> get, Setter<T> set,
                BiFunction<Plan, String, Optional<T>> base, BiFunction<Plan, String, Plan> reset) {

    /// Makes a plan with another value.
    interface Setter<T> {
        Plan in(Plan plan, String scenario, T value);
    }

    static <T> Input<T> of(Place<T> place, Words words) {
        return new Input<>((place.item() + "-" + place.lever().path()).replace('.', '-'), words.label(place.lever()), words.unit(place.lever()),
                words.help(place.lever()), place.lever().kind(), Optional.of(place),
                (plan, scenario) -> plan.setup(scenario).get(place),
                (plan, scenario, value) -> plan.with(scenario, place, value),
                (plan, scenario) -> plan.isBaseline(scenario) || place.lever().shared() ? Optional.empty() : Optional.of(plan.setup().get(place)),
                (plan, scenario) -> plan.reset(scenario, place));
    }

    static <T> Input<T> setting(String name, Kind<T> kind, Words words, Function<Settings, T> get, BiFunction<Settings, T, Settings> set) {
        return ofPlan(name, kind, words, plan -> get.apply(plan.settings()), (plan, value) -> plan.withSettings(set.apply(plan.settings(), value)));
    }

    /// What belongs to the plan itself.
    static <T> Input<T> ofPlan(String name, Kind<T> kind, Words words, Function<Plan, T> get, BiFunction<Plan, T, Plan> set) {
        String key = "lever.settings." + name;
        return new Input<>("settings-" + name, words.text(key), words.has(key + ".unit") ? words.text(key + ".unit") : "",
                words.has(key + ".help") ? words.text(key + ".help") : "", kind, Optional.empty(),
                (plan, _) -> get.apply(plan),
                (plan, _, value) -> set.apply(plan, value),
                (_, _) -> Optional.empty(), (plan, _) -> plan);
    }
}
