package glidepath.engine.credit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// What lands on the card in the first month that is forecast and charged, although credits stand unused.
///
/// @param toPay  of charges that somebody may think the credits pay
/// @param unused credits that are left after the month
/// @param lines  by account, the largest first, each with why the grants pay no more of it
public record FirstInvoice(YearMonth month, Money toPay, Money unused, List<Line> lines) {

    /// @param grants that have money left, and why each pays no more
    public record Line(Account account, Money toPay, List<Unused> grants) {
    }

    /// @param grant with money left
    public record Unused(Grant grant, Refusal why) {
    }

    /// Empty where the credits pay all that is theirs, or none is left.
    public static Optional<FirstInvoice> of(CreditHistory history) {
        return history.creditMonths().stream().filter(credits -> !history.isBilled(credits.cycle().month()))
                .filter(credits -> credits.charges().values().stream().anyMatch(Money::isPositive))
                .findFirst().flatMap(credits -> of(history, credits));
    }

    private static Optional<FirstInvoice> of(CreditHistory history, MonthCredits credits) {
        List<Grant> unused = history.grants().stream().filter(grant -> isUnused(credits.of(grant.id()))).toList();
        var lines = new ArrayList<Line>();
        for (Map.Entry<Account, Money> charge : credits.charges().entrySet()) {
            Money left = charge.getValue().minus(credits.paid(charge.getKey()));
            boolean own = unused.stream().anyMatch(charge.getKey()::isOf);
            List<Unused> grants = unused.stream().filter(grant -> concerns(grant, charge.getKey(), own, credits))
                    .map(grant -> new Unused(grant, Refusal.of(grant, charge.getKey(), credits))).toList();
            if (left.toCents().signum() > 0 && !grants.isEmpty()) {
                lines.add(new Line(charge.getKey(), left, grants));
            }
        }
        lines.sort(Comparator.comparing(Line::toPay).reversed().thenComparing(Line::account));
        Money sum = Money.sum(unused.stream().map(grant -> credits.of(grant.id()).closing()).toList());
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new FirstInvoice(credits.cycle().month(), Money.sum(lines.stream().map(Line::toPay).toList()), sum, lines));
    }

    private static boolean isUnused(GrantMonth month) {
        return month.state() == GrantMonth.State.ACTIVE && month.closing().isPositive();
    }

    /// A grant of the charge's own provider; where there is none, one that pays for nothing at all.
    private static boolean concerns(Grant grant, Account account, boolean own, MonthCredits credits) {
        return own ? account.isOf(grant) : account.creditable() && credits.of(grant.id()).drawn().isZero();
    }
}
