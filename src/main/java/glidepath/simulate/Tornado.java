package glidepath.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
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
        return of(plan, scenario, catalog, Tornado::total);
    }

    /// How many days credits last; those of the horizon where they do not run out.
    public static Tornado ofRunOut(Plan plan, Scenario scenario, PriceCatalog catalog) {
        var days = new RunOutDays(plan.settings());
        return of(plan, scenario, catalog, days::of);
    }

    private static Tornado of(Plan plan, Scenario scenario, PriceCatalog catalog, ToDoubleBiFunction<Outcomes, Integer> figure) {
        Inputs inputs = Inputs.of(plan.ranges(scenario));
        double[][] values = inputs.oneByOne();
        int count = 1 + 2 * inputs.refs().size();
        Outcomes outcomes = CompiledScenario.of(plan.settings(), plan.assumptions(scenario), catalog, inputs.refs()).run(values, count);
        var bars = new ArrayList<Bar>();
        for (int input = 0; input < inputs.refs().size(); input++) {
            bars.add(new Bar(inputs.refs().get(input), figure.applyAsDouble(outcomes, 1 + 2 * input),
                    figure.applyAsDouble(outcomes, 2 + 2 * input)));
        }
        bars.sort(Comparator.comparingDouble(Bar::width).reversed());
        return new Tornado(figure.applyAsDouble(outcomes, 0), List.copyOf(bars));
    }

    private static double total(Outcomes outcomes, int draw) {
        double sum = 0;
        for (int month = 0; month < outcomes.gross().length; month++) {
            sum += outcomes.leftToPay(month, draw);
        }
        return sum;
    }
}
