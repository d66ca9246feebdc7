package glidepath.engine.surface;

import java.util.List;
import java.util.Map;

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

    public static final String CALLS = "calls";
    public static final String TASKS = "tasks";
    public static final String SUCCESSFUL_TASKS = "tasks.successful";

    public ItemFormulas {
        charges = List.copyOf(charges);
        figures = Map.copyOf(figures);
    }

    public static ItemFormulas of(Workload workload, Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        var scope = new WorkloadScope(workload, settings, assumptions, catalog);
        return new ItemFormulas(workload.id(), Surfaces.of(scope),
                Map.of(CALLS, scope.calls(), TASKS, scope.tasks(), SUCCESSFUL_TASKS, scope.successfulTasks()));
    }

    /// The calls that a workload makes in a month.
    public static Formula calls(Workload workload, Settings settings) {
        return DemandFormulas.calls(workload, settings, lever -> Formula.input(lever.at(workload.id())));
    }

    public static ItemFormulas of(Infrastructure row, Assumptions assumptions, PriceCatalog catalog) {
        return new ItemFormulas(row.id(), Surfaces.of(RowScope.of(row, assumptions, catalog)), Map.of());
    }

    public static ItemFormulas of(Gateway gateway, Assumptions assumptions) {
        return new ItemFormulas(gateway.id(), Surfaces.of(GatewayScope.of(gateway, assumptions)), Map.of());
    }

    public static ItemFormulas of(ProviderTerms terms) {
        return new ItemFormulas(terms.id(), Surfaces.of(ProviderScope.of(terms)), Map.of());
    }
}
