package glidepath.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
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
        var prices = new TreeMap<>(card.prices());
        prices.putAll(newer.prices());
        var sources = new HashMap<>(card.sources());
        newer.prices().keySet().forEach(meter -> sources.put(meter, newer.source(meter).orElse(source)));
        return new PriceEntry(new RateCard(prices, sources, false), from, until, hours);
    }

    /// The same, with some meters alone.
    PriceEntry only(Predicate<Meter> meters) {
        var prices = new TreeMap<>(card.prices());
        prices.keySet().removeIf(meters.negate());
        return new PriceEntry(new RateCard(prices, card.sources(), card.averaged()), from, until, hours);
    }

    boolean holdsOn(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true) && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    boolean holdsAt(DayOfWeek day, LocalTime time) {
        return hours.map(window -> window.contains(day, time)).orElse(true);
    }
}
