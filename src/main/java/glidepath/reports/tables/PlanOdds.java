package glidepath.reports.tables;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;

/// The odds of what is exported. Scenarios some of whose charges have no price have none: they would be too good.
public record PlanOdds(Simulation simulation, List<ScenarioForecast> scenarios) {

    /// As many draws as the command line makes.
    public static final int DRAWS = 10_000;

    /// Empty where every input is one number, or nothing has all its prices.
    public static Optional<PlanOdds> of(Plan plan, PriceCatalog catalog, List<ScenarioForecast> chosen) {
        boolean open = plan.scenarios().stream().flatMap(scenario -> plan.ranges(scenario).values().stream())
                .anyMatch((Range range) -> !range.isClosed());
        return !open || chosen.stream().noneMatch(ScenarioForecast::complete) ? Optional.empty()
                : Simulation.of(plan, catalog, DRAWS, () -> false).map(simulation -> new PlanOdds(simulation, priced(simulation, chosen)))
                .filter(odds -> !odds.scenarios().isEmpty());
    }

    private static List<ScenarioForecast> priced(Simulation simulation, List<ScenarioForecast> chosen) {
        return chosen.stream().filter(forecast -> simulation.of(forecast.scenario().id()).complete()).toList();
    }

    public ScenarioOdds of(ScenarioForecast forecast) {
        return simulation.of(forecast.scenario().id());
    }
}
