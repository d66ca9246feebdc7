package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.Waterfall;
import glidepath.session.Snapshot;
import glidepath.units.Money;

/// A part of the difference between two scenarios: the levers of one cause, or of causes that only change together.
///
/// @param steps    their changes to the charges; none for credits and tax, whose change is what is left
/// @param complete false where something is unpriced at either end, so that the change is not all there is
record DifferenceCause(Set<CostCause> causes, List<Waterfall.Step> steps, Money change, boolean complete) {

    /// Only those that change something, by cause; they add up to the difference in what is left to pay, as that is charges less credits
    /// plus tax.
    static List<DifferenceCause> of(Snapshot now, ScenarioForecast to) {
        ScenarioForecast from = now.referred();
        Waterfall waterfall = Waterfall.between(now.plan(), now.catalog(), from.scenario(), to.scenario(), ScenarioForecast::gross);
        var byCause = new LinkedHashMap<Set<CostCause>, List<Waterfall.Step>>();
        waterfall.steps().stream().filter(step -> !step.change().isZero())
                .forEach(step -> byCause.computeIfAbsent(causes(step), _ -> new ArrayList<>()).add(step));
        var all = new ArrayList<DifferenceCause>();
        byCause.forEach((causes, steps) -> all.add(new DifferenceCause(causes, steps,
                Money.sum(steps.stream().map(Waterfall.Step::change).toList()), waterfall.complete())));
        all.add(new DifferenceCause(Set.of(CostCause.CREDITS), List.of(), from.credits().minus(to.credits()), waterfall.complete()));
        all.add(new DifferenceCause(Set.of(CostCause.TAX), List.of(), to.tax().minus(from.tax()), waterfall.complete()));
        all.removeIf(cause -> cause.change().isZero());
        return List.copyOf(all);
    }

    private static Set<CostCause> causes(Waterfall.Step step) {
        return step.refs().stream().map(ref -> CostCause.of(ref.lever()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CostCause.class)));
    }

    /// The lines of the table that tell of it.
    int rows() {
        return Math.max(1, steps.size());
    }

    boolean isTax() {
        return causes.contains(CostCause.TAX);
    }
}
