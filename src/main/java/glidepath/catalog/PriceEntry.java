package glidepath.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Prices and when they hold: from a day on, or in a window of the day.
public record PriceEntry(RateCard card, Optional<LocalDate> from, Optional<DayWindow> hours) {

    public static PriceEntry always(RateCard card) {
        return new PriceEntry(card, Optional.empty(), Optional.empty());
    }

    boolean holds(LocalDate day, LocalTime time) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && hours.map(window -> window.contains(time)).orElse(true);
    }
}
