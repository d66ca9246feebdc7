package glidepath.usage;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.units.Decimals;

/// Tasks, as far as sessions or traces tell them.
///
/// @param tasks     distinct ones
/// @param succeeded of these, with at least one call that did not fail
/// @param calls     that belong to one
/// @param retried   failed calls after which the task called again
/// @param fellBack  tasks that failed with one model and succeeded with another
/// @param outcomes  whether all these calls tell if they failed
/// @param cost      of all these calls; empty where one does not tell it
/// @param complete  whether all tasks could be followed; there is a limit
public record TaskUse(long tasks, long succeeded, long calls, long retried, long fellBack, boolean outcomes, Optional<BigDecimal> cost,
                      boolean complete) {

    /// What a task cost that succeeded, the others included; empty where that is not told.
    Optional<BigDecimal> costPerSuccess() {
        return outcomes ? per(cost, succeeded) : Optional.empty();
    }

    static Optional<BigDecimal> per(Optional<BigDecimal> cost, long count) {
        return count == 0 ? Optional.empty() : cost.map(sum -> Decimals.divide(sum, BigDecimal.valueOf(count)));
    }
}
