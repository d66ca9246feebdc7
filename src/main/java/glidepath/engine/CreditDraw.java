package glidepath.engine;

import java.math.BigDecimal;

import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// What a grant pays of an account's charges in a month.
///
/// @param grant   its id
/// @param accrued share of each charge that the grant can reach: all of it, but for the month in which it expires
public record CreditDraw(String grant, Account account, Money amount, Accrued accrued) {

    /// Part of a month, by its days.
    public record Accrued(int day, int days) {

        static final Accrued ALL = new Accrued(1, 1);

        /// Multiplied before it is divided, so that whole months stay whole.
        Money of(Money amount) {
            return day == days ? amount : amount.times(BigDecimal.valueOf(day)).dividedBy(BigDecimal.valueOf(days));
        }
    }
}
