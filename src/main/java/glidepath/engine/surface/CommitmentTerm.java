package glidepath.engine.surface;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Whole terms, which are owed to their end.
public final class CommitmentTerm {

    private CommitmentTerm() {
    }

    /// The last month of the term that a month falls into.
    ///
    /// @param from   first month of the first term
    /// @param months that a term has; 0 where it can be let go at any time
    public static YearMonth end(YearMonth from, YearMonth month, int months) {
        if (months == 0 || month.isBefore(from)) {
            return month;
        }
        long terms = from.until(month, ChronoUnit.MONTHS) / months + 1;
        return from.plusMonths(terms * months - 1);
    }
}
