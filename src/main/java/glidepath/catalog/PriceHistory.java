package glidepath.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The prices of a model over time. Of the entries that hold, the last listed is the price; where none holds, the first is.
public record PriceHistory(List<PriceEntry> entries) {

    public PriceHistory {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A price history has at least one entry");
        }
    }

    public static PriceHistory of(RateCard card) {
        return new PriceHistory(List.of(PriceEntry.always(card)));
    }

    /// The rates of a day; where they change with the hour or the weekday, their mean over a week.
    public RateCard on(LocalDate day) {
        return changesWithinWeeks() ? WeeklyMean.of(entries.stream().filter(entry -> entry.holdsOn(day)).toList(), first()) : plain(day);
    }

    /// Whether it is one card, all of whose prices are those of another.
    boolean saysNoMoreThan(RateCard other) {
        return entries.size() == 1 && first().prices().entrySet().stream()
                .allMatch(price -> other.has(price.getKey()) && other.price(price.getKey()).costsLike(price.getValue()));
    }

    /// The days after another on which prices begin.
    SortedSet<LocalDate> later(LocalDate day) {
        return entries.stream().flatMap(entry -> entry.later(day).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// With some prices alone; where a later one is left out, what holds before it goes on.
    ///
    /// @param day  after which prices begin later
    /// @param keys as [PriceChange#key] names them
    PriceHistory only(LocalDate day, Predicate<String> keys, Source source) {
        var some = new ArrayList<PriceEntry>();
        RateCard before = RateCard.NONE;
        for (PriceEntry entry : entries) {
            PriceEntry left = entry.only(meter -> keys.test(PriceChange.key(meter.key(), entry.later(day))));
            if (entry.later(day).isEmpty()) {
                some.add(left);
            } else if (!left.card().prices().isEmpty()) {
                some.add(new PriceEntry(before, entry.from(), entry.until(), entry.hours()).with(left.card(), source));
            }
            before = some.isEmpty() ? before : some.getLast().card();
        }
        return new PriceHistory(some.isEmpty() ? List.of(PriceEntry.always(RateCard.NONE)) : some);
    }

    /// Whether some price changes for calls of more tokens than this.
    boolean hasStepFrom(long tokens) {
        return entries.stream().flatMap(entry -> entry.card().prices().values().stream()).flatMap(price -> price.tiers().stream())
                .anyMatch(tier -> tier.start() >= tokens);
    }

    private RateCard first() {
        return entries.getFirst().card();
    }

    private boolean changesWithinWeeks() {
        for (PriceEntry entry : entries) {
            if (entry.hours().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private RateCard plain(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).holdsOn(day)) {
                return entries.get(i).card();
            }
        }
        return first();
    }
}
