package glidepath.engine.compiled;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.ItemFormulas;
import glidepath.plan.Assumptions;
import glidepath.plan.Workload;

/// The charges of a whole scenario, account by account, as formulas over inputs alone.
public final class ScenarioFormulas {

    private final Assumptions assumptions;
    private final List<YearMonth> months;
    private final List<Amount> amounts = new ArrayList<>();
    private final Map<Quantity, Formula> meanings = new HashMap<>();
    private final List<Formula> unpriced = new ArrayList<>();

    /// Charges of one owner and account that grow with the same volume.
    ///
    /// @param ownUsage before discounts, what a provider sells itself, by provider
    private record Amount(Account account, String owner, boolean called, Formula is, Map<String, Formula> ownUsage) {
    }

    public ScenarioFormulas(CostModel model, Assumptions assumptions, List<YearMonth> months) {
        this.assumptions = assumptions;
        this.months = months;
        model.workloads().forEach(item -> meanings.put(new Quantity.CallsOf(item.owner()),
                Objects.requireNonNull(item.figures().get(ItemFormulas.CALLS))));
        model.workloads().forEach(this::add);
        model.rows().forEach(this::add);
        model.billed().items().forEach(this::add);
        for (ItemFormulas gateway : model.gateways()) {
            meanings.put(new Quantity.Charged(new Selection.Through(gateway.owner())),
                    sum(amount -> amount.called() && isRouted(amount.owner(), gateway.owner())));
            add(gateway);
        }
        for (ItemFormulas provider : model.providers()) {
            meanings.put(new Quantity.Charged(new Selection.Of(provider.owner())),
                    sum(amount -> amount.account().provider().equals(provider.owner())));
            meanings.put(new Quantity.Charged(new Selection.ListOf(provider.owner())), new Formula.Sum(amounts.stream()
                    .flatMap(amount -> Optional.ofNullable(amount.ownUsage().get(provider.owner())).stream()).toList()));
            add(provider);
        }
    }

    private boolean isRouted(String owner, String gateway) {
        return assumptions.workloads().stream().filter(Workload::on)
                .anyMatch(workload -> workload.id().equals(owner) && workload.route().gateway().equals(gateway));
    }

    /// What stands for a quantity that is the sum of others, or for a price.
    public @Nullable Formula meaning(Formula formula) {
        return switch (formula) {
            case Formula.Of of -> meanings.get(of.quantity());
            case Formula.PriceOf of -> dollars(of.price());
            default -> null;
        };
    }

    /// What is charged in a month, by account, in their order.
    public SortedMap<Account, Formula> accounts() {
        var sums = new LinkedHashMap<Account, List<Formula>>();
        amounts.forEach(amount -> sums.computeIfAbsent(amount.account(), _ -> new ArrayList<>()).add(amount.is()));
        var accounts = new TreeMap<Account, Formula>();
        sums.forEach((account, parts) -> accounts.put(account, new Formula.Sum(parts)));
        return accounts;
    }

    /// How much is counted that has no price, in whatever units: zero where all that is counted is priced.
    public Formula unpriced() {
        return new Formula.Sum(unpriced);
    }

    private Formula sum(Predicate<Amount> which) {
        return new Formula.Sum(amounts.stream().filter(which).map(Amount::is).toList());
    }

    private void add(ItemFormulas item) {
        var groups = new IdentityHashMap<Formula, Map<Account, List<ChargeFormula>>>();
        var volumes = new ArrayList<Formula>();
        for (ChargeFormula charge : item.charges()) {
            Formula unknown = chosen(charge.price(), price -> price instanceof Price.Unknown ? Formula.ONE : Formula.ZERO);
            if (unknown != Formula.ZERO) {
                unpriced.add(unknown == Formula.ONE ? charge.quantity() : Formula.product(charge.quantity(), unknown));
            }
            Formula volume = charge.volume().is();
            if (!groups.containsKey(volume)) {
                volumes.add(volume);
            }
            groups.computeIfAbsent(volume, _ -> new LinkedHashMap<>()).computeIfAbsent(charge.account(), _ -> new ArrayList<>())
                    .add(charge);
        }
        for (Formula volume : volumes) {
            groups.getOrDefault(volume, Map.of()).forEach((account, charges) -> amounts.add(new Amount(account, item.owner(),
                    charges.stream().allMatch(charge -> charge.cause().isCalled()),
                    Formula.product(volume, new Formula.Sum(charges.stream().map(charge -> perVolume(charge, true)).toList())),
                    ownUsage(account.provider(), volume, charges))));
        }
    }

    private Map<String, Formula> ownUsage(String provider, Formula volume, List<ChargeFormula> charges) {
        List<Formula> own = charges.stream().filter(charge -> charge.isOwnUsageOf(provider)).map(charge -> perVolume(charge, false))
                .toList();
        return own.isEmpty() ? Map.of() : Map.of(provider, Formula.product(volume, new Formula.Sum(own)));
    }

    /// Dollars for one of the volume, net or before discounts.
    private Formula perVolume(ChargeFormula charge, boolean net) {
        var parts = new ArrayList<Formula>();
        charge.factors().forEach(factor -> parts.add(factor.is()));
        parts.add(dollars(charge.price()));
        parts.add(new Formula.Constant("", BigDecimal.ONE.movePointLeft(charge.unit().power())));
        if (charge.surcharge() != Formula.ZERO) {
            parts.add(Formula.sum(Formula.ONE, charge.surcharge()));
        }
        if (net && charge.discount() != Formula.ZERO) {
            parts.add(Formula.rest(charge.discount()));
        }
        return new Formula.Product(parts);
    }

    private Formula dollars(Price price) {
        return chosen(price, one -> switch (one) {
            case Price.Published published -> new Formula.Constant("", published.rate().price().usd());
            case Price.Entered entered -> entered.amount();
            default -> Formula.ZERO;
        });
    }

    /// What is said of the one that holds, of those that a price is chosen from.
    private Formula chosen(Price price, Function<Price, Formula> said) {
        return switch (price) {
            case Price.Derived derived -> said.apply(derived.price());
            case Price.ByDate dated -> dated(dated, said);
            case Price.ByLength stepped -> stepped(stepped, said);
            default -> said.apply(price);
        };
    }

    private Formula dated(Price.ByDate dated, Function<Price, Formula> said) {
        var known = new IdentityHashMap<Price, Formula>();
        List<Formula> all = months.stream().map(month -> known.computeIfAbsent(dated.in(month), price -> chosen(price, said))).toList();
        return all.stream().allMatch(each -> each == all.getFirst()) ? all.getFirst() : new Formula.Dated(all);
    }

    private Formula stepped(Price.ByLength price, Function<Price, Formula> said) {
        Formula found = chosen(price.base(), said);
        for (Price.Step step : price.steps()) {
            Formula above = chosen(step.price(), said);
            found = above == found ? found : Formula.ifAbove(price.wholeInput(), Formula.constant("", step.above()), above, found);
        }
        return found;
    }
}
