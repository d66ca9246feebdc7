package glidepath.engine.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import glidepath.units.Money;

/// What a month does to a grant.
///
/// @param grant   its id
/// @param opening what is left of it before the month
/// @param arrived what comes in this month: a start, a part that is released, a monthly sum
/// @param drawn   credited to charges
/// @param lapses  what expires unused, by day: waste
/// @param toCome  what is still to come after the month; never counted as left
/// @param capped  products of which it has paid the most that it may
/// @param monthly whether a sum comes anew each month, of which a part of a month brings its part
public record GrantMonth(String grant, State state, Money opening, Money arrived, Money drawn, List<Lapse> lapses, Money toCome,
        Set<String> capped, boolean monthly) {

    /// Where a grant stands in a month.
    public enum State {
        /// Switched off: pays nothing.
        OFF,
        /// All that there is of it comes later.
        PENDING,
        ACTIVE,
        /// Nothing of it is left to come: it expired in an earlier month, or before the plan.
        EXPIRED
    }

    /// @param date the last day on which it could have paid
    public record Lapse(LocalDate date, Money amount) {
    }

    public Money lapsed() {
        return lapses.isEmpty() ? Money.ZERO : Money.sum(lapses.stream().map(Lapse::amount).toList());
    }

    /// What is left of it after the month.
    public Money closing() {
        return opening.plus(arrived).minus(drawn).minus(lapsed());
    }

    /// What there is to pay with in this month.
    public Money available() {
        return state == State.ACTIVE ? opening.plus(arrived) : Money.ZERO;
    }

    /// Whether money came that paid something.
    boolean returned() {
        return arrived.isPositive() && drawn.isPositive();
    }
}
