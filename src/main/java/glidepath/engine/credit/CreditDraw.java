package glidepath.engine.credit;

import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// What a grant pays of an account's charges in a month.
///
/// @param grant   its id
/// @param covered of each charge, what the grant may pay at most
/// @param accrued of each charge, what has accrued by the last day on which the grant pays
public record CreditDraw(String grant, Account account, Money amount, Reach covered, Reach accrued) {
}
