package glidepath.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.BilledMonths;
import glidepath.engine.surface.CostModel;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The formulas of a scenario's items, and what its workloads cost. Items that are switched off are not in it.
///
/// Scenarios of a plan share what is the same in them: formulas where choices are the same, costs where all values are.
///
/// @param others infrastructure rows, gateways and what providers ask beside all else, in the order of the bill
/// @param sums   of the workloads
/// @param shared sums of workloads that are the same in several scenarios
/// @param limited whether items share limits, so that what one costs depends on others
/// @param billed months that are what was billed
record ScenarioCosts(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<Costed> workloads, List<Numbered> others,
                     CostSums sums, ConcurrentMap<List<ItemCosts>, CostSums> shared, boolean limited, BilledMonths billed) {

    /// What a workload costs.
    record Costed(Workload workload, ItemCosts costs) {
    }

    /// The formulas of an item.
    record Numbered(Item item, NumberedItem formulas) {
    }

    static ScenarioCosts of(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        return new ScenarioCostsBuilder(settings, assumptions, catalog, Optional.empty(), Set.of(), Optional.empty()).build();
    }

    /// Of a scenario that differs from this one in some values only.
    ///
    /// @param before what the same scenario was earlier, at the same prices
    ScenarioCosts with(Assumptions other, Set<InputRef<?>> differences, PriceCatalog catalog, Optional<ScenarioCosts> before) {
        return new ScenarioCostsBuilder(settings, other, catalog, Optional.of(this), differences, before).build();
    }

    /// Items under the same ids and names, in the same order.
    boolean hasItemsOf(Assumptions other) {
        return CostModel.hasSameItems(assumptions, other);
    }

    /// The formulas of an item that is there.
    NumberedItem formulas(Item item) {
        return item instanceof Workload ? workloads.stream().filter(costed -> costed.workload().id().equals(item.id())).findFirst()
                .orElseThrow().costs().item()
                : others.stream().filter(other -> other.item().id().equals(item.id()) && other.item().getClass() == item.getClass())
                .findFirst().orElseThrow().formulas();
    }

    /// Sums of workloads, some of which cost what they do here.
    CostSums sumsOf(List<Costed> some) {
        List<ItemCosts> same = some.stream().filter(this::has).map(Costed::costs).toList();
        List<ItemCosts> own = some.stream().filter(costed -> !has(costed)).map(Costed::costs).toList();
        return new CostSums(own, shared.computeIfAbsent(same, _ -> new CostSums(same, null, settings.months())), settings.months());
    }

    private boolean has(Costed other) {
        return workloads.stream().anyMatch(costed -> costed == other);
    }
}
