package glidepath.engine.credit;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Release;

/// Why a grant pays no more of an account's charges in a month.
public enum Refusal {
    /// The charge is one that credits never pay.
    NEVER_CREDITED,
    OFF, OTHER_PROVIDER, OTHER_PRODUCT,
    /// It pays for the product at another time.
    OTHER_PRODUCT_NOW,
    NOT_STARTED,
    /// It comes once it is activated.
    NOT_ACTIVATED,
    /// Its next part waits for more than a date.
    WAITING,
    EXPIRED,
    /// It reached only what had accrued by its last day.
    EXPIRES_THIS_MONTH,
    /// The bill of the month says what credits paid.
    AS_BILLED,
    /// Nothing was left of it.
    USED_UP,
    /// Nothing was left of this month's sum.
    MONTH_USED_UP,
    /// It pays no more in a month.
    MONTHLY_CAP,
    /// It pays no more of this product.
    PRODUCT_CAP,
    /// It pays a share of each charge only.
    SHARE;

    /// Why a grant paid no more of an account's charges in a month.
    public static Refusal of(Grant grant, Account account, MonthCredits credits) {
        if (!account.creditable()) {
            return NEVER_CREDITED;
        }
        if (!account.isOf(grant)) {
            return OTHER_PROVIDER;
        }
        if (!account.eligibleFor(grant)) {
            return OTHER_PRODUCT;
        }
        GrantMonth month = credits.of(grant.id());
        return switch (month.state()) {
            case OFF -> OFF;
            case PENDING -> pending(grant, month);
            case EXPIRED -> EXPIRED;
            case ACTIVE -> active(grant, account, credits, month);
        };
    }

    private static Refusal pending(Grant grant, GrantMonth month) {
        if (grant.activation().isMissed()) {
            return NOT_ACTIVATED;
        }
        return grant.releases().stream().anyMatch(Release::waits) && month.toCome().isPositive() ? WAITING : NOT_STARTED;
    }

    private static Refusal active(Grant grant, Account account, MonthCredits credits, GrantMonth month) {
        if (credits.isAsBilled(account)) {
            return AS_BILLED;
        }
        Reach covered = GrantRules.of(grant).covered(account, credits.cycle(), null);
        if (covered.isNothing()) {
            return OTHER_PRODUCT_NOW;
        }
        if (!month.available().minus(month.drawn()).isPositive()) {
            return grant.monthly().amount().isPresent() ? MONTH_USED_UP : month.toCome().isPositive() ? WAITING : USED_UP;
        }
        if (month.capped().contains(account.product())) {
            return PRODUCT_CAP;
        }
        if (credits.isCapped(grant)) {
            return MONTHLY_CAP;
        }
        return covered.isAll() ? EXPIRES_THIS_MONTH : SHARE;
    }
}
