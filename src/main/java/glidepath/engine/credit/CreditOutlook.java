package glidepath.engine.credit;

import java.util.Optional;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// What becomes of the credits of a scenario, in one word.
///
/// @param runOut when they run out; else empty
/// @param unused what expires unused
public record CreditOutlook(Kind kind, Optional<Runway.RunOut> runOut, Money unused) {

    public enum Kind {
        /// No grant is switched on.
        NONE,
        RUNS_OUT,
        /// Something is unpriced, and what is priced does not use them up.
        UNKNOWN,
        /// They pay for nothing.
        UNUSED,
        /// More of them expires than pays for anything.
        EXPIRES_UNUSED,
        /// They last the horizon.
        LASTS
    }

    /// @param complete whether all charges are priced
    public static CreditOutlook of(CreditHistory history, boolean complete) {
        Optional<Runway.RunOut> runOut = history.runway().runOut();
        Money applied = Money.ZERO;
        Money unused = Money.ZERO;
        for (MonthCredits month : history.creditMonths()) {
            applied = applied.plus(month.applied());
            unused = unused.plus(month.lapsed());
        }
        return new CreditOutlook(kind(history, complete, runOut.isPresent(), applied, unused), runOut, unused);
    }

    private static Kind kind(CreditHistory history, boolean complete, boolean runsOut, Money applied, Money unused) {
        if (history.grants().stream().noneMatch(Grant::on)) {
            return Kind.NONE;
        }
        if (runsOut) {
            return Kind.RUNS_OUT;
        }
        if (!complete) {
            return Kind.UNKNOWN;
        }
        return unused.compareTo(applied) > 0 ? Kind.EXPIRES_UNUSED : applied.isZero() ? Kind.UNUSED : Kind.LASTS;
    }
}
