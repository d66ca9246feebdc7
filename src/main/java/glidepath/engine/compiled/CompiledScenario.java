package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanValues;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.BilledMonths;
import glidepath.engine.surface.CostModel;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.plan.Settings;

/// A scenario compiled for draws of some of its inputs. Any number of threads may run it at once.
public final class CompiledScenario {

    /// Draws that are worked out together: what they need in a month fits the nearest caches.
    public static final int BLOCK = 256;

    private final Settings settings;
    private final Assumptions assumptions;
    private final Map<InputRef<?>, Integer> drawnInputs = new HashMap<>();
    private final Circuit circuit;
    private final List<Account> accounts;
    private final int[] charges;
    private final Optional<GrantMonths> plainGrants;
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
        List<Account> named = byAccount.keySet().stream().sorted().toList();
        List<Formula> roots = named.stream().map(account -> byAccount.getOrDefault(account, Formula.ZERO)).toList();
        Numbering formulas = Numbering.of(roots, scenario::meaning);
        var exact = new ExactReader(formulas, months, new PlanValues(settings, assumptions, assumptions.cash()));
        circuit = new Circuit(formulas, months, exact, assumptions, drawnInputs.keySet(), roots);
        int[] charged = IntStream.range(0, named.size()).filter(account -> !circuit.isZero(formulas.numberOf(roots.get(account))))
                .toArray();
        accounts = Arrays.stream(charged).mapToObj(named::get).toList();
        charges = Arrays.stream(charged).map(account -> formulas.numberOf(roots.get(account))).toArray();
        plainGrants = isPlain() ? Optional.of(new GrantMonths(settings, assumptions.grants(), accounts, drawnInputs)) : Optional.empty();
    }

    private boolean isPlain() {
        return billed.isEmpty() && assumptions.grants().stream().allMatch(Grant::isPlain) && drawnInputs.keySet().stream()
                .allMatch(ref -> ref.lever().section() != Section.GRANTS || ref.lever().equals(Levers.GRANT_AMOUNT));
    }

    /// @param drawn inputs that hold one number each, of which each draw has its own value
    public static CompiledScenario of(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<? extends InputRef<?>> drawn) {
        return new CompiledScenario(settings, assumptions, catalog, new ArrayList<>(drawn));
    }

    /// For one thread.
    ///
    /// @param size the most draws of a block
    public BlockRun blocks(int size) {
        var block = new Block(circuit, drawnInputs, charges, size);
        CreditBlock credits = plainGrants.<CreditBlock>map(grants -> new PlainCredits(grants, accounts.size(), size))
                .orElseGet(() -> new LedgerCredits(settings, assumptions, accounts, drawnInputs, billed));
        return new BlockRun(Taxes.of(settings, accounts, billed), block, credits, BlockMonth.of(size));
    }

    /// Everything about every draw.
    ///
    /// @param draws of each input in the order in which they were named, its values: dollars, counts, fractions
    /// @param count how many draws there are
    public Outcomes run(double[][] draws, int count) {
        Outcomes outcomes = Outcomes.of(settings.months(), count);
        BlockRun blocks = blocks(Math.min(BLOCK, count));
        for (int from = 0; from < count; from += BLOCK) {
            blocks.run(draws, from, Math.min(BLOCK, count - from), outcomes.from(from));
        }
        return outcomes;
    }
}
