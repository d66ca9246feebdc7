package glidepath.engine.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.AccountSums;
import glidepath.plan.Grant;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// The credits of one billing cycle.
///
/// @param charges  of the month, by account
/// @param payable  what credits may pay of them: less where a bill says what they did
/// @param draws    in the order in which they were applied
/// @param grants   in the order of the plan
/// @param eligible what the enabled grants would pay with money left, leaving aside when
public record MonthCredits(Cycle cycle, AccountSums charges, AccountSums payable, List<CreditDraw> draws, List<GrantMonth> grants,
        Money eligible, Money applied) {

    public Money lapsed() {
        return sum(GrantMonth::lapsed);
    }

    /// What is left after the month of all grants that are not switched off.
    public Money left() {
        return sum(GrantMonth::closing);
    }

    /// What is still to come after the month; no part of what is left.
    public Money toCome() {
        return sum(GrantMonth::toCome);
    }

    private interface Figure {
        Money of(GrantMonth month);
    }

    private Money sum(Figure figure) {
        Money sum = Money.ZERO;
        for (GrantMonth month : grants) {
            sum = month.state() == GrantMonth.State.OFF ? sum : sum.plus(figure.of(month));
        }
        return sum;
    }

    /// Whether the grants pay less than they would with money left.
    public boolean isShort() {
        return applied.compareTo(eligible) < 0;
    }

    /// Whether credits came that paid something.
    boolean returned() {
        for (GrantMonth month : grants) {
            if (month.returned()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a grant would pay more of the month's charges, had it money left: its products, its cover and its caps hold.
    boolean wouldPay(Grant grant) {
        GrantMonth month = of(grant.id());
        return !isCapped(grant) && charges.entrySet().stream().filter(charge -> !month.capped().contains(charge.getKey().product()))
                .anyMatch(charge -> wouldPay(grant, charge.getKey(), charge.getValue()));
    }

    /// Whether grants paid all that they did by the bill.
    boolean isAsBilled(Account account) {
        Money most = payable.getOrDefault(account, Money.ZERO);
        return most.compareTo(charges.getOrDefault(account, Money.ZERO)) < 0 && paid(account).compareTo(most) >= 0;
    }

    /// Whether a grant has paid the most that it may in a month.
    boolean isCapped(Grant grant) {
        return grant.caps().monthly().filter(most -> of(grant.id()).drawn().compareTo(cycle.share(most)) >= 0).isPresent();
    }

    private boolean wouldPay(Grant grant, Account account, Money charge) {
        Money most = GrantRules.of(grant).covered(account, cycle, null).of(charge);
        return paid(account).compareTo(charge) < 0
                && paid(account, draw -> draw.grant().equals(grant.id())).compareTo(most) < 0;
    }

    /// What credits pay of an account's charges.
    Money paid(Account account) {
        return paid(account, _ -> true);
    }

    private Money paid(Account account, Predicate<CreditDraw> some) {
        return Money.sum(draws.stream().filter(draw -> draw.account().equals(account)).filter(some).map(CreditDraw::amount).toList());
    }

    /// What there would be to pay with in the whole month, of which a part may be forecast.
    public Money availableInMonth() {
        return sum(month -> month.monthly() ? cycle.ofMonth(month.available()) : month.available());
    }

    /// What the enabled grants would pay of the whole month's charges.
    public Money eligibleInMonth() {
        return cycle.ofMonth(eligible);
    }

    /// How many such months the credits at hand would last, were nothing to change; empty where no charge is eligible.
    public Optional<BigDecimal> flatCoverage() {
        return eligible.isPositive() ? Optional.of(Decimals.divide(cycle.share(availableInMonth()).usd(), eligible.usd()))
                : Optional.empty();
    }

    /// The same as every place shows it: half up, to a hundredth of a month.
    public Optional<BigDecimal> shownCoverage() {
        return flatCoverage().map(months -> months.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    public GrantMonth of(String grant) {
        for (GrantMonth month : grants) {
            if (month.grant().equals(grant)) {
                return month;
            }
        }
        throw new NoSuchElementException(grant);
    }
}
