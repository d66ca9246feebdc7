package glidepath.catalog;

import java.time.LocalDate;
import java.util.List;

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
