package glidepath.engine;

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

/// Applies grants to charges once a billing cycle, in AWS's order (cost model, section 8).
///
/// It keeps the balances from month to month, and so is used for the months of one scenario in turn.
final class CreditLedger {

    static final Comparator<Grant> ORDER = Comparator
            .comparing((Grant grant) -> grant.expires().orElse(LocalDate.MAX))
            .thenComparing(grant -> grant.products().isEmpty() ? Integer.MAX_VALUE : grant.products().size())
            .thenComparing(grant -> grant.start().orElse(LocalDate.MIN))
            .thenComparing(Grant::id);

    private static final Comparator<Map.Entry<Account, Money>> LARGEST_FIRST =
            Map.Entry.<Account, Money>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final List<Grant> grants;
    private final List<Grant> inOrder;
    private final Map<String, Money> left = new HashMap<>();

    CreditLedger(List<Grant> grants) {
        this.grants = grants;
        inOrder = grants.stream().filter(Grant::on).sorted(ORDER).toList();
        grants.forEach(grant -> left.put(grant.id(), grant.amount()));
    }

    /// @param charges of the month, by account
    MonthCredits apply(YearMonth month, Map<Account, Money> charges) {
        var draws = new ArrayList<CreditDraw>();
        var credited = new HashMap<Account, Money>();
        var largestFirst = new ArrayList<>(charges.entrySet());
        largestFirst.sort(LARGEST_FIRST);
        var opening = new HashMap<>(left);
        for (Grant grant : inOrder) {
            if (state(grant, month) == GrantMonth.State.ACTIVE) {
                apply(grant, accrued(grant, month), largestFirst, credited, draws);
            }
        }
        List<GrantMonth> months = grants.stream().map(grant -> close(grant, month, opening.get(grant.id()))).toList();
        return MonthCredits.of(draws, months, eligible(charges));
    }

    private void apply(Grant grant, CreditDraw.Accrued accrued, List<Map.Entry<Account, Money>> charges, Map<Account, Money> credited,
            List<CreditDraw> draws) {
        for (Map.Entry<Account, Money> charge : charges) {
            Account account = charge.getKey();
            Money balance = left.get(grant.id());
            if (balance.isPositive() && account.eligibleFor(grant)) {
                Money already = credited.getOrDefault(account, Money.ZERO);
                Money amount = accrued.of(charge.getValue()).minus(already).min(balance);
                if (amount.isPositive()) {
                    left.put(grant.id(), balance.minus(amount));
                    credited.put(account, already.plus(amount));
                    draws.add(new CreditDraw(grant.id(), account, amount, accrued));
                }
            }
        }
    }

    private GrantMonth close(Grant grant, YearMonth month, Money opening) {
        Money balance = left.get(grant.id());
        boolean expires = grant.on() && grant.expires().map(day -> !YearMonth.from(day).isAfter(month)).orElse(false);
        Money lapsed = expires ? balance : Money.ZERO;
        if (expires) {
            left.put(grant.id(), Money.ZERO);
        }
        return new GrantMonth(grant.id(), state(grant, month), opening, opening.minus(balance), lapsed);
    }

    private Money eligible(Map<Account, Money> charges) {
        Money sum = Money.ZERO;
        for (var entry : charges.entrySet()) {
            if (inOrder.stream().anyMatch(entry.getKey()::eligibleFor)) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }

    static GrantMonth.State state(Grant grant, YearMonth month) {
        if (!grant.on()) {
            return GrantMonth.State.OFF;
        }
        if (grant.start().map(day -> YearMonth.from(day).isAfter(month)).orElse(false)) {
            return GrantMonth.State.PENDING;
        }
        return grant.expires().map(day -> YearMonth.from(day).isBefore(month)).orElse(false) ? GrantMonth.State.EXPIRED : GrantMonth.State.ACTIVE;
    }

    /// Charges accrue evenly over the calendar month, so that a grant reaches those up to the end of its last day.
    private static CreditDraw.Accrued accrued(Grant grant, YearMonth month) {
        return grant.expires().filter(day -> YearMonth.from(day).equals(month))
                .map(day -> new CreditDraw.Accrued(day.getDayOfMonth(), month.lengthOfMonth()))
                .orElse(CreditDraw.Accrued.ALL);
    }
}
