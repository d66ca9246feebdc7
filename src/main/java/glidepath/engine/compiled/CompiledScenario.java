package glidepath.engine.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanValues;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.CatalogNames;
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

    private final Assumptions assumptions;
    private final List<InputRef<?>> drawn;
    private final Map<InputRef<?>, Integer> drawnInputs = new HashMap<>();
    private final CompiledFormulas formulas;
    private final Circuit circuit;
    private final List<Account> accounts;
    private final int[] charges;
    private final int unpriced;
    private final Optional<GrantMonths> plainGrants;

    /// @param before the same for other values, where there is one
    private CompiledScenario(CompiledFormulas formulas, Assumptions assumptions, List<InputRef<?>> drawn,
            Optional<CompiledScenario> before) {
        this.formulas = formulas;
        this.assumptions = assumptions;
        this.drawn = drawn;
        drawn.forEach(ref -> drawnInputs.put(ref, drawnInputs.size()));
        var exact = new ExactReader(formulas.formulas(), formulas.months(),
                new PlanValues(formulas.settings(), assumptions, assumptions.cash()));
        circuit = new Circuit(formulas.formulas(), formulas.months(), exact, assumptions, drawnInputs.keySet(),
                Stream.concat(formulas.roots().stream(), Stream.of(formulas.unpriced())).toList());
        int[] roots = formulas.roots().stream().mapToInt(formulas.formulas()::numberOf).toArray();
        int[] charged = IntStream.range(0, roots.length).filter(account -> !circuit.isZero(roots[account])).toArray();
        accounts = Arrays.stream(charged).mapToObj(formulas.accounts()::get).toList();
        charges = Arrays.stream(charged).map(account -> roots[account]).toArray();
        unpriced = formulas.formulas().numberOf(formulas.unpriced());
        plainGrants = isPlain() ? Optional.of(grants(before)) : Optional.empty();
    }

    private GrantMonths grants(Optional<CompiledScenario> before) {
        return before.filter(other -> other.assumptions.grants().equals(assumptions.grants()) && other.accounts.equals(accounts))
                .flatMap(other -> other.plainGrants)
                .orElseGet(() -> new GrantMonths(formulas.settings(), assumptions.grants(), accounts, drawnInputs));
    }

    private boolean isPlain() {
        return formulas.billed().isEmpty() && assumptions.grants().stream().allMatch(Grant::isPlain) && drawnInputs.keySet().stream()
                .allMatch(ref -> ref.lever().section() != Section.GRANTS || ref.lever().equals(Levers.GRANT_AMOUNT));
    }

    /// @param drawn inputs that hold one number each, of which each draw has its own value
    public static CompiledScenario of(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<? extends InputRef<?>> drawn) {
        Assumptions named = CatalogNames.in(assumptions, catalog);
        return new CompiledScenario(CompiledFormulas.of(settings, named, catalog), named, List.copyOf(drawn), Optional.empty());
    }

    /// The scenario with other values. What does not depend on them is used again.
    public CompiledScenario with(Assumptions other) {
        Assumptions named = CatalogNames.in(other, formulas.catalog());
        return new CompiledScenario(formulas.with(named), named, drawn, Optional.of(this));
    }

    /// Whether it is known without a draw that all that is charged has a price: what is counted that has none does not depend on what is
    /// drawn, and is zero in all months. Where not, [BlockRun#isUnpriced] says it of the draws.
    public boolean isPriced() {
        return circuit.isZero(unpriced);
    }

    /// For one thread.
    ///
    /// @param size the most draws of a block
    public BlockRun blocks(int size) {
        int[] counted = isPriced() ? new int[0] : new int[] {unpriced};
        var block = new Block(circuit, drawnInputs, IntStream.concat(Arrays.stream(charges), Arrays.stream(counted)).toArray(), size);
        CreditBlock credits = plainGrants.<CreditBlock>map(grants -> new PlainCredits(grants, accounts.size(), size))
                .orElseGet(() -> new LedgerCredits(formulas.settings(), assumptions, accounts, drawnInputs, formulas.billed()));
        return new BlockRun(Taxes.of(formulas.settings(), accounts, formulas.billed()), block, accounts.size(), credits,
                BlockMonth.of(size));
    }
}
