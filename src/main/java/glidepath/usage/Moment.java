package glidepath.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// When something was called, in UTC.
///
/// @param time empty where only the day is told
public record Moment(LocalDate day, Optional<LocalTime> time) {

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    public static Moment of(LocalDateTime time) {
        return new Moment(time.toLocalDate(), Optional.of(time.toLocalTime()));
    }

    public static Moment of(LocalDate day, LocalTime time) {
        return new Moment(day, Optional.of(time));
    }

    Moment wholeDay() {
        return time.isEmpty() ? this : of(day);
    }
}
