package glidepath.plan;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The days of the week on which demand per working day counts.
public enum WorkWeek {
    MONDAY_TO_FRIDAY(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
    MONDAY_TO_SATURDAY(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
    SUNDAY_TO_THURSDAY(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY),
    EVERY_DAY(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
    WEEKENDS(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<DayOfWeek> days;

    WorkWeek(DayOfWeek first, DayOfWeek last) {
        var all = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            all.add(day);
        }
        all.add(last);
        days = Collections.unmodifiableSet(all);
    }

    public Set<DayOfWeek> days() {
        return days;
    }
}
