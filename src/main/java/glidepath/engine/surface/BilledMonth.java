package glidepath.engine.surface;

import java.util.HashMap;
import java.util.Map;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.LineKind;
import glidepath.units.Money;

/// What a month really cost.
///
/// @param charged  before credits and tax, by account
/// @param credited what credits really paid of it, by account; an account of which they paid nothing is not there
/// @param tax      that was billed
public record BilledMonth(Map<Account, Money> charged, Map<Account, Money> credited, Money tax) {

    public BilledMonth {
        charged = Map.copyOf(charged);
        credited = Map.copyOf(credited);
    }

    /// @param known   accounts of the forecast, by product; others are made
    /// @param catalog whose names products have there: a plan may have kept the bill when it knew others
    static BilledMonth of(KeptMonth kept, Map<String, Account> known, PriceCatalog catalog) {
        Map<Account, Money> charged = new HashMap<>();
        Map<Account, Money> credited = new HashMap<>();
        Money tax = Money.ZERO;
        for (KeptLine line : kept.lines()) {
            String provider = catalog.providerCalled(line.provider());
            String product = CatalogNames.product(catalog, provider, line.product());
            Account account = known.getOrDefault(product, new Account(provider, product, true));
            if (line.kind().isCharge()) {
                charged.merge(account, line.amount(), Money::plus);
            } else if (line.kind() == LineKind.CREDIT) {
                credited.merge(account, line.amount().negated(), Money::plus);
            } else if (line.kind() == LineKind.TAX) {
                tax = tax.plus(line.amount());
            }
        }
        return new BilledMonth(charged, credited, tax);
    }

    /// Whether it tells what a provider charged.
    public boolean tells(String provider) {
        return charged.keySet().stream().anyMatch(account -> account.provider().equals(provider));
    }

    /// The part of the credits of the month that is not on this bill, since they pay charges of another provider.
    public Money untold(Money applied) {
        return applied.minus(credits()).max(Money.ZERO);
    }

    public Money credits() {
        return Money.sum(credited.values());
    }
}
