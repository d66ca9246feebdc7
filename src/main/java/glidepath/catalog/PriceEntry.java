package glidepath.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;

/// Prices and when they hold: from a day on, up to a day, or in some hours of the week.
///
/// @param until the last day of a promotion
public record PriceEntry(RateCard card, Optional<LocalDate> from, Optional<LocalDate> until, Optional<PriceWindow> hours) {

    public static PriceEntry always(RateCard card) {
        return new PriceEntry(card, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static PriceEntry from(LocalDate day, RateCard card) {
        return new PriceEntry(card, Optional.of(day), Optional.empty(), Optional.empty());
    }

    public static PriceEntry in(PriceWindow hours, RateCard card) {
        return new PriceEntry(card, Optional.empty(), Optional.empty(), Optional.of(hours));
    }

    /// The same, with some meters at other prices.
    public PriceEntry with(RateCard newer, Source source) {
        return new PriceEntry(card.with(newer, source), from, until, hours);
    }

    /// The same, with some meters alone.
    PriceEntry only(Predicate<Meter> meters) {
        return new PriceEntry(card.only(meters), from, until, hours);
    }

    /// The day on which it begins, where that is after another.
    Optional<LocalDate> later(LocalDate day) {
        return from.filter(start -> start.isAfter(day));
    }

    boolean holdsOn(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true) && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    boolean holdsAt(DayOfWeek day, LocalTime time) {
        return hours.map(window -> window.contains(day, time)).orElse(true);
    }
}
