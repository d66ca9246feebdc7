package glidepath.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.BlockRun;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// What decides a figure: each range at its ends, the others at most likely.
///
/// @param likely the figure with all ranges at their most likely
/// @param bars   the widest first
public record Tornado(double likely, List<Bar> bars) {

    /// @param low  the figure where the input is at its lowest
    /// @param high the figure where it is at its highest
    public record Bar(InputRef<?> input, double low, double high) {

        public double width() {
            return Math.abs(high - low);
        }
    }

    /// What is left to pay over the plan.
    public static Tornado ofTotal(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return of(plan, scenario, catalog, (figures, draw) -> figures.total[draw]);
    }

    /// How many days credits last; those of the horizon where they do not run out.
    public static Tornado ofRunOut(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return of(plan, scenario, catalog, (figures, draw) -> figures.runOuts.days[draw]);
    }

    private static Tornado of(Plan plan, Scenario scenario, PriceCatalog catalog, ToDoubleBiFunction<DrawFigures, Integer> figure) {
        Inputs inputs = Inputs.of(plan.ranges(scenario));
        double[] found = figures(plan, scenario, catalog, inputs, figure);
        var bars = new ArrayList<Bar>();
        for (int input = 0; input < inputs.refs().size(); input++) {
            bars.add(new Bar(inputs.refs().get(input), found[1 + 2 * input], found[2 + 2 * input]));
        }
        bars.sort(Comparator.comparingDouble(Bar::width).reversed());
        return new Tornado(found[0], List.copyOf(bars));
    }

    private static double[] figures(Plan plan, Scenario scenario, PriceCatalog catalog, Inputs inputs,
            ToDoubleBiFunction<DrawFigures, Integer> figure) {
        double[][] values = inputs.oneByOne();
        double[] found = new double[1 + 2 * inputs.refs().size()];
        int size = Math.min(CompiledScenario.BLOCK, found.length);
        var figures = new DrawFigures(new RunOutDays(plan.settings()), Optional.empty(), size);
        BlockRun run = CompiledScenario.of(plan.settings(), plan.assumptions(scenario), catalog, inputs.refs()).blocks(size);
        for (int from = 0; from < found.length; from += size) {
            int draws = Math.min(size, found.length - from);
            figures.start(values, from, draws);
            run.run(values, from, draws, figures);
            for (int draw = 0; draw < draws; draw++) {
                found[from + draw] = figure.applyAsDouble(figures, draw);
            }
        }
        return found;
    }
}
