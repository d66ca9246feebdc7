package glidepath.engine.surface;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.ListedRate;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.Infrastructure;
import glidepath.plan.Lever;
import glidepath.plan.Workload;

/// An infrastructure row's own numbers, which its charges are made of.
///
/// @param calls of the workloads that it counts
record RowScope(Infrastructure row, Formula calls, Optional<ListedRate> listed, Formula discount) {

    static RowScope of(Infrastructure row, Assumptions assumptions, PriceCatalog catalog) {
        return of(row, assumptions, catalog, workload -> Formula.of(new Quantity.CallsOf(workload)));
    }

    /// @param callsOf the calls of a workload
    static RowScope of(Infrastructure row, Assumptions assumptions, PriceCatalog catalog, Function<String, Formula> callsOf) {
        List<Formula> counted = counted(row, assumptions).stream().map(callsOf).toList();
        return new RowScope(row, Formula.named(row.id(), "calls", new Formula.Sum(counted)), row.rate().flatMap(catalog::rate),
                new Terms(assumptions).discount(row.provider()));
    }

    /// Ids of the workloads whose calls it counts.
    static List<String> counted(Infrastructure row, Assumptions assumptions) {
        return assumptions.workloads().stream().filter(Workload::on).map(Workload::id)
                .filter(id -> row.workloads().isEmpty() || row.workloads().contains(id)).toList();
    }

    Formula input(Lever<?> lever) {
        return Formula.input(lever.at(row.id()));
    }
}
