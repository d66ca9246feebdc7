package glidepath.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import glidepath.engine.compiled.BlockMonth;
import glidepath.engine.compiled.BlockRun;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// One scenario on its way through the draws, in parts that threads may take up by themselves.
final class ScenarioRun {

    private static final int BLOCK = CompiledScenario.BLOCK;

    final List<DrawnColumn.Key> keys;
    /// What is left to pay over the plan, by draw of those at hand.
    double[] totals = {};
    private final Plan plan;
    private final Scenario scenario;
    private final Inputs inputs;
    private final RunOutDays days;
    private final Optional<CashCourse> course;
    private final Compiled compiled;
    private final List<BlockRun> blocks;
    private final List<Part> parts = new ArrayList<>();
    private double[][] drawn = new double[0][];
    private byte[][] groups = new byte[0][];
    private @Nullable ScenarioOdds odds;

    /// @param compiled has a block for each part
    ScenarioRun(Plan plan, Scenario scenario, Inputs inputs, Compiled compiled) {
        this.plan = plan;
        this.scenario = scenario;
        this.inputs = inputs;
        this.compiled = compiled;
        blocks = compiled.blocks();
        keys = inputs.keys(plan.uncertainty().seed());
        days = new RunOutDays(plan.settings());
        course = CashCourse.of(plan.settings(), plan.assumptions(scenario).cash(), inputs, days.horizon());
    }

    /// What one thread at a time counts.
    private final class Part {

        private final ScenarioTally tally;
        private final BlockRun run;
        private final DrawFigures figures = new DrawFigures(days, course, BLOCK);
        private final int[] bins = new int[BLOCK];

        private boolean fitted;

        Part(ScenarioTally tally, BlockRun run, boolean fitted) {
            this.tally = tally;
            this.run = run;
            this.fitted = fitted;
        }

        void count(int from, int draws) {
            figures.start(drawn, from, draws);
            run.run(drawn, from, draws, this::month);
            tally.end(figures, groups, from, draws, bins);
            System.arraycopy(figures.total, 0, totals, from, draws);
            fitted = true;
        }

        /// Looks for what has no price at the ends of the ranges, which a tornado shows and draws may not come to.
        void ends() {
            double[][] ends = inputs.oneByOne();
            int all = 1 + 2 * keys.size();
            for (int from = 0; from < all; from += BLOCK) {
                run.run(ends, from, Math.min(BLOCK, all - from), (month, _, _) -> tally.months[month].price(run));
            }
        }

        private void month(int month, BlockMonth now, int draws) {
            figures.take(month, now, draws);
            if (!fitted) {
                tally.months[month].fit(run, now, draws);
            }
            tally.months[month].add(run, now, draws, bins);
            figures.cash.ifPresent(cash -> tally.cash(month, cash.left, draws, bins));
        }
    }

    /// Takes up the next draws.
    void take(Map<DrawnColumn.Key, DrawnColumn> columns) {
        totals = totals.length == 0 ? new double[DrawnColumns.SIZE] : totals;
        List<DrawnColumn> own = keys.stream().map(key -> Objects.requireNonNull(columns.get(key))).toList();
        drawn = own.stream().map(column -> column.values).toArray(double[][]::new);
        groups = own.stream().map(column -> column.groups).toArray(byte[][]::new);
    }

    /// Counts the very first block, which the bins of all parts fit.
    void first(int draws) {
        var tally = new ScenarioTally(plan.settings().months(), days.horizon(), keys.size(), course.isPresent());
        parts.add(new Part(tally, blocks.getFirst(), false));
        parts.getFirst().count(0, Math.min(draws, BLOCK));
        if (!compiled.scenario().isPriced()) {
            parts.getFirst().ends();
        }
        blocks.stream().skip(1).forEach(run -> parts.add(new Part(tally.another(), run, true)));
    }

    /// Counts a part of the draws at hand; how they are cut depends on their number alone.
    ///
    /// @param done draws at the start that have been counted
    void count(int part, int done, int draws, BooleanSupplier stopped) {
        int from = Math.min(done, draws) / BLOCK;
        int all = (draws + BLOCK - 1) / BLOCK - from;
        int to = from + all * (part + 1) / parts.size();
        for (int block = from + all * part / parts.size(); block < to && !stopped.getAsBoolean(); block++) {
            parts.get(part).count(block * BLOCK, Math.min(BLOCK, draws - block * BLOCK));
        }
    }

    /// Whether it counts what another does, where that many draws are counted at once.
    boolean isLike(ScenarioRun other) {
        return blocks == other.blocks && keys.equals(other.keys);
    }

    /// Whether all draws are counted.
    boolean isOver() {
        return odds != null;
    }

    /// What all draws came to, once they are counted.
    ScenarioOdds odds() {
        ScenarioOdds known = odds;
        if (known != null) {
            return known;
        }
        ScenarioTally all = parts.getFirst().tally;
        parts.stream().skip(1).forEach(part -> all.add(part.tally));
        all.settle();
        var found = new ScenarioOdds(scenario.id(), plan.settings(), inputs, days, all);
        odds = found;
        return found;
    }
}
