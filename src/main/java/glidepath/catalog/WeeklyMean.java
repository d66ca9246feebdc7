package glidepath.catalog;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The mean, over the hours of a week, of prices that change with them (cost model, section 5).
final class WeeklyMean {

    private static final BigDecimal SECONDS_A_WEEK = BigDecimal.valueOf(7 * 24 * 60 * 60);
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    /// Part of a week and the prices that hold throughout it.
    private record Stretch(BigDecimal seconds, RateCard card) {
    }

    private WeeklyMean() {
    }

    /// @param entries  those that hold on the day that is asked for
    /// @param fallback where none holds in an hour
    static RateCard of(List<PriceEntry> entries, RateCard fallback) {
        List<Stretch> stretches = stretches(entries, fallback);
        RateCard first = stretches.getFirst().card();
        return stretches.size() == 1 ? first : mean(stretches);
    }

    /// One for each card that holds at some time, however often.
    private static List<Stretch> stretches(List<PriceEntry> entries, RateCard fallback) {
        var starts = new TreeSet<>(List.of(LocalTime.MIDNIGHT));
        entries.forEach(entry -> entry.hours().ifPresent(window -> {
            starts.add(window.start());
            starts.add(window.end());
        }));
        Map<RateCard, BigDecimal> seconds = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (LocalTime start : starts) {
                LocalTime next = starts.higher(start);
                int end = next == null ? SECONDS_A_DAY : next.toSecondOfDay();
                seconds.merge(at(entries, fallback, day, start), BigDecimal.valueOf(end - start.toSecondOfDay()), BigDecimal::add);
            }
        }
        var stretches = new ArrayList<Stretch>();
        seconds.forEach((card, length) -> stretches.add(new Stretch(length, card)));
        return stretches;
    }

    private static RateCard at(List<PriceEntry> entries, RateCard fallback, DayOfWeek day, LocalTime time) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).holdsAt(day, time)) {
                return entries.get(i).card();
            }
        }
        return fallback;
    }

    /// A meter that is unpriced for part of the week has no mean.
    private static RateCard mean(List<Stretch> stretches) {
        RateCard first = stretches.getFirst().card();
        SortedMap<Meter, TieredPrice> prices = new TreeMap<>();
        for (Meter meter : first.prices().keySet()) {
            if (stretches.stream().allMatch(stretch -> stretch.card().has(meter))) {
                prices.put(meter, mean(stretches, meter));
            }
        }
        return new RateCard(prices, first.sources(), true);
    }

    private static TieredPrice mean(List<Stretch> stretches, Meter meter) {
        var starts = new TreeSet<Long>();
        stretches.forEach(stretch -> stretch.card().price(meter).tiers().forEach(tier -> starts.add(tier.start())));
        List<TieredPrice.Tier> tiers = starts.stream()
                .map(start -> new TieredPrice.Tier(start, mean(stretches, meter, BigDecimal.valueOf(start + 1)))).toList();
        return new TieredPrice(mean(stretches, meter, BigDecimal.ZERO), tiers);
    }

    private static Money mean(List<Stretch> stretches, Meter meter, BigDecimal wholeInput) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stretch stretch : stretches) {
            sum = sum.add(stretch.card().price(meter).at(wholeInput).usd().multiply(stretch.seconds()));
        }
        return new Money(Decimals.divide(sum, SECONDS_A_WEEK));
    }
}
