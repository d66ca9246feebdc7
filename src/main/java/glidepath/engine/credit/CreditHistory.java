package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Grant;

/// What became of grants over a horizon.
public interface CreditHistory {

    /// In the order of the plan.
    List<Grant> grants();

    /// The first day that is forecast.
    LocalDate firstDay();

    List<MonthCredits> creditMonths();

    /// Whether a month is what was billed, and no forecast.
    default boolean isBilled(YearMonth month) {
        return false;
    }

    /// How long they last.
    default Runway runway() {
        return Runway.of(this);
    }

    /// @param id of a grant of the plan
    default Optional<Grant> grant(String id) {
        return grants().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }
}
