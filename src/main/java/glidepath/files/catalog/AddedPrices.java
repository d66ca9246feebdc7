package glidepath.files.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;

/// Prices of meters that a model's leading source does not state, and who states them.
final class AddedPrices {

    private final SortedMap<Meter, TieredPrice> prices = new TreeMap<>();
    private final Map<Meter, Source> sources = new HashMap<>();

    /// Unless another source stated it before.
    void add(Meter meter, TieredPrice price, Source source) {
        if (prices.putIfAbsent(meter, price) == null) {
            sources.put(meter, source);
        }
    }

    /// A history with these meters on each of its cards.
    PriceHistory to(PriceHistory history) {
        return prices.isEmpty() ? history : new PriceHistory(history.entries().stream().map(this::to).toList());
    }

    private PriceEntry to(PriceEntry entry) {
        var all = new TreeMap<>(prices);
        all.putAll(entry.card().prices());
        var named = new HashMap<>(sources);
        named.keySet().removeAll(entry.card().prices().keySet());
        named.putAll(entry.card().sources());
        return new PriceEntry(new RateCard(all, named, false), entry.from(), entry.until(), entry.hours());
    }
}
