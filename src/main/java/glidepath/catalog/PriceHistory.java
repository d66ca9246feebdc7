package glidepath.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The prices of a model over time. Of the entries that hold, the last listed is the price; where none holds, the first is.
public record PriceHistory(List<PriceEntry> entries) {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(24 * 60 * 60);

    /// Part of a day and the prices that hold throughout it.
    private record Stretch(BigDecimal seconds, RateCard card) {
    }

    public PriceHistory {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A price history has at least one entry");
        }
    }

    public static PriceHistory of(RateCard card) {
        return new PriceHistory(List.of(PriceEntry.always(card)));
    }

    /// The rates of a day; where they change with the hour, their mean over the day.
    public RateCard on(LocalDate day) {
        return changesWithinDays() ? throughout(day) : at(day, LocalTime.MIDNIGHT);
    }

    private boolean changesWithinDays() {
        for (PriceEntry entry : entries) {
            if (entry.hours().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private RateCard throughout(LocalDate day) {
        List<Stretch> stretches = stretches(day);
        RateCard first = stretches.getFirst().card();
        return stretches.stream().allMatch(stretch -> stretch.card() == first) ? first : mean(stretches);
    }

    private List<Stretch> stretches(LocalDate day) {
        var starts = new TreeSet<>(List.of(LocalTime.MIDNIGHT));
        entries.forEach(entry -> entry.hours().ifPresent(window -> {
            starts.add(window.start());
            starts.add(window.end());
        }));
        var stretches = new ArrayList<Stretch>();
        for (LocalTime start : starts) {
            LocalTime next = starts.higher(start);
            int end = next == null ? SECONDS_A_DAY.intValueExact() : next.toSecondOfDay();
            stretches.add(new Stretch(BigDecimal.valueOf(end - start.toSecondOfDay()), at(day, start)));
        }
        return stretches;
    }

    private RateCard at(LocalDate day, LocalTime time) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).holds(day, time)) {
                return entries.get(i).card();
            }
        }
        return entries.getFirst().card();
    }

    /// A meter that is unpriced for part of the day has no mean.
    private static RateCard mean(List<Stretch> stretches) {
        SortedMap<Meter, TieredPrice> prices = new TreeMap<>();
        for (Meter meter : stretches.getFirst().card().prices().keySet()) {
            if (stretches.stream().allMatch(stretch -> stretch.card().has(meter))) {
                prices.put(meter, mean(stretches, meter));
            }
        }
        return new RateCard(prices, true);
    }

    private static TieredPrice mean(List<Stretch> stretches, Meter meter) {
        var starts = new TreeSet<Long>();
        stretches.forEach(stretch -> stretch.card().prices().get(meter).tiers().forEach(tier -> starts.add(tier.start())));
        List<TieredPrice.Tier> tiers = starts.stream()
                .map(start -> new TieredPrice.Tier(start, mean(stretches, meter, BigDecimal.valueOf(start + 1))))
                .toList();
        return new TieredPrice(mean(stretches, meter, BigDecimal.ZERO), tiers);
    }

    private static Money mean(List<Stretch> stretches, Meter meter, BigDecimal wholeInput) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stretch stretch : stretches) {
            sum = sum.add(stretch.card().prices().get(meter).at(wholeInput).usd().multiply(stretch.seconds()));
        }
        return new Money(Decimals.divide(sum, SECONDS_A_DAY));
    }
}
