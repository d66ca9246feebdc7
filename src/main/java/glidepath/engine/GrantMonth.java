package glidepath.engine;

import glidepath.units.Money;

/// What a month does to a grant.
///
/// @param grant  its id
/// @param opening what is left of it before the month
/// @param drawn  credited to charges
/// @param lapsed left over when it expired, in this month or before the plan: waste
public record GrantMonth(String grant, State state, Money opening, Money drawn, Money lapsed) {

    /// Where a grant stands in a month.
    public enum State {
        /// Switched off: pays nothing.
        OFF,
        /// Starts in a later month.
        PENDING,
        ACTIVE,
        /// Expired before this month.
        EXPIRED
    }

    public Money closing() {
        return opening.minus(drawn).minus(lapsed);
    }

    /// What there is to pay with in this month.
    public Money available() {
        return state == State.ACTIVE ? opening : Money.ZERO;
    }
}
