package glidepath.catalog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Hours of some days of the week, in UTC, from a start up to but not including an end.
///
/// A window whose end is not after its start runs over midnight; what is after midnight belongs to the next day. From midnight to
/// midnight is the whole day.
///
/// @param days every day where empty
public record PriceWindow(Set<DayOfWeek> days, LocalTime start, LocalTime end) {

    public PriceWindow {
        days = Collections.unmodifiableSet(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days));
    }

    public static PriceWindow daily(LocalTime start, LocalTime end) {
        return new PriceWindow(Set.of(), start, end);
    }

    public boolean contains(DayOfWeek day, LocalTime time) {
        return days.contains(day) && (start.isBefore(end)
                ? !time.isBefore(start) && time.isBefore(end)
                : !time.isBefore(start) || time.isBefore(end));
    }
}
