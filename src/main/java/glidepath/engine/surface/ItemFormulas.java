package glidepath.engine.surface;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Formula;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// All charges that one item of a plan could make, and what else is counted of it. They depend on choices of the plan and on the catalog,
/// and not on the plan's numbers.
///
/// @param owner   id of the item
/// @param figures by name; see the constants
public record ItemFormulas(String owner, List<ChargeFormula> charges, Map<String, Formula> figures) {

    /// Calls that are made, as far as spend caps allow.
    public static final String CALLS = "calls";
    /// Calls that spend caps keep from being made; only where a plan has caps.
    public static final String NOT_SERVED = "calls.not-served";
    /// Share of the calls that caps may keep from being made: neither served by provisioned throughput nor by an imported model.
    static final String CUTTABLE = "share.cuttable";
    /// Share of the calls that succeed, the fallback's help included.
    static final String SUCCESS = "share.success";
    public static final String TASKS = "tasks";
    public static final String SUCCESSFUL_TASKS = "tasks.successful";

    public ItemFormulas {
        charges = List.copyOf(charges);
        figures = Map.copyOf(figures);
    }

    public static ItemFormulas of(Workload workload, Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        var scope = new WorkloadScope(workload, settings, assumptions, catalog);
        return new ItemFormulas(workload.id(), Surfaces.of(scope),
                Map.of(CALLS, scope.calls(), TASKS, scope.tasks(), SUCCESSFUL_TASKS, scope.successfulTasks(), SUCCESS, scope.success(),
                        CUTTABLE, workload.imported().on() ? Formula.ZERO : scope.notProvisioned()));
    }

    Formula figure(String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    /// The same item with each of its charges changed.
    ItemFormulas with(UnaryOperator<ChargeFormula> change) {
        return new ItemFormulas(owner, charges.stream().map(change).toList(), figures);
    }

    /// What is left of a workload where only a share of the calls that could be kept from being made is made.
    ItemFormulas cut(Formula served) {
        Formula cuttable = figure(CUTTABLE);
        if (served == Formula.ONE || cuttable == Formula.ZERO) {
            return this;
        }
        Map<String, Formula> cut = cutFigures(served, cuttable);
        return new ItemFormulas(owner, charges.stream().map(charge -> charge.cause().isCalled() ? charge.times("share.served", served)
                : charge).toList(), cut);
    }

    private Map<String, Formula> cutFigures(Formula served, Formula cuttable) {
        var cut = new HashMap<>(figures);
        Formula missing = Formula.product(cuttable, Formula.rest(served));
        cut.put(NOT_SERVED, Formula.named(owner, NOT_SERVED, Formula.product(figure(CALLS), missing)));
        cut.put(CALLS, Formula.named(owner, "calls.made", Formula.product(figure(CALLS), Formula.rest(missing))));
        cut.put(SUCCESSFUL_TASKS, Formula.named(owner, SUCCESSFUL_TASKS, Formula.product(figure(TASKS),
                Formula.sum(Formula.rest(cuttable), Formula.product(cuttable, served, figure(SUCCESS))))));
        return cut;
    }

    /// The calls that a workload asks for in a month.
    public static Formula calls(Workload workload, Settings settings) {
        return DemandFormulas.calls(workload, settings, lever -> Formula.input(lever.at(workload.id())));
    }

    public static ItemFormulas of(Infrastructure row, Assumptions assumptions, PriceCatalog catalog) {
        return of(RowScope.of(row, assumptions, catalog));
    }

    static ItemFormulas of(RowScope row) {
        return new ItemFormulas(row.row().id(), Surfaces.of(row), Map.of());
    }

    public static ItemFormulas of(Gateway gateway, Assumptions assumptions) {
        return of(GatewayScope.of(gateway, assumptions));
    }

    static ItemFormulas of(GatewayScope gateway) {
        return new ItemFormulas(gateway.gateway().id(), Surfaces.of(gateway), Map.of());
    }

    public static ItemFormulas of(ProviderTerms terms) {
        return new ItemFormulas(terms.id(), Surfaces.of(ProviderScope.of(terms)), Map.of());
    }
}
