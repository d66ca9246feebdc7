package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.Rate;

/// All that one model charges at one time. A meter that is not listed has no known price.
///
/// @param dailyMean true where the prices change with the time of day and these are their mean over a day
public record RateCard(SortedMap<Meter, TieredPrice> prices, boolean dailyMean) {

    public RateCard {
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
    }

    public RateCard(Map<Meter, TieredPrice> prices) {
        this(new TreeMap<>(prices), false);
    }

    public boolean has(Meter meter) {
        return prices.containsKey(meter);
    }

    /// The meter's own rate for a call of this much input, if there is one.
    public Optional<Rate> rate(Meter meter, BigDecimal wholeInput) {
        return Optional.ofNullable(prices.get(meter)).map(price -> new Rate(price.at(wholeInput), meter.unit()));
    }

    /// The meter that prices a part of the input: a model without a rate for cached tokens prices them as fresh input,
    /// and one without a rate for the 1-hour cache as other cache writes.
    public Meter pricing(Meter meter) {
        if (has(meter) || meter.equals(Meter.OUTPUT)) {
            return meter;
        }
        return meter.equals(Meter.CACHE_WRITE_1H) && has(Meter.CACHE_WRITE) ? Meter.CACHE_WRITE : Meter.INPUT;
    }

    public RateCard times(BigDecimal factor) {
        var scaled = new TreeMap<Meter, TieredPrice>();
        prices.forEach((meter, price) -> scaled.put(meter, price.times(factor)));
        return new RateCard(scaled, dailyMean);
    }
}
