package glidepath.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
import glidepath.plan.Assumptions;
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

    /// Draws that go through all scenarios together.
    private static final int CHUNK = 1_024;
    /// Threads may take up so many parts of the work; fixed, since sums depend on how it is cut.
    private static final int PARTS = 8;
    private static final int PILOT = 256;

    /// A scenario ready to be drawn.
    private record Runner(Scenario scenario, Inputs inputs, CompiledScenario compiled, ScenarioTally like) {
    }

    /// What one part of the draws came to.
    private record Part(List<ScenarioTally> tallies, double[][] cheaper) {
    }

    /// @param draws   how many, at least 1
    /// @param stopped asked now and then; where it says so, what was counted so far is dropped
    /// @return empty where it was stopped
    public static Optional<Simulation> of(Plan plan, PriceCatalog catalog, int draws, BooleanSupplier stopped) {
        var numbers = new Draws(plan.uncertainty().seed());
        var days = new RunOutDays(plan.settings());
        List<Runner> runners = plan.scenarios().stream().map(scenario -> runner(plan, scenario, catalog, numbers, days)).toList();
        int chunks = (draws + CHUNK - 1) / CHUNK;
        int parts = Math.min(PARTS, chunks);
        List<Part> done = IntStream.range(0, parts).parallel()
                .mapToObj(part -> part(runners, numbers, chunks * part / parts, chunks * (part + 1) / parts, draws, stopped)).toList();
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(sum(plan, runners, days, done, draws));
    }

    private static Runner runner(Plan plan, Scenario scenario, PriceCatalog catalog, Draws numbers, RunOutDays days) {
        Inputs inputs = Inputs.of(plan.ranges(scenario));
        var compiled = CompiledScenario.of(plan.settings(), plan.assumptions(scenario), catalog, inputs.refs());
        double[][] drawn = inputs.drawn(numbers, 0, PILOT);
        var cash = CashCourse.of(plan.settings(), plan.assumptions(scenario).cash(), inputs);
        return new Runner(scenario, inputs, compiled, new ScenarioTally(days, inputs, cash, drawn, compiled.run(drawn, PILOT), PILOT));
    }

    private static Part part(List<Runner> runners, Draws numbers, int from, int to, int draws, BooleanSupplier stopped) {
        List<ScenarioTally> tallies = runners.stream().map(runner -> runner.like().another()).toList();
        double[][] cheaper = new double[runners.size()][runners.size()];
        double[][] totals = new double[runners.size()][];
        for (int chunk = from; chunk < to && !stopped.getAsBoolean(); chunk++) {
            int count = Math.min(CHUNK, draws - chunk * CHUNK);
            for (int index = 0; index < totals.length; index++) {
                Runner runner = runners.get(index);
                double[][] drawn = runner.inputs().drawn(numbers, (long) chunk * CHUNK, count);
                totals[index] = tallies.get(index).add(drawn, runner.compiled().run(drawn, count), count);
            }
            compare(totals, count, cheaper);
        }
        return new Part(tallies, cheaper);
    }

    private static void compare(double[][] totals, int count, double[][] cheaper) {
        for (int first = 0; first < totals.length; first++) {
            for (int second = 0; second < totals.length; second++) {
                double wins = 0;
                for (int draw = 0; draw < count; draw++) {
                    double one = totals[first][draw];
                    double other = totals[second][draw];
                    wins += one < other ? 1 : one == other ? 0.5 : 0;
                }
                cheaper[first][second] += wins;
            }
        }
    }

    private static Simulation sum(Plan plan, List<Runner> runners, RunOutDays days, List<Part> parts, int draws) {
        double[][] cheaper = new double[runners.size()][runners.size()];
        var scenarios = new ArrayList<ScenarioOdds>();
        for (int first = 0; first < runners.size(); first++) {
            Runner runner = runners.get(first);
            ScenarioTally all = runner.like().another();
            for (Part part : parts) {
                all.add(part.tallies().get(first));
                for (int second = 0; second < runners.size(); second++) {
                    cheaper[first][second] += part.cheaper()[first][second];
                }
            }
            for (int second = 0; second < runners.size(); second++) {
                cheaper[first][second] /= draws;
            }
            scenarios.add(new ScenarioOdds(runner.scenario().id(), plan.settings(), runner.inputs(), days, all));
        }
        return new Simulation(List.copyOf(scenarios), cheaper, plan.uncertainty().seed());
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

    /// A scenario's values as one draw has them.
    public static Assumptions drawn(Plan plan, Scenario scenario, long number) {
        return plan.assumptions(scenario).with(draw(plan, scenario, number));
    }
}
