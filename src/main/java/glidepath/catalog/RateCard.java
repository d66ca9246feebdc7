package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import glidepath.units.Rate;

/// All that one model charges at one time. A meter that is not listed has no known price.
///
/// @param sources  of the meters whose price was read elsewhere than the others
/// @param averaged true where the prices change with the hour or the weekday and these are their mean over a week
public record RateCard(SortedMap<Meter, TieredPrice> prices, Map<Meter, Source> sources, boolean averaged) {

    /// No price is known.
    public static final RateCard NONE = new RateCard(Map.of());

    public RateCard {
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
        sources = Map.copyOf(sources);
    }

    public RateCard(Map<Meter, TieredPrice> prices) {
        this(new TreeMap<>(prices), Map.of(), false);
    }

    public boolean has(Meter meter) {
        return prices.containsKey(meter);
    }

    /// The price of a meter that the card has.
    ///
    /// @throws NullPointerException where it has none: ask [#has] first
    public TieredPrice price(Meter meter) {
        return Objects.requireNonNull(prices.get(meter), meter::toString);
    }

    /// The meter's own rate for a call of this much input, if there is one.
    public Optional<Rate> rate(Meter meter, BigDecimal wholeInput) {
        return Optional.ofNullable(prices.get(meter)).map(price -> new Rate(price.at(wholeInput), meter.unit()));
    }

    /// Who says the price of a meter, where that is not who says the others.
    public Optional<Source> source(Meter meter) {
        return Optional.ofNullable(sources.get(meter));
    }

    /// The same, with some meters at other prices.
    ///
    /// @param source of the newer prices whose card names no other
    RateCard with(RateCard newer, Source source) {
        var all = new TreeMap<>(prices);
        all.putAll(newer.prices);
        var read = new HashMap<>(sources);
        newer.prices.keySet().forEach(meter -> read.put(meter, newer.source(meter).orElse(source)));
        return new RateCard(all, read, false);
    }

    /// The same, with some meters alone.
    RateCard only(Predicate<Meter> meters) {
        var some = new TreeMap<>(prices);
        some.keySet().removeIf(meters.negate());
        return new RateCard(some, sources, averaged);
    }

    public RateCard times(BigDecimal factor) {
        var scaled = new TreeMap<Meter, TieredPrice>();
        prices.forEach((meter, price) -> scaled.put(meter, price.times(factor)));
        return new RateCard(scaled, sources, averaged);
    }
}
