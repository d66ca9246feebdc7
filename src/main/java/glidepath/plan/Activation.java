package glidepath.plan;

import java.time.LocalDate;
import java.util.Optional;

/// When a grant is activated, where it has to be.
///
/// @param by     the last day on which it can be; not activated until then, it lapses whole
/// @param on     the day on which it is or will be
/// @param months how long it lasts from that day; empty where its expiry is a date
public record Activation(Optional<LocalDate> by, Optional<LocalDate> on, Optional<Integer> months) {

    public static final Activation NONE = new Activation(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNeeded() {
        return !equals(NONE);
    }

    /// Whether it happens, and in time.
    public boolean happens() {
        return on.isPresent() && by.map(last -> !on.get().isAfter(last)).orElse(true);
    }

    /// Whether it has to be, and is not in time, or the plan does not say that it is.
    public boolean isMissed() {
        return isNeeded() && !happens();
    }

    /// The day before the anniversary; empty where its length is not counted from its activation.
    public Optional<LocalDate> lastDay() {
        return on.flatMap(day -> months.map(length -> anniversary(day, length).minusDays(1)));
    }

    /// The 31st of a month that has none is the first of the next: one month from 31 January on is all of February.
    private static LocalDate anniversary(LocalDate day, int months) {
        LocalDate same = day.plusMonths(months);
        return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
    }
}
