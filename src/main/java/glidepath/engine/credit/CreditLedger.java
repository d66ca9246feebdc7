package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.AccountSums;
import glidepath.engine.surface.BilledMonth;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// Applies grants to charges once a billing cycle (cost model, section 8).
///
/// It keeps what is left from month to month, and so is used for the months of one scenario in turn.
///
/// A share that is covered is held against all that a product is charged in a month, not against each line of the bill: how a plan is cut
/// into workloads must not change what credits pay.
public final class CreditLedger {

    private final LocalDate firstDay;
    private final List<GrantBalance> balances = new ArrayList<>();
    private final Eligibility eligibility;
    private final boolean steady;
    private List<Part> inOrder = List.of();

    /// @param firstDay  of the plan: what is left of each grant is what was left on it
    /// @param lastMonth of the plan
    public CreditLedger(List<Grant> grants, LocalDate firstDay, YearMonth lastMonth) {
        this.firstDay = firstDay;
        grants.forEach(grant -> balances.add(new GrantBalance(grant, balances.size(), firstDay, lastMonth)));
        eligibility = new Eligibility(balances.stream().filter(balance -> balance.grant().takesPart(firstDay))
                .toList());
        steady = grants.stream().allMatch(grant -> grant.changes().isEmpty());
    }

    /// Of a month that is forecast whole, or from the plan's first day on.
    ///
    /// @param charges net, by account
    public MonthCredits apply(YearMonth month, Map<Account, Money> charges) {
        return apply(month, AccountSums.of(charges), Optional.empty());
    }

    /// Of a month whose bill may tell what credits paid: grants pay just that, in their order, as far as they have it and are for such
    /// charges. How they would have paid, by share, cap and day, does not matter then.
    public MonthCredits apply(YearMonth month, AccountSums charges, Optional<BilledMonth> billed) {
        Cycle cycle = Cycle.of(month, firstDay);
        for (GrantBalance balance : balances) {
            balance.open(cycle);
        }
        Money eligible = eligibility.of(cycle, charges);
        AccountSums payable = billed.map(bill -> payable(charges, bill)).orElse(charges);
        var applying = new CreditTurns(cycle, payable, billed.<Predicate<String>>map(bill -> bill::tells).orElse(_ -> false));
        for (Part part : inOrder(cycle)) {
            applying.pay(part);
        }
        eligible = billed.isPresent() && hasLeft() ? applying.applied : eligible.max(applying.applied);
        var months = new ArrayList<GrantMonth>(balances.size());
        for (GrantBalance balance : balances) {
            months.add(balance.close(cycle, charged(balance.grant(), charges)));
        }
        return new MonthCredits(cycle, charges, payable, Collections.unmodifiableList(applying.draws),
                Collections.unmodifiableList(months), eligible, applying.applied);
    }

    /// What credits may pay: what a bill says that they did, and else what is charged.
    private static AccountSums payable(AccountSums charges, BilledMonth bill) {
        var payable = new HashMap<>(charges);
        payable.keySet().removeIf(account -> bill.tells(account.provider()));
        payable.putAll(bill.credited());
        return AccountSums.of(payable);
    }

    /// Whether what a bill leaves unpaid is no sign of credits that ran out.
    private boolean hasLeft() {
        return balances.stream().filter(balance -> balance.grant().on()).flatMap(balance -> balance.parts().stream())
                .anyMatch(part -> part.left().isPositive());
    }

    /// Some grants of a plan that each come at once, in the order in which they pay.
    ///
    /// @param all of the plan, in its order
    public static List<Grant> inOrder(List<Grant> some, List<Grant> all, LocalDate firstDay) {
        return some.stream().sorted(Comparator.comparing((Grant grant) -> CreditRank.of(grant, all.indexOf(grant), firstDay),
                CreditOrder.FIRST)).toList();
    }

    /// Whether of a provider's grants the one that expires first pays first.
    public static boolean soonestFirst(String provider) {
        return CreditOrder.of(provider) != CreditOrder.NARROW_FIRST;
    }

    /// Whether it matters in the order of a provider's grants how many products each is for.
    public static boolean countsProducts(String provider) {
        return CreditOrder.of(provider) != CreditOrder.USUAL;
    }

    static List<Map.Entry<Account, Money>> largestFirst(AccountSums charges) {
        var sorted = new ArrayList<>(charges.entrySet());
        sorted.sort(CreditLedger::largerFirst);
        return sorted;
    }

    private static int largerFirst(Map.Entry<Account, Money> one, Map.Entry<Account, Money> other) {
        int larger = other.getValue().compareTo(one.getValue());
        return larger == 0 ? one.getKey().compareTo(other.getKey()) : larger;
    }

    private static Money charged(Grant grant, AccountSums charges) {
        return grant.releases().isEmpty() ? Money.ZERO : charges.total(account -> account.provider().equals(grant.provider()));
    }

    /// Sorted anew only where credits came or went, or where products change.
    private List<Part> inOrder(Cycle cycle) {
        boolean moved = !steady;
        for (GrantBalance balance : balances) {
            moved |= balance.moved();
        }
        if (moved) {
            var parts = new ArrayList<Part>();
            for (GrantBalance balance : balances) {
                if (balance.grant().on()) {
                    parts.addAll(balance.parts());
                }
            }
            parts.sort(Comparator.comparing(part -> CreditRank.of(part, cycle.first()), CreditOrder.FIRST));
            inOrder = parts;
        }
        return inOrder;
    }
}
