package glidepath.ui.levers;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// One value of the plan that a person can change: a lever of an item, or a setting that all scenarios share.
///
/// @param id     for tests, stylesheets and the memory of folds
/// @param ref  the lever and its item; empty for a setting
/// @param get    its value in a scenario
/// @param set    the plan with another value in a scenario
/// @param base   the baseline's value, where the scenario could have another one
/// @param reset  the plan with the baseline's value in a scenario
record Input<T>(String id, String label, String unit, String help, ValueType<T> kind, Optional<InputRef<T>> ref,
                Function<InputValues, T> get, Setter<T> set, Function<InputValues, Optional<T>> base,
                BiFunction<Plan, String, Plan> reset) {

    /// Makes a plan with another value.
    interface Setter<T> {
        Plan in(Plan plan, String scenario, T value);
    }

    static <T> Input<T> of(InputRef<T> ref, Messages messages) {
        return new Input<>(InputIds.of(ref), messages.label(ref.lever()), messages.unit(ref.lever()),
                messages.help(ref.lever()), ref.lever().kind(), Optional.of(ref), values -> values.own().get(ref),
                (plan, scenario, value) -> plan.with(scenario, ref, value),
                values -> values.plan().isBaseline(values.scenario()) || ref.lever().shared() ? Optional.empty()
                        : Optional.of(values.plan().assumptions().get(ref)),
                (plan, scenario) -> plan.reset(scenario, ref));
    }

    static <T> Input<T> setting(String name, ValueType<T> kind, Messages messages, Function<Settings, T> get, BiFunction<Settings, T,
            Settings> set) {
        return ofPlan(name, kind, messages, plan -> get.apply(plan.settings()), (plan, value) ->
                plan.withSettings(set.apply(plan.settings(), value)));
    }

    /// What belongs to the plan itself.
    static <T> Input<T> ofPlan(String name, ValueType<T> kind, Messages messages, Function<Plan, T> get, BiFunction<Plan, T, Plan> set) {
        String key = "lever.settings." + name;
        return new Input<>("settings-" + name, messages.text(key), messages.has(key + ".unit") ? messages.text(key + ".unit") : "",
                messages.has(key + ".help") ? messages.text(key + ".help") : "", kind, Optional.empty(), values -> get.apply(values.plan()),
                (plan, _, value) -> set.apply(plan, value), _ -> Optional.empty(), (plan, _) -> plan);
    }
}
