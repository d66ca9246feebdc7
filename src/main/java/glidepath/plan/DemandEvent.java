package glidepath.plan;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.InvalidValueException;

/// Something that changes demand from a day on, or between two days, both included.
///
/// @param until  its last day; it lasts where empty
/// @param factor on demand
/// @param plus   on top of it, in demand's own unit; may be negative
public record DemandEvent(LocalDate from, Optional<LocalDate> until, Count factor, Count plus) {

    /// One that changes nothing.
    public static final DemandEvent NONE = new DemandEvent(LocalDate.of(2000, 1, 1), Optional.empty(), Count.ONE, Count.ZERO);

    public DemandEvent {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw InvalidValueException.because("demand.event.dates", from, until.get());
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !until.map(day::isAfter).orElse(false);
    }
}
