package glidepath.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /// What was counted of each scenario the last time, and of how many draws.
    private Map<String, ScenarioRun> last = Map.of();
    private int lastDraws;

    /// What a compiled scenario depends on.
    private record Compilable(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<InputRef<?>> drawn) {

        /// Whether another differs in values only.
        boolean isLike(Compilable other) {
            return settings.equals(other.settings) && catalog == other.catalog && drawn.equals(other.drawn);
        }
    }

    /// @param blocks for each of so many threads
    private record Compiled(Compilable of, CompiledScenario scenario, List<BlockRun> blocks) {

        static Compiled of(Compilable wanted, Optional<Compiled> known, int parts) {
            Optional<Compiled> like = known.filter(before -> before.of.isLike(wanted));
            Optional<Compiled> same = like.filter(before -> before.of.assumptions.equals(wanted.assumptions)
                    && before.blocks.size() == parts);
            return same.orElseGet(() -> of(wanted, like.map(before -> before.scenario.with(wanted.assumptions))
                    .orElseGet(() -> CompiledScenario.of(wanted.settings, wanted.assumptions, wanted.catalog, wanted.drawn)), parts));
        }

        private static Compiled of(Compilable wanted, CompiledScenario scenario, int parts) {
            return new Compiled(wanted, scenario,
                    Stream.generate(() -> scenario.blocks(CompiledScenario.BLOCK)).limit(parts).toList());
        }
    }

    /// @param draws   how many, at least 1
    /// @param stopped asked now and then; where it says so, what was counted so far is dropped
    /// @return empty where it was stopped
    public synchronized Optional<Simulation> simulate(Plan plan, PriceCatalog catalog, int draws, BooleanSupplier stopped) {
        List<ScenarioRun> runs = runs(plan, catalog, draws);
        List<ScenarioRun> fresh = runs.stream().filter(run -> !run.isOver()).toList();
        Set<Column.Key> keys = Columns.all(runs.stream().map(run -> run.keys).toList());
        columns.keep(keys);
        double[][] cheaper = new double[runs.size()][runs.size()];
        for (int from = 0; from < draws && !stopped.getAsBoolean(); from += Columns.SIZE) {
            int count = Math.min(Columns.SIZE, draws - from);
            Map<Column.Key, Column> drawn = columns.of(Columns.all(fresh.stream().map(run -> run.keys).toList()), from, count);
            fresh.forEach(run -> run.take(drawn));
            count(fresh, parts(runs.size()), from == 0, count, stopped);
            compare(runs, count, cheaper);
        }
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(sum(plan, runs, cheaper, draws));
    }

    /// Of scenarios that count what they did the last time nothing is counted again, as long as all draws are held at once.
    private ScenarioRun known(String scenario, ScenarioRun run, int draws) {
        ScenarioRun before = draws == lastDraws && draws <= Columns.SIZE ? last.get(scenario) : null;
        return before != null && before.isLike(run) ? before : run;
    }

    private static void count(List<ScenarioRun> runs, int parts, boolean first, int count, BooleanSupplier stopped) {
        if (first) {
            runs.parallelStream().forEach(run -> run.first(count));
        }
        IntStream.range(0, runs.size() * parts).parallel()
                .forEach(task -> runs.get(task / parts).count(task % parts, first ? CompiledScenario.BLOCK : 0, count, stopped));
    }

    private static int parts(int scenarios) {
        return (PARTS + scenarios - 1) / scenarios;
    }

    private List<ScenarioRun> runs(Plan plan, PriceCatalog catalog, int draws) {
        List<Inputs> inputs = plan.scenarios().stream().map(scenario -> Inputs.of(plan.ranges(scenario))).toList();
        int parts = parts(inputs.size());
        Map<String, Compiled> known = compiled;
        List<Compiled> now = IntStream.range(0, inputs.size()).parallel().mapToObj(index -> {
            Scenario scenario = plan.scenarios().get(index);
            var wanted = new Compilable(plan.settings(), plan.assumptions(scenario), catalog, inputs.get(index).refs());
            return Compiled.of(wanted, Optional.ofNullable(known.get(scenario.id())), parts);
        }).toList();
        var kept = new HashMap<String, Compiled>();
        IntStream.range(0, now.size()).forEach(index -> kept.put(plan.scenarios().get(index).id(), now.get(index)));
        compiled = kept;
        return IntStream.range(0, now.size())
                .mapToObj(index -> known(plan.scenarios().get(index).id(),
                        new ScenarioRun(plan, plan.scenarios().get(index), inputs.get(index), now.get(index).blocks), draws)).toList();
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

    private Simulation sum(Plan plan, List<ScenarioRun> runs, double[][] cheaper, int draws) {
        for (int first = 0; first < cheaper.length; first++) {
            for (int second = 0; second < cheaper.length; second++) {
                cheaper[first][second] = first == second ? 0.5 : cheaper[first][second] / draws;
            }
        }
        List<ScenarioOdds> odds = runs.parallelStream().map(ScenarioRun::odds).toList();
        var counted = new HashMap<String, ScenarioRun>();
        IntStream.range(0, runs.size()).forEach(index -> counted.put(odds.get(index).scenario(), runs.get(index)));
        last = counted;
        lastDraws = draws;
        return new Simulation(odds, cheaper, plan.uncertainty().seed());
    }
}
