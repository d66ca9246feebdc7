package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.BilledMonths;
import glidepath.engine.surface.CostModel;
import glidepath.plan.Assumptions;
import glidepath.plan.Settings;

/// The charges of a scenario as numbered formulas. They depend on its choices, and not on the values of inputs that are numbers.
///
/// @param assumptions that they were made for
/// @param accounts    in their order
/// @param roots       what is charged to each
/// @param unpriced    how much is counted that has no price
record CompiledFormulas(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<YearMonth> months, List<Account> accounts,
                        List<Formula> roots, Formula unpriced, Numbering formulas, BilledMonths billed) {

    static CompiledFormulas of(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        List<YearMonth> months = settings.horizon();
        CostModel model = CostModel.of(settings, assumptions, catalog);
        var scenario = new ScenarioFormulas(model, assumptions, months);
        SortedMap<Account, Formula> accounts = scenario.accounts();
        List<Formula> roots = List.copyOf(accounts.values());
        Formula unpriced = scenario.unpriced();
        List<Formula> all = Stream.concat(roots.stream(), Stream.of(unpriced)).toList();
        return new CompiledFormulas(settings, assumptions, catalog, months, List.copyOf(accounts.keySet()), roots, unpriced,
                Numbering.of(all, scenario::meaning), model.billed());
    }

    /// Those of other values: the same where they hold for them.
    CompiledFormulas with(Assumptions other) {
        return billed.isEmpty() && CostModel.hasSameFormulas(assumptions, other, catalog) ? this : of(settings, other, catalog);
    }
}
