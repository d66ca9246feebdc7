package glidepath.engine.surface;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Settings;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// The months of a horizon that a plan takes from its bills. In them a provider whose bill is there charges what it says, and nothing that
/// the plan would have forecast of it but its support, which bills name otherwise; another that the baseline pays is forecast as ever.
/// Formulas say both, so that all their readers agree.
///
/// A first month of which only a part is forecast is none of them: a bill tells whole months.
public record BilledMonths(SortedMap<YearMonth, BilledMonth> months) {

    public static final BilledMonths NONE = new BilledMonths(Collections.emptySortedMap());

    public BilledMonths {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /// @param model says under which account a product is booked
    private static BilledMonths of(Settings settings, CostModel model, PriceCatalog catalog) {
        var accounts = new HashMap<String, Account>();
        model.items().stream().flatMap(item -> item.charges().stream()).map(ChargeFormula::account).filter(Account::creditable)
                .forEach(account -> accounts.putIfAbsent(account.product(), account));
        var months = new TreeMap<YearMonth, BilledMonth>();
        settings.billed().months().forEach((month, kept) -> {
            if (settings.isWhole(month)) {
                months.put(month, BilledMonth.of(kept, accounts, catalog));
            }
        });
        return new BilledMonths(months);
    }

    /// The model with what was billed in the place of what would have been forecast.
    static CostModel in(CostModel model, Settings settings, PriceCatalog catalog) {
        if (settings.billed().isEmpty()) {
            return model;
        }
        BilledMonths billed = of(settings, model, catalog);
        var forecast = billed.new Forecast(settings, catalog);
        return new CostModel(forecast.only(model.workloads()), forecast.only(model.rows()), forecast.only(model.gateways()),
                forecast.only(model.providers()), billed);
    }

    public Optional<BilledMonth> of(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /// The last of them; empty where there is none.
    public Optional<YearMonth> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
    }

    /// Whether a month's charges of a provider are what was billed.
    public boolean tells(YearMonth month, String provider) {
        BilledMonth billed = months.get(month);
        return billed != null && billed.tells(provider);
    }

    /// Whether tax on an account's charges of a month is worked out: human review bears none, and a bill tells its own.
    public boolean isTaxed(YearMonth month, Account account) {
        return !account.equals(Account.PEOPLE) && !tells(month, account.provider());
    }

    /// What was billed, a charge for each account, by provider.
    public List<ItemFormulas> items() {
        var accounts = new TreeSet<Account>();
        months.values().forEach(month -> accounts.addAll(month.charged().keySet()));
        var byProvider = new TreeMap<String, List<ChargeFormula>>();
        accounts.forEach(account -> byProvider.computeIfAbsent(account.provider(), _ -> new ArrayList<>()).add(charge(account)));
        return byProvider.entrySet().stream().map(entry -> new ItemFormulas(entry.getKey(), entry.getValue(), Map.of())).toList();
    }

    private ChargeFormula charge(Account account) {
        var periods = new ArrayList<Price.Period>();
        var during = new ArrayList<Formula>();
        months.forEach((month, billed) -> {
            Money amount = billed.charged().get(account);
            if (amount != null) {
                periods.add(new Price.Period(month, new Price.Published(new Rate(amount, Unit.MONTH), Source.BILL)));
                during.add(Formula.of(new Quantity.During(month, month)));
            }
        });
        return ChargeFormula.of(Surfaces.BILLED, Cause.OTHER, account.provider(), account.product()).account(account)
                .at(new ChargeFormula.Volume("months", new Formula.Sum(during)), new Price.ByDate(periods));
    }

    /// What stays forecast.
    private final class Forecast {

        private final List<YearMonth> horizon;
        private final Map<String, Formula> open = new HashMap<>();
        private final Map<Formula, Map<String, ChargeFormula.Volume>> volumes = new IdentityHashMap<>();
        private final Set<String> others;

        Forecast(Settings settings, PriceCatalog catalog) {
            horizon = settings.horizon();
            others = settings.billed().others().stream().map(catalog::providerCalled).collect(Collectors.toSet());
        }

        List<ItemFormulas> only(List<ItemFormulas> items) {
            return items.stream().map(item -> item.with(this::only)).toList();
        }

        private ChargeFormula only(ChargeFormula charge) {
            String provider = charge.account().provider();
            if (charge.surface() == Surfaces.SUPPORT || months.keySet().stream().noneMatch(month -> isOver(month, provider))) {
                return charge;
            }
            return charge.growing(volumes.computeIfAbsent(charge.volume().is(), _ -> new HashMap<>()).computeIfAbsent(provider,
                    _ -> new ChargeFormula.Volume(charge.volume().per(), Formula.product(charge.volume().is(), open(provider)))));
        }

        /// Whether a provider charges nothing in a month but what its bill tells. Nobody else was paid in it but those of the baseline.
        private boolean isOver(YearMonth month, String provider) {
            return tells(month, provider) || months.containsKey(month) && !provider.isEmpty() && !others.contains(provider);
        }

        /// 1 in months of which a provider's charges are forecast, else 0.
        private Formula open(String provider) {
            return open.computeIfAbsent(provider, _ -> {
                var stretches = new ArrayList<Formula>();
                YearMonth from = horizon.getFirst();
                for (YearMonth month : horizon) {
                    if (isOver(month, provider)) {
                        add(stretches, from, month.minusMonths(1));
                        from = month.plusMonths(1);
                    }
                }
                add(stretches, from, horizon.getLast());
                return stretches.size() == 1 ? stretches.getFirst() : new Formula.Sum(stretches);
            });
        }

        private static void add(List<Formula> stretches, YearMonth from, YearMonth until) {
            if (!from.isAfter(until)) {
                stretches.add(Formula.of(new Quantity.During(from, until)));
            }
        }
    }
}
