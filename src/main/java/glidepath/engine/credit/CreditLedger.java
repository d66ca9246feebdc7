package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// Applies grants to charges once a billing cycle (cost model, section 8).
///
/// It keeps what is left from month to month, and so is used for the months of one scenario in turn.
///
/// A share that is covered is held against all that a product is charged in a month, not against each line of the bill: how a plan is cut
/// into workloads must not change what credits pay.
public final class CreditLedger {

    private static final Comparator<Map.Entry<Account, Money>> LARGEST_FIRST =
            Map.Entry.<Account, Money>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

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
        eligibility = new Eligibility(balances.stream().filter(balance -> balance.grant().on() && !balance.grant().isOver(firstDay)).toList());
        steady = grants.stream().allMatch(grant -> grant.changes().isEmpty());
    }

    /// Of a month that is forecast whole, or from the plan's first day on.
    ///
    /// @param charges net, by account
    public MonthCredits apply(YearMonth month, Map<Account, Money> charges) {
        Cycle cycle = Cycle.of(month, firstDay);
        balances.forEach(balance -> balance.open(cycle));
        Money eligible = eligibility.of(cycle, charges);
        var applying = new Applying(cycle, charges);
        if (!charges.isEmpty()) {
            inOrder(cycle).forEach(applying::pay);
        }
        Money applied = Money.sum(applying.draws.stream().map(CreditDraw::amount).toList());
        List<GrantMonth> months = balances.stream().map(balance -> balance.close(cycle, charged(balance.grant(), charges))).toList();
        return new MonthCredits(cycle, charges, List.copyOf(applying.draws), months, eligible.max(applied), applied);
    }

    /// Some grants of a plan that each come at once, in the order in which they pay.
    ///
    /// @param all of the plan, in its order
    public static List<Grant> inOrder(List<Grant> some, List<Grant> all, LocalDate firstDay) {
        return some.stream().sorted(Comparator.comparing((Grant grant) -> CreditOrder.Key.of(grant, all.indexOf(grant), firstDay), CreditOrder.FIRST))
                .toList();
    }

    static List<Map.Entry<Account, Money>> largestFirst(Map<Account, Money> charges) {
        return charges.entrySet().stream().sorted(LARGEST_FIRST).toList();
    }

    private static Money charged(Grant grant, Map<Account, Money> charges) {
        return grant.releases().isEmpty() ? Money.ZERO : Money.sum(charges.entrySet().stream()
                .filter(entry -> entry.getKey().provider().equals(grant.provider())).map(Map.Entry::getValue).toList());
    }

    /// Sorted anew only where credits came or went, or where products change.
    private List<Part> inOrder(Cycle cycle) {
        boolean moved = !steady;
        for (GrantBalance balance : balances) {
            moved |= balance.moved();
        }
        if (moved) {
            inOrder = balances.stream().filter(balance -> balance.grant().on()).flatMap(balance -> balance.parts().stream())
                    .sorted(Comparator.comparing(part -> CreditOrder.Key.of(part, cycle.first()), CreditOrder.FIRST)).toList();
        }
        return inOrder;
    }

    /// The grants' turns at the charges of one cycle.
    private static final class Applying {

        private final Cycle cycle;
        private final List<Map.Entry<Account, Money>> largestFirst;
        private final Map<Account, Money> credited = new HashMap<>();
        private final List<CreditDraw> draws = new ArrayList<>();

        Applying(Cycle cycle, Map<Account, Money> charges) {
            this.cycle = cycle;
            largestFirst = largestFirst(charges);
        }

        void pay(Part part) {
            for (Map.Entry<Account, Money> charge : largestFirst) {
                if (!part.left().isPositive()) {
                    return;
                }
                if (charge.getKey().isOf(part.owner().grant())) {
                    pay(part, charge.getKey(), charge.getValue());
                }
            }
        }

        private void pay(Part part, Account account, Money charge) {
            GrantBalance owner = part.owner();
            Reach covered = owner.rules().covered(account, cycle, part.last());
            if (covered.isNothing()) {
                return;
            }
            Reach accrued = GrantRules.accrued(cycle, part.last());
            Money already = credited.getOrDefault(account, Money.ZERO);
            Money reach = accrued.of(charge).minus(already).min(covered.of(charge).minus(owner.limits().paid(account)));
            Money amount = owner.limits().within(account, reach.min(part.left()));
            if (amount.isPositive()) {
                owner.draw(part, account, amount);
                credited.put(account, already.plus(amount));
                draws.add(new CreditDraw(owner.grant().id(), account, amount, covered, accrued));
            }
        }
    }
}
