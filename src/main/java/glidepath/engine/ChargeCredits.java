package glidepath.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// The ledger's word on a bill: for every dollar, which grant paid it or why none could.
///
/// @param paid what grants paid of each charge, in the order in which they did
public record ChargeCredits(Map<Charge, List<Payment>> paid) {

    /// @param grant its id
    public record Payment(String grant, Money amount) {
    }

    /// Why a grant pays no more of a charge.
    public enum Refusal {
        /// The charge is one that credits never pay.
        NEVER_CREDITED,
        OFF, OTHER_PROVIDER, OTHER_PRODUCT, NOT_STARTED, EXPIRED,
        /// It reached only what had accrued by its last day.
        EXPIRES_THIS_MONTH,
        /// Nothing was left of it.
        USED_UP
    }

    /// Follows the draws of a bill down to single charges: in each account the largest first, by label where equal.
    public static ChargeCredits of(Bill bill) {
        List<Charge> largestFirst = bill.charges().stream()
                .sorted(Comparator.comparing(Charge::amount).reversed().thenComparing(charge -> charge.line().label()))
                .toList();
        var paid = new LinkedHashMap<Charge, List<Payment>>();
        bill.charges().forEach(charge -> paid.put(charge, new ArrayList<>()));
        for (CreditDraw draw : bill.credits().draws()) {
            spread(draw, largestFirst.stream().filter(charge -> charge.line().account().equals(draw.account())).toList(), paid);
        }
        return new ChargeCredits(paid);
    }

    private static void spread(CreditDraw draw, List<Charge> charges, Map<Charge, List<Payment>> paid) {
        Money rest = draw.amount();
        for (Charge charge : charges) {
            Money reach = draw.accrued().of(charge.amount()).minus(sum(paid.get(charge)));
            Money amount = reach.min(rest);
            if (amount.isPositive()) {
                paid.get(charge).add(new Payment(draw.grant(), amount));
                rest = rest.minus(amount);
            }
        }
    }

    private static Money sum(List<Payment> payments) {
        return Money.sum(payments.stream().map(Payment::amount).toList());
    }

    public List<Payment> of(Charge charge) {
        return paid.getOrDefault(charge, List.of());
    }

    public Money paidOf(Charge charge) {
        return sum(of(charge));
    }

    public Money leftOf(Charge charge) {
        return charge.amount().minus(paidOf(charge));
    }

    /// Why a grant paid no more of an account's charges in a month.
    public static Refusal refusal(Grant grant, Account account, YearMonth month) {
        if (!account.creditable()) {
            return Refusal.NEVER_CREDITED;
        }
        if (!grant.provider().equals(account.provider())) {
            return Refusal.OTHER_PROVIDER;
        }
        if (!account.eligibleFor(grant)) {
            return Refusal.OTHER_PRODUCT;
        }
        return switch (CreditLedger.state(grant, month)) {
            case OFF -> Refusal.OFF;
            case PENDING -> Refusal.NOT_STARTED;
            case EXPIRED -> Refusal.EXPIRED;
            case ACTIVE -> grant.expires().map(day -> YearMonth.from(day).equals(month)).orElse(false)
                    ? Refusal.EXPIRES_THIS_MONTH : Refusal.USED_UP;
        };
    }
}
