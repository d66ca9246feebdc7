package glidepath.advise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How much later credits, or the money in the bank, run out.
///
/// @param days   negative where they run out sooner
/// @param beyond true where they now last the whole horizon, so that the days are the least
public record Longer(long days, boolean beyond) {

    /// @param before the day on which they ran out; where they did not, nothing can last longer
    /// @param after  the same with a change
    /// @param end    the first day past the horizon
    static Optional<Longer> of(Optional<LocalDate> before, Optional<LocalDate> after, LocalDate end) {
        return before.map(day -> new Longer(ChronoUnit.DAYS.between(day, after.orElse(end)), after.isEmpty()));
    }
}
