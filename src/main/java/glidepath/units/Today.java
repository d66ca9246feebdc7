package glidepath.units;

import java.time.LocalDate;
import java.util.TimeZone;

/// The date where the user is.
public final class Today {

    private static final long DAY = 86_400_000;

    private Today() {
    }

    /// The same as [LocalDate#now()], whose first call searches all libraries for rules of time zones: a tenth of the start.
    public static LocalDate date() {
        return date(System.currentTimeMillis(), TimeZone.getDefault());
    }

    /// @param millis since 1970, in UTC
    static LocalDate date(long millis, TimeZone zone) {
        return LocalDate.ofEpochDay(Math.floorDiv(millis + zone.getOffset(millis), DAY));
    }
}
