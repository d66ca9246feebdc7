package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanValues;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.ItemFormulas;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputRef;
import glidepath.plan.Workload;

/// The cost model's formulas of a scenario, and what each of them gives in each month: what a cell shows before it is calculated anew.
final class ScenarioFigures extends PlanValues {

    /// What a price is called that another one takes the place of in some month.
    static final String DATED_PRICE = "price";
    /// What a charge's amount is called without its discount.
    static final String BEFORE_DISCOUNT = "before-discount";

    private final ScenarioForecast forecast;
    private final List<ChargeFormula> charges = new ArrayList<>();
    private final Map<ChargeFormula, Formula> amounts = new IdentityHashMap<>();
    private final Map<ChargeFormula, Formula> quantities = new IdentityHashMap<>();
    private final Map<ChargeFormula, Formula> beforeDiscounts = new IdentityHashMap<>();
    private final Map<String, Formula> calls = new LinkedHashMap<>();
    private final List<Formula> successes = new ArrayList<>();
    private final List<Formula> roots = new ArrayList<>();
    private final ExactReader reader;
    private final MoneyFormulas money = new MoneyFormulas();

    ScenarioFigures(ScenarioForecast forecast, PriceCatalog catalog) {
        super(forecast.settings(), forecast.assumptions(), forecast.assumptions().cash());
        this.forecast = forecast;
        CostModel model = CostModel.of(forecast.settings(), forecast.assumptions(), catalog);
        model.items().forEach(this::add);
        model.workloads().forEach(item -> calls.put(item.owner(), figure(item, ItemFormulas.CALLS)));
        model.workloads().forEach(item -> successes.add(figure(item, ItemFormulas.SUCCESSFUL_TASKS)));
        roots.addAll(amounts.values());
        roots.addAll(quantities.values());
        reader = new ExactReader(Numbering.of(roots), forecast.settings().horizon(), this);
    }

    private void add(ItemFormulas item) {
        item.charges().stream().filter(charge -> !(charge.price() instanceof Price.NotCharged)).forEach(this::add);
        roots.addAll(item.figures().values());
    }

    private static Formula figure(ItemFormulas item, String name) {
        return Objects.requireNonNull(item.figures().get(name), name);
    }

    private void add(ChargeFormula charge) {
        charges.add(charge);
        quantities.put(charge, charge.quantity());
        var parts = new ArrayList<Formula>(beforeDiscount(charge).parts());
        List<Formula> net = charge.amount().parts().subList(parts.size(), charge.amount().parts().size());
        if (!net.isEmpty() && countsBeforeDiscount(charge)) {
            Formula before = Formula.named(charge.owner(), BEFORE_DISCOUNT, new Formula.Product(parts));
            beforeDiscounts.put(charge, before);
            parts = new ArrayList<>(List.of(before));
        }
        parts.addAll(net);
        amounts.put(charge, new Formula.Product(parts));
    }

    /// A price that is another one in some months has a row of its own.
    private static Formula beforeDiscount(ChargeFormula charge) {
        return new Formula.Product(charge.beforeDiscount().parts().stream().map(part ->
                part instanceof Formula.PriceOf of && of.price() instanceof Price.ByDate ? Formula.named(charge.owner(), DATED_PRICE, of)
                        : part).toList());
    }

    /// Whether its provider's support depends on what it would cost without the discount.
    private boolean countsBeforeDiscount(ChargeFormula charge) {
        return forecast.assumptions().providers().stream().anyMatch(terms -> !terms.bands().isEmpty() && charge.isOwnUsageOf(terms.id()));
    }

    /// Whether a number belongs to one charge, whose prices it is made of.
    static boolean isOfCharge(Formula.Named named) {
        return named.name().equals(DATED_PRICE) || named.name().equals(BEFORE_DISCOUNT);
    }

    /// What a charge comes to without its discount, where that is another number than its amount and asked for.
    Optional<Formula> undiscounted(ChargeFormula charge) {
        return Optional.ofNullable(beforeDiscounts.get(charge));
    }

    ScenarioForecast forecast() {
        return forecast;
    }

    /// The inputs that its formulas ask for.
    Set<InputRef<?>> inputs() {
        var found = new HashSet<InputRef<?>>();
        var seen = Collections.<Formula>newSetFromMap(new IdentityHashMap<>());
        roots.forEach(root -> collect(root, seen, found));
        return found;
    }

    private static void collect(Formula formula, Set<Formula> seen, Set<InputRef<?>> found) {
        if (seen.add(formula)) {
            if (formula instanceof Formula.Input input) {
                found.add(input.ref());
            }
            formula.parts().forEach(part -> collect(part, seen, found));
        }
    }

    /// All charges that the scenario could have, in the order of its bills.
    List<ChargeFormula> charges() {
        return charges;
    }

    Formula amount(ChargeFormula charge) {
        return Objects.requireNonNull(amounts.get(charge));
    }

    Formula quantity(ChargeFormula charge) {
        return Objects.requireNonNull(quantities.get(charge));
    }

    /// Calls of the workloads that are on, by id.
    Map<String, Formula> calls() {
        return calls;
    }

    /// Successful tasks, workload by workload.
    List<Formula> successes() {
        return successes;
    }

    /// What a formula comes to; dollars in the currency that the plan is shown in.
    BigDecimal of(Formula formula, int month) {
        BigDecimal result = reader.of(formula, month);
        DisplayCurrency currency = forecast.settings().currency();
        return currency.isComplete() && money.contains(formula) ? currency.of(result) : result;
    }

    @Override
    public BigDecimal of(Quantity quantity, int month) {
        return switch (quantity) {
            case Quantity.CallsOf of -> calls.containsKey(of.workload()) ? reader.of(calls.get(of.workload()), month) : BigDecimal.ZERO;
            case Quantity.Charged charged -> sum(charged.which(), month);
            case Quantity.Credited _ -> forecast.bills().get(month).credits().applied().usd();
            default -> super.of(quantity, month);
        };
    }

    private BigDecimal sum(Selection which, int month) {
        boolean before = which instanceof Selection.ListOf;
        Predicate<ChargeFormula> chosen = chosen(which);
        return charges.stream().filter(chosen)
                .map(charge -> reader.of(before ? undiscounted(charge).orElse(amount(charge)) : amount(charge), month))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Predicate<ChargeFormula> chosen(Selection which) {
        return switch (which) {
            case Selection.Through through -> charge -> charge.cause().isCalled() && gateway(charge).equals(through.gateway());
            case Selection.Of of -> charge -> charge.account().provider().equals(of.provider()) && charge.surface() != Surfaces.SUPPORT;
            case Selection.ListOf of -> charge -> charge.isOwnUsageOf(of.provider());
            case Selection.Taxed _ -> charge -> !charge.account().equals(Account.PEOPLE);
        };
    }

    /// Whether a charge comes to something in some month, as things stand, or to what nobody knows.
    boolean isCharged(ChargeFormula charge) {
        return IntStream.range(0, forecast.bills().size())
                .anyMatch(month -> isUnpriced(charge, month) || of(amount(charge), month).signum() != 0);
    }

    /// Whether something is counted that has no price.
    boolean isUnpriced(ChargeFormula charge, int month) {
        return charge.price() instanceof Price.Unknown && of(quantity(charge), month).signum() != 0;
    }

    /// The gateway through which a charge's calls go; empty where they go through none.
    String gateway(ChargeFormula charge) {
        return charge.cause().isCalled() ? forecast.assumptions().workloads().stream()
                .filter(workload -> workload.id().equals(charge.owner()))
                .map((Workload workload) -> workload.route().gateway()).findFirst().orElse("") : "";
    }
}
