package glidepath.engine.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.AccountSums;
import glidepath.units.Money;

/// The grants' turns at the charges of one cycle.
final class CreditTurns {

    private final Cycle cycle;
    private final AccountSums charges;
    private final Predicate<String> told;
    final List<CreditDraw> draws = new ArrayList<>(4);
    private List<Map.Entry<Account, Money>> largestFirst = List.of();
    /// What is credited to each of them.
    private Money[] credited = {};
    Money applied = Money.ZERO;

    /// @param told providers whose bill tells what credits paid
    CreditTurns(Cycle cycle, AccountSums charges, Predicate<String> told) {
        this.cycle = cycle;
        this.charges = charges;
        this.told = told;
    }

    void pay(Part part) {
        if (!part.left().isPositive()) {
            return;
        }
        if (largestFirst.isEmpty()) {
            largestFirst = CreditLedger.largestFirst(charges);
            credited = new Money[largestFirst.size()];
            Arrays.fill(credited, Money.ZERO);
        }
        for (int place = 0; place < credited.length; place++) {
            Map.Entry<Account, Money> charge = largestFirst.get(place);
            if (part.left().isPositive() && charge.getKey().isOf(part.owner().grant())) {
                credited[place] = credited[place].plus(paid(part, charge.getKey(), charge.getValue(), credited[place]));
            }
        }
    }

    /// @param already credited to the charge
    private Money paid(Part part, Account account, Money charge, Money already) {
        GrantBalance owner = part.owner();
        boolean paid = told.test(account.provider());
        Reach covered = paid ? owner.rules().paid(account, cycle) : owner.rules().covered(account, cycle, part.last());
        if (covered.isNothing()) {
            return Money.ZERO;
        }
        boolean whole = paid || owner.rules().paysWhole();
        Reach accrued = whole ? covered : GrantRules.accrued(cycle, part.last());
        Money reach = accrued.of(charge).minus(already);
        if (!whole) {
            reach = reach.min(covered.of(charge).minus(owner.limits().paid(account)));
        }
        Money most = reach.min(part.left());
        Money amount = paid ? most : owner.limits().within(account, most);
        if (!amount.isPositive()) {
            return Money.ZERO;
        }
        owner.draw(part, account, amount);
        applied = applied.plus(amount);
        draws.add(new CreditDraw(owner.grant().id(), account, amount, covered, accrued));
        return amount;
    }
}
