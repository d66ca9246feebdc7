package glidepath.engine;

import java.util.List;

/// A plan evaluated: the bills of every scenario over the horizon.
///
/// @param scenarios in the plan's order, the baseline first
public record Forecast(List<ScenarioForecast> scenarios) {

    public Forecast {
        scenarios = List.copyOf(scenarios);
    }

    public ScenarioForecast baseline() {
        return scenarios.getFirst();
    }

    /// @param id of a scenario of the plan
    public ScenarioForecast of(String id) {
        return scenarios.stream().filter(forecast -> forecast.scenario().id().equals(id)).findFirst().orElseThrow();
    }
}
