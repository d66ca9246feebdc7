package glidepath.plan;

import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.Money;

/// Custom model import: the workload runs on copies of an own model, billed by the CMU-minute in 5-minute windows.
///
/// @param on          whether the workload is served this way; its tokens then cost nothing more
/// @param customUnits Custom Model Units of a copy, fixed at import; from the catalog where empty
/// @param copies      that run at once while there are calls
/// @param price       of a CMU-minute; from the catalog, by the route's region, where empty
/// @param fineTuned   further customised models that are kept in storage
public record Imported(boolean on, Optional<Count> customUnits, Count copies, Pattern pattern, Count hoursPerDay, Count daysPerWeek,
                       Count runsPerDay, Count minutesPerRun, Optional<Money> price, Count fineTuned) {

    /// When calls arrive, which decides the windows that are billed.
    public enum Pattern {
        /// Copies never stop.
        ALWAYS_ON,
        /// Calls spread evenly around the clock; copies stop between calls that are more than 5 minutes apart.
        STEADY,
        /// Calls spread evenly over some hours of some days of the week.
        OFFICE_HOURS,
        /// Runs of some minutes, some times a day.
        CRON
    }

    public static final Imported NONE = new Imported(false, Optional.empty(), Count.ONE, Pattern.STEADY, Count.of(8), Count.of(5),
            Count.of(4), Count.of(10), Optional.empty(), Count.ZERO);

    /// Whether copies cost while nobody calls.
    public boolean neverStops() {
        return on && pattern == Pattern.ALWAYS_ON;
    }
}
