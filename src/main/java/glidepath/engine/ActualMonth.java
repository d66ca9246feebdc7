package glidepath.engine;

import java.util.Map;

import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// What a month really cost.
///
/// @param charged  before credits and tax, by account
/// @param credited what credits really paid of it, by account; nothing of what they passed over
/// @param tax      that was billed
public record ActualMonth(Map<Account, Money> charged, Map<Account, Money> credited, Money tax) {

    public ActualMonth {
        charged = Map.copyOf(charged);
        credited = Map.copyOf(credited);
    }

    public Money gross() {
        return Money.sum(charged.values());
    }

    public Money credits() {
        return Money.sum(credited.values());
    }

    public Money leftToPay() {
        return gross().minus(credits()).plus(tax);
    }
}
