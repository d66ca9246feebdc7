package glidepath.engine.credit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import glidepath.engine.surface.Account;
import glidepath.plan.Caps;
import glidepath.units.Money;

/// The most that a grant pays: in a month, of one product in all, and of one account in a month.
final class GrantLimits {

    private final Caps caps;
    private final boolean none;
    private final Map<String, Money> restOfProduct = new HashMap<>();
    private final Map<Account, Money> paid = new HashMap<>();
    private Money restOfMonth = Money.ZERO;

    GrantLimits(Caps caps) {
        this.caps = caps;
        none = caps.equals(Caps.NONE);
        caps.products().forEach(cap -> restOfProduct.merge(cap.product(), cap.most(), Money::min));
    }

    /// As they are at this moment.
    GrantLimits copy() {
        var copy = new GrantLimits(caps);
        copy.restOfProduct.putAll(restOfProduct);
        copy.restOfMonth = restOfMonth;
        return copy;
    }

    void open(Cycle cycle) {
        if (!paid.isEmpty()) {
            paid.clear();
        }
        if (!none) {
            caps.monthly().ifPresent(most -> restOfMonth = cycle.share(most));
        }
    }

    /// What of an amount may still be paid of an account's charges.
    Money within(Account account, Money amount) {
        if (none) {
            return amount;
        }
        Money left = caps.monthly().isPresent() ? amount.min(restOfMonth) : amount;
        Money rest = restOfProduct.get(account.product());
        return rest == null ? left : left.min(rest);
    }

    /// What was paid of an account's charges in the month.
    Money paid(Account account) {
        return paid.getOrDefault(account, Money.ZERO);
    }

    /// @param whole whether it pays whole charges, so that what was credited to them is limit enough
    void spend(Account account, Money amount, boolean whole) {
        if (!whole) {
            paid.merge(account, amount, Money::plus);
        }
        if (!none) {
            restOfMonth = restOfMonth.minus(amount);
            restOfProduct.computeIfPresent(account.product(), (_, rest) -> rest.minus(amount));
        }
    }

    /// Products of which all is paid that may be.
    Set<String> reached() {
        if (none) {
            return Set.of();
        }
        var reached = new TreeSet<String>();
        restOfProduct.forEach((product, rest) -> {
            if (!rest.isPositive()) {
                reached.add(product);
            }
        });
        return reached.isEmpty() ? Set.of() : reached;
    }
}
