package glidepath.cli;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import glidepath.engine.Forecast;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// A scenario as commands are given it: by name or id, or all of them where none is named.
final class ScenarioArgument {

    private ScenarioArgument() {
    }

    static boolean isNamed(Scenario scenario, @Nullable String name) {
        return name == null || scenario.id().equals(name) || scenario.name().equalsIgnoreCase(name);
    }

    /// @throws CommandFailure where none is called so
    static List<Scenario> of(Plan plan, @Nullable String name) {
        return of(plan.scenarios(), Function.identity(), name);
    }

    /// @throws CommandFailure where none is called so
    static List<ScenarioForecast> of(Forecast forecast, @Nullable String name) {
        return of(forecast.scenarios(), ScenarioForecast::scenario, name);
    }

    private static <T> List<T> of(List<T> all, Function<T, Scenario> scenario, @Nullable String name) {
        List<T> found = all.stream().filter(each -> isNamed(scenario.apply(each), name)).toList();
        if (found.isEmpty()) {
            throw new CommandFailure("The plan has no scenario '" + name + "'. It has "
                    + String.join(", ", all.stream().map(each -> scenario.apply(each).name()).toList()));
        }
        return found;
    }
}
