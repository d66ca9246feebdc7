package glidepath.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.Count;
import glidepath.units.Percent;

/// How many calls a workload makes, and how that grows.
///
/// @param growth       a month, compounded; may be negative
/// @param ramp         explicit calls for given months, in the same period, from which later months grow
/// @param callsPerTask calls that one task of a user makes
/// @param drivers      what the calls come from, where they are not entered
/// @param course       where growth ends, events, seasons, working days
public record Demand(Count calls, Period per, Percent growth, SortedMap<YearMonth, Count> ramp, Count callsPerTask, Drivers drivers,
                     DemandCourse course) {

    public enum Period { MONTH, DAY, WORKING_DAY }

    public static final Demand NONE = new Demand(Count.ZERO, Period.MONTH, Percent.ZERO, Collections.emptySortedMap(), Count.ONE);

    public Demand {
        ramp = Collections.unmodifiableSortedMap(new TreeMap<>(ramp));
    }

    /// Entered calls that grow.
    public Demand(Count calls, Period per, Percent growth, SortedMap<YearMonth, Count> ramp, Count callsPerTask) {
        this(calls, per, growth, ramp, callsPerTask, Drivers.NONE, DemandCourse.STEADY);
    }
}
