package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Formula;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;

/// The formulas of a plan in which items share limits: spend caps and free allowances. There, an item's charges depend on those of others,
/// and each formula is over inputs alone.
///
/// @param plain every item by itself
record WholeModel(CostModel plain, Assumptions assumptions, PriceCatalog catalog) {

    static boolean isNeeded(Assumptions assumptions, PriceCatalog catalog) {
        return SpendCaps.any(assumptions) || !Allowances.of(assumptions, catalog).isEmpty();
    }

    CostModel capped() {
        return at(new SpendCaps(assumptions, this).served()).costs();
    }

    /// Ids of the workloads whose calls may be cut.
    List<String> workloads() {
        return plain.workloads().stream().map(ItemFormulas::owner).toList();
    }

    /// Ids of the workloads whose calls a provider charges.
    List<String> calling(String provider) {
        return plain.workloads().stream().filter(item -> item.charges().stream()
                .anyMatch(charge -> charge.cause().isCalled() && charge.account().provider().equals(provider))).map(ItemFormulas::owner)
                .toList();
    }

    /// What is charged, and where charges begin.
    ///
    /// @param starts each after those that it depends on
    record State(CostModel costs, List<CapStart> starts) {
    }

    /// What is charged where workloads make a share of their calls.
    ///
    /// @param served by workload; all of them where it is not named
    State at(Map<String, Formula> served) {
        List<ItemFormulas> cut = plain.workloads().stream().map(item -> item.cut(served.getOrDefault(item.owner(), Formula.ONE))).toList();
        var calls = new HashMap<String, Formula>();
        cut.forEach(item -> calls.put(item.owner(), item.figure(ItemFormulas.CALLS)));
        var starts = new ArrayList<CapStart>();
        var rows = new ArrayList<ItemFormulas>();
        assumptions.infrastructure().stream().filter(Infrastructure::on)
                .map(row -> RowScope.of(row, assumptions, catalog, id -> Objects.requireNonNull(calls.get(id)))).forEach(row -> {
            rows.add(ItemFormulas.of(row));
            starts.addAll(InfrastructureRows.starts(row, rows.getLast().charges()));
        });
        List<AllowanceUse> uses = Allowances.of(assumptions, catalog).of(Stream.concat(cut.stream(), rows.stream()).toList());
        uses.forEach(use -> starts.add(use.start()));
        UnaryOperator<ChargeFormula> beyondFree = Allowances.over(uses);
        List<ItemFormulas> workloads = cut.stream().map(item -> item.with(beyondFree)).toList();
        List<ItemFormulas> gateways = gateways(workloads, calls, starts);
        return new State(new CostModel(workloads, rows.stream().map(item -> item.with(beyondFree)).toList(), gateways, plain.providers(),
                plain.billed()), starts);
    }

    /// @param starts to which theirs are added
    private List<ItemFormulas> gateways(List<ItemFormulas> workloads, Map<String, Formula> calls, List<CapStart> starts) {
        return assumptions.gateways().stream().map(gateway -> {
            GatewayScope scope = scope(gateway, workloads, calls);
            ItemFormulas item = ItemFormulas.of(scope);
            if (scope.routed()) {
                starts.add(GatewayFees.start(scope, item.charges()));
            }
            return item;
        }).toList();
    }

    private GatewayScope scope(Gateway gateway, List<ItemFormulas> workloads, Map<String, Formula> calls) {
        List<String> routed = GatewayScope.routed(gateway, assumptions);
        List<Formula> charges = workloads.stream().filter(item -> routed.contains(item.owner())).flatMap(item -> item.charges().stream())
                .filter(charge -> charge.cause().isCalled()).map(ChargePart::of).toList();
        return GatewayScope.of(gateway, assumptions, id -> Objects.requireNonNull(calls.get(id)), new Formula.Sum(charges));
    }
}
