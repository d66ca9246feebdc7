package glidepath.simulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// Every scenario of a plan on the same draws (common random numbers), so that two of them differ by the decision and not by luck.
///
/// The same plan, catalog and number of draws give the same digits on any machine and any number of threads. Memory does not grow with the
/// number of draws.
///
/// @param scenarios in the plan's order
/// @param cheaper   how often the first costs less over the plan than the second, by their places; a tie counts half
/// @param seed      of the draws
public record Simulation(List<ScenarioOdds> scenarios, double[][] cheaper, long seed) {

    /// @param draws   how many, at least 1
    /// @param stopped asked now and then; where it says so, what was counted so far is dropped
    /// @return empty where it was stopped
    public static Optional<Simulation> of(Plan plan, PriceCatalog catalog, int draws, BooleanSupplier stopped) {
        return new Simulator().simulate(plan, catalog, draws, stopped);
    }

    public ScenarioOdds of(String scenario) {
        return scenarios.stream().filter(odds -> odds.scenario().equals(scenario)).findFirst().orElseThrow();
    }

    /// How often one scenario costs less over the plan than another.
    public double cheaper(String first, String second) {
        return cheaper[place(first)][place(second)];
    }

    private int place(String scenario) {
        return scenarios.stream().map(ScenarioOdds::scenario).toList().indexOf(scenario);
    }

    /// The values of one draw in a scenario, to be set into the plan.
    public static Map<InputRef<?>, Object> draw(Plan plan, Scenario scenario, long number) {
        return Inputs.of(plan.ranges(scenario)).values(new Draws(plan.uncertainty().seed()), number);
    }
}
