package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanValues;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.BilledMonth;
import glidepath.engine.surface.BilledMonths;
import glidepath.engine.surface.CostModel;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// A scenario compiled for draws of some of its inputs. Any number of threads may run it at once.
public final class CompiledScenario {

    private final Settings settings;
    private final Assumptions assumptions;
    private final Map<InputRef<?>, Integer> drawnInputs = new HashMap<>();
    private final Circuit circuit;
    private final List<Account> accounts;
    private final int[] charges;
    private final BilledMonths billed;

    private CompiledScenario(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<InputRef<?>> drawn) {
        this.settings = settings;
        this.assumptions = assumptions;
        drawn.forEach(ref -> drawnInputs.put(ref, drawnInputs.size()));
        List<YearMonth> months = settings.horizon();
        CostModel model = CostModel.of(settings, assumptions, catalog);
        billed = model.billed();
        var scenario = new ScenarioFormulas(model, assumptions, months);
        Map<Account, Formula> byAccount = scenario.accounts();
        accounts = byAccount.keySet().stream().sorted().toList();
        List<Formula> roots = accounts.stream().map(account -> byAccount.getOrDefault(account, Formula.ZERO)).toList();
        Numbering formulas = Numbering.of(roots, scenario::meaning);
        var exact = new ExactReader(formulas, months, new PlanValues(settings, assumptions, assumptions.cash()));
        circuit = new Circuit(formulas, months, exact, drawnInputs, roots);
        charges = roots.stream().mapToInt(formulas::numberOf).toArray();
    }

    /// @param drawn inputs that hold one number each, of which each draw has its own value
    public static CompiledScenario of(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<? extends InputRef<?>> drawn) {
        return new CompiledScenario(settings, assumptions, catalog, new ArrayList<>(drawn));
    }

    /// @param draws of each input in the order in which they were named, its values: dollars, counts, fractions
    /// @param count how many draws there are
    public Outcomes run(double[][] draws, int count) {
        Outcomes outcomes = Outcomes.of(settings.months(), count);
        var block = new Block(circuit, drawnInputs, assumptions);
        CreditBlock credits = credits();
        for (int from = 0; from < count; from += Circuit.BLOCK) {
            run(block, credits, draws, from, Math.min(Circuit.BLOCK, count - from), outcomes);
        }
        return outcomes;
    }

    private CreditBlock credits() {
        boolean plain = billed.isEmpty() && assumptions.grants().stream().allMatch(Grant::isPlain)
                && drawnInputs.keySet().stream().allMatch(ref -> ref.lever().section() != Section.GRANTS || ref.lever()
                .equals(Levers.GRANT_AMOUNT));
        return plain ? new PlainCredits(settings, assumptions.grants(), accounts, drawnInputs)
                : new LedgerCredits(settings, assumptions, accounts, drawnInputs, billed);
    }

    private void run(Block block, CreditBlock credits, double[][] draws, int from, int count, Outcomes outcomes) {
        double[][] spare = new double[accounts.size()][Circuit.BLOCK];
        double[][] charged = new double[accounts.size()][];
        block.start(draws, from, count);
        credits.start(draws, from, count);
        for (int month = 0; month < settings.months(); month++) {
            block.month(month);
            for (int account = 0; account < charged.length; account++) {
                charged[account] = block.of(charges[account], month, spare[account]);
            }
            credits.month(month, charged, count, outcomes, from);
            total(charged, count, outcomes, month, from);
        }
    }

    private void total(double[][] charged, int count, Outcomes outcomes, int month, int from) {
        YearMonth now = settings.start().plusMonths(month);
        double[] tax = outcomes.tax()[month];
        double rate = settings.tax().fraction().doubleValue();
        for (int account = 0; account < charged.length; account++) {
            Kernels.addAt(outcomes.gross()[month], from, charged[account], count);
            if (rate != 0 && billed.isTaxed(now, accounts.get(account))) {
                Kernels.addAt(tax, from, charged[account], count);
            }
        }
        double told = billed.of(now).map(BilledMonth::credits).orElse(Money.ZERO).usd().doubleValue();
        double taxed = billed.of(now).map(BilledMonth::tax).orElse(Money.ZERO).usd().doubleValue();
        for (int draw = 0; draw < count && (rate != 0 || taxed != 0); draw++) {
            tax[from + draw] = (tax[from + draw] - Math.max(0, outcomes.credited()[month][from + draw] - told)) * rate + taxed;
        }
    }
}
