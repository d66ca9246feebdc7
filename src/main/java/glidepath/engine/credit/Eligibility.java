package glidepath.engine.credit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.AccountSums;
import glidepath.plan.Caps;
import glidepath.units.Money;

/// What grants would pay with money left, whether or not they have started or expired: their products, their cover and their caps hold.
final class Eligibility {

    private final List<GrantBalance> grants;
    private final boolean whole;

    /// @param grants that are switched on and part of the plan
    Eligibility(List<GrantBalance> grants) {
        this.grants = grants;
        whole = grants.stream().allMatch(balance -> balance.rules().paysWhole() && balance.grant().caps().equals(Caps.NONE));
    }

    /// Asked before anything is paid in the cycle.
    Money of(Cycle cycle, AccountSums charges) {
        return whole ? charges.total(this::isEligible) : partly(cycle, charges);
    }

    private boolean isEligible(Account account) {
        for (GrantBalance balance : grants) {
            if (account.eligibleFor(balance.grant())) {
                return true;
            }
        }
        return false;
    }

    /// As the ledger would, with enough of every grant.
    private Money partly(Cycle cycle, AccountSums charges) {
        var credited = new HashMap<Account, Money>();
        for (GrantBalance balance : inOrder(cycle)) {
            GrantLimits limits = balance.limits().copy();
            for (var charge : CreditLedger.largestFirst(charges)) {
                Account account = charge.getKey();
                Money already = credited.getOrDefault(account, Money.ZERO);
                Money covered = balance.rules().covered(account, cycle, null).of(charge.getValue());
                Money amount = limits.within(account, covered.min(charge.getValue().minus(already)));
                if (amount.isPositive()) {
                    limits.spend(account, amount, true);
                    credited.put(account, already.plus(amount));
                }
            }
        }
        return Money.sum(credited.values());
    }

    private List<GrantBalance> inOrder(Cycle cycle) {
        return grants.stream().sorted(Comparator.comparing(
                (GrantBalance balance) -> CreditRank.of(balance.grant(), balance.place(), cycle.first()), CreditOrder.FIRST)).toList();
    }
}
