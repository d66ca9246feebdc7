package glidepath.engine;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.Money;

/// Why one scenario costs more than another: inputs that differ are changed one after the other, in the order of the levers, and each step
/// is what that changes on top of the steps before it. So the steps add up to the difference exactly, and what inputs do only together is
/// counted with the later one. Where both scenarios have all their prices, inputs between which something would be unpriced make one
/// step: an amount that leaves charges out explains nothing.
///
/// @param complete false where something is unpriced at either end, so that amounts are not all there is
public record Waterfall(List<Step> steps, boolean complete) {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /// One input, or several that are only valid, or only priced, together.
    ///
    /// @param change in the figure, positive where it costs more
    public record Step(List<InputRef<?>> refs, Money change) {
    }

    /// @param figure of a forecast, such as net cash
    public static Waterfall between(Plan plan, PriceCatalog catalog, Scenario from, Scenario to, Function<ScenarioForecast, Money> figure) {
        Assumptions start = plan.assumptions(from);
        Assumptions end = plan.assumptions(to);
        var refs = new TreeSet<InputRef<?>>(from.differences().keySet());
        refs.addAll(to.differences().keySet());
        refs.removeIf(ref -> Objects.equals(start.get(ref), end.get(ref)));

        var path = new WaterfallPath(plan, catalog, to, start, figure);
        boolean complete = path.isComplete(start) && path.isComplete(end);
        refs.forEach(ref -> path.change(ref, end.get(ref), complete && !ref.equals(refs.last())));
        return new Waterfall(path.steps, complete);
    }
}
