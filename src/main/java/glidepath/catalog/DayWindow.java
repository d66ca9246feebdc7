package glidepath.catalog;

import java.time.LocalTime;

/// A time of day, in UTC, from its start up to but not including its end; it may run over midnight.
public record DayWindow(LocalTime start, LocalTime end) {

    public boolean contains(LocalTime time) {
        return start.isBefore(end)
                ? !time.isBefore(start) && time.isBefore(end)
                : !time.isBefore(start) || time.isBefore(end);
    }
}
