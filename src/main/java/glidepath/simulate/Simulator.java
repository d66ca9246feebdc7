package glidepath.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.BlockRun;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// Simulates a plan again and again, as a slider moves: draws of ranges and compiled scenarios that stay the same are used again.
///
/// What it says depends on the plan, the catalog and the number of draws alone, and not on what was simulated before.
public final class Simulator {

    /// Threads may take up so many parts of the work; fixed, since sums depend on how it is cut.
    private static final int PARTS = 8;

    private final Columns columns = new Columns();
    private Map<String, Compiled> compiled = Map.of();

    /// What a compiled scenario depends on.
    private record Compilable(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<InputRef<?>> drawn) {

        /// Whether another differs in values only.
        boolean isLike(Compilable other) {
            return settings.equals(other.settings) && catalog == other.catalog && drawn.equals(other.drawn);
        }
    }

    /// @param blocks for each of so many threads
    private record Compiled(Compilable of, CompiledScenario scenario, List<BlockRun> blocks) {

        static Compiled of(Compilable wanted, @Nullable Compiled known, int parts) {
            boolean like = known != null && known.of.isLike(wanted);
            if (like && known.of.assumptions.equals(wanted.assumptions) && known.blocks.size() == parts) {
                return known;
            }
            CompiledScenario scenario = like ? known.scenario.with(wanted.assumptions)
                    : CompiledScenario.of(wanted.settings, wanted.assumptions, wanted.catalog, wanted.drawn);
            return new Compiled(wanted, scenario,
                    Stream.generate(() -> scenario.blocks(CompiledScenario.BLOCK)).limit(parts).toList());
        }
    }

    /// @param draws   how many, at least 1
    /// @param stopped asked now and then; where it says so, what was counted so far is dropped
    /// @return empty where it was stopped
    public synchronized Optional<Simulation> simulate(Plan plan, PriceCatalog catalog, int draws, BooleanSupplier stopped) {
        List<ScenarioRun> runs = runs(plan, catalog);
        Set<Column.Key> keys = Columns.all(runs.stream().map(run -> run.keys).toList());
        columns.keep(keys);
        double[][] cheaper = new double[runs.size()][runs.size()];
        for (int from = 0; from < draws && !stopped.getAsBoolean(); from += Columns.SIZE) {
            int count = Math.min(Columns.SIZE, draws - from);
            Map<Column.Key, Column> drawn = columns.of(keys, from, count);
            runs.forEach(run -> run.take(drawn));
            count(runs, from == 0, count, stopped);
            compare(runs, count, cheaper);
        }
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(sum(plan, runs, cheaper, draws));
    }

    private static void count(List<ScenarioRun> runs, boolean first, int count, BooleanSupplier stopped) {
        if (first) {
            runs.parallelStream().forEach(run -> run.first(count));
        }
        int parts = parts(runs.size());
        IntStream.range(0, runs.size() * parts).parallel()
                .forEach(task -> runs.get(task / parts).count(task % parts, first ? CompiledScenario.BLOCK : 0, count, stopped));
    }

    private static int parts(int scenarios) {
        return (PARTS + scenarios - 1) / scenarios;
    }

    private List<ScenarioRun> runs(Plan plan, PriceCatalog catalog) {
        List<Inputs> inputs = plan.scenarios().stream().map(scenario -> Inputs.of(plan.ranges(scenario))).toList();
        int parts = parts(inputs.size());
        Map<String, Compiled> known = compiled;
        List<Compiled> now = IntStream.range(0, inputs.size()).parallel().mapToObj(index -> {
            Scenario scenario = plan.scenarios().get(index);
            var wanted = new Compilable(plan.settings(), plan.assumptions(scenario), catalog, inputs.get(index).refs());
            return Compiled.of(wanted, known.get(scenario.id()), parts);
        }).toList();
        var kept = new HashMap<String, Compiled>();
        IntStream.range(0, now.size()).forEach(index -> kept.put(plan.scenarios().get(index).id(), now.get(index)));
        compiled = kept;
        return IntStream.range(0, now.size())
                .mapToObj(index -> new ScenarioRun(plan, plan.scenarios().get(index), inputs.get(index), now.get(index).blocks)).toList();
    }

    private static void compare(List<ScenarioRun> runs, int count, double[][] cheaper) {
        for (int first = 0; first < runs.size(); first++) {
            for (int second = 0; second < first; second++) {
                double[] one = runs.get(first).totals;
                double[] other = runs.get(second).totals;
                int less = 0;
                int more = 0;
                for (int draw = 0; draw < count; draw++) {
                    less += one[draw] < other[draw] ? 1 : 0;
                    more += one[draw] > other[draw] ? 1 : 0;
                }
                cheaper[first][second] += less + (count - less - more) / 2.0;
                cheaper[second][first] += more + (count - less - more) / 2.0;
            }
        }
    }

    private static Simulation sum(Plan plan, List<ScenarioRun> runs, double[][] cheaper, int draws) {
        for (int first = 0; first < cheaper.length; first++) {
            for (int second = 0; second < cheaper.length; second++) {
                cheaper[first][second] = first == second ? 0.5 : cheaper[first][second] / draws;
            }
        }
        return new Simulation(runs.parallelStream().map(ScenarioRun::odds).toList(), cheaper, plan.uncertainty().seed());
    }
}
