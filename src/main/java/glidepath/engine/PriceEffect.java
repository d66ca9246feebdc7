package glidepath.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// What other prices do to a plan's baseline: in money over its months, by model, and to the day on which credits run out.
///
/// @param completeBefore whether all charges had a price; else `before` is a part of them
/// @param completeAfter  whether all of them have one then
/// @param causes one for each model of the plan whose prices change its cost; they add up to the difference of the totals, exactly
public record PriceEffect(Money before, Money after, List<Cause> causes, Optional<LocalDate> runOutBefore,
        Optional<LocalDate> runOutAfter, boolean completeBefore, boolean completeAfter) {

    /// What the new prices of one model change in the total.
    public record Cause(ModelId model, Money difference) {
    }

    public PriceEffect {
        causes = List.copyOf(causes);
    }

    public Money difference() {
        return after.minus(before);
    }

    /// @param prices what is in force with some of the newer models, or with none of them
    /// @param newer  models at their new prices, by the catalog's ids
    public static PriceEffect of(Plan plan, Function<List<Model>, PriceCatalog> prices, List<Model> newer) {
        Scenario baseline = plan.baseline();
        ScenarioForecast before = forecast(plan, baseline, prices.apply(List.of()));
        List<ModelId> used = used(plan, baseline, prices.apply(newer));
        var causes = new ArrayList<Cause>();
        var taken = new ArrayList<Model>();
        ScenarioForecast last = before;
        for (Model model : newer) {
            if (used.contains(model.id())) {
                taken.add(model);
                ScenarioForecast next = forecast(plan, baseline, prices.apply(taken));
                Money difference = next.gross().minus(last.gross());
                if (!difference.isZero()) {
                    causes.add(new Cause(model.id(), difference));
                }
                last = next;
            }
        }
        return new PriceEffect(before.gross(), last.gross(), causes, before.runOut(), last.runOut(), before.complete(), last.complete());
    }

    private static List<ModelId> used(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return plan.assumptions(scenario).workloads().stream().flatMap(Workload::models)
                .flatMap(id -> catalog.model(id).stream()).map(Model::id).distinct().toList();
    }

    private static ScenarioForecast forecast(Plan plan, Scenario scenario, PriceCatalog catalog) {
        return Forecaster.forecast(scenario, plan.settings(), plan.assumptions(scenario), catalog);
    }
}
