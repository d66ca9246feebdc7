package glidepath.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// Simulates a plan again and again, as a slider moves: draws of ranges and compiled scenarios that stay the same are used again.
///
/// What it says depends on the plan, the catalog and the number of draws alone, and not on what was simulated before.
public final class Simulator {

    /// Threads may take up so many parts of the work; fixed, since sums depend on how it is cut.
    private static final int PARTS = 8;

    private final DrawnColumns columns = new DrawnColumns();
    private Map<String, Compiled> compiled = Map.of();
    /// What was counted of each scenario the last time, and of how many draws.
    private Map<String, ScenarioRun> last = Map.of();
    private int lastDraws;

    /// @param draws   how many, at least 1
    /// @param stopped asked now and then; where it says so, what was counted so far is dropped
    /// @return empty where it was stopped
    public synchronized Optional<Simulation> simulate(Plan plan, PriceCatalog catalog, int draws, BooleanSupplier stopped) {
        List<Inputs> inputs = plan.scenarios().stream().map(scenario -> Inputs.of(plan.ranges(scenario))).toList();
        Set<DrawnColumn.Key> keys = DrawnColumns.all(inputs.stream().map(each -> each.keys(plan.uncertainty().seed())).toList());
        columns.keep(keys);
        Stream.<Runnable>of(() -> columns.of(keys, 0, Math.min(DrawnColumns.SIZE, draws)), () -> compile(plan, inputs, catalog)).parallel()
                .forEach(Runnable::run);
        List<ScenarioRun> runs = runs(plan, inputs, draws);
        List<ScenarioRun> fresh = runs.stream().filter(run -> !run.isOver()).toList();
        double[][] cheaper = new double[runs.size()][runs.size()];
        for (int from = 0; from < draws && !stopped.getAsBoolean(); from += DrawnColumns.SIZE) {
            int count = Math.min(DrawnColumns.SIZE, draws - from);
            Map<DrawnColumn.Key, DrawnColumn> drawn = columns.of(DrawnColumns.all(fresh.stream().map(run -> run.keys).toList()), from,
                    count);
            fresh.forEach(run -> run.take(drawn));
            count(fresh, parts(runs.size()), from == 0, count, stopped);
            compare(runs, count, cheaper);
        }
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(sum(plan, runs, cheaper, draws));
    }

    /// Of scenarios that count what they did the last time nothing is counted again, as long as all draws are held at once.
    private ScenarioRun known(String scenario, ScenarioRun run, int draws) {
        ScenarioRun before = draws == lastDraws ? last.get(scenario) : null;
        return before != null && before.isLike(run) ? before : run;
    }

    private static void count(List<ScenarioRun> runs, int parts, boolean first, int count, BooleanSupplier stopped) {
        int done = first ? CompiledScenario.BLOCK : 0;
        if (first) {
            runs.parallelStream().forEach(run -> {
                run.first(count);
                if (parts == 1) {
                    run.count(0, done, count, stopped);
                }
            });
        }
        if (!first || parts > 1) {
            IntStream.range(0, runs.size() * parts).parallel()
                    .forEach(task -> runs.get(task / parts).count(task % parts, done, count, stopped));
        }
    }

    private static int parts(int scenarios) {
        return (PARTS + scenarios - 1) / scenarios;
    }

    private void compile(Plan plan, List<Inputs> inputs, PriceCatalog catalog) {
        int parts = parts(inputs.size());
        Map<String, Compiled> known = compiled;
        List<Compiled> now = IntStream.range(0, inputs.size()).parallel().mapToObj(index -> {
            Scenario scenario = plan.scenarios().get(index);
            var wanted = new Compiled.Of(plan.settings(), plan.assumptions(scenario), catalog, inputs.get(index).refs());
            return Compiled.of(wanted, Optional.ofNullable(known.get(scenario.id())), parts);
        }).toList();
        var kept = new HashMap<String, Compiled>();
        IntStream.range(0, now.size()).forEach(index -> kept.put(plan.scenarios().get(index).id(), now.get(index)));
        compiled = kept;
    }

    private List<ScenarioRun> runs(Plan plan, List<Inputs> inputs, int draws) {
        return IntStream.range(0, inputs.size()).mapToObj(index -> {
            Scenario scenario = plan.scenarios().get(index);
            Compiled ready = Objects.requireNonNull(compiled.get(scenario.id()));
            return known(scenario.id(), new ScenarioRun(plan, scenario, inputs.get(index), ready), draws);
        }).toList();
    }

    private static void compare(List<ScenarioRun> runs, int count, double[][] cheaper) {
        IntStream.range(1, runs.size()).parallel().forEach(first -> {
            for (int second = 0; second < first; second++) {
                double less = less(runs.get(first).totals, runs.get(second).totals, count);
                cheaper[first][second] += less;
                cheaper[second][first] += count - less;
            }
        });
    }

    /// In how many draws one total is less than another; a tie counts half.
    private static double less(double[] one, double[] other, int count) {
        int less = 0;
        int more = 0;
        for (int draw = 0; draw < count; draw++) {
            less += one[draw] < other[draw] ? 1 : 0;
            more += one[draw] > other[draw] ? 1 : 0;
        }
        return less + (count - less - more) / 2.0;
    }

    private Simulation sum(Plan plan, List<ScenarioRun> runs, double[][] cheaper, int draws) {
        shares(cheaper, draws);
        List<ScenarioOdds> odds = runs.parallelStream().map(ScenarioRun::odds).toList();
        var counted = new HashMap<String, ScenarioRun>();
        IntStream.range(0, runs.size()).forEach(index -> counted.put(odds.get(index).scenario(), runs.get(index)));
        last = draws <= DrawnColumns.SIZE ? counted : Map.of();
        lastDraws = draws;
        return new Simulation(odds, cheaper, plan.uncertainty().seed());
    }

    /// Turns counts of draws into shares of them; a scenario ties with itself.
    private static void shares(double[][] cheaper, int draws) {
        for (int first = 0; first < cheaper.length; first++) {
            for (int second = 0; second < cheaper.length; second++) {
                cheaper[first][second] = first == second ? 0.5 : cheaper[first][second] / draws;
            }
        }
    }
}
