package glidepath.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.Meter;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.texts.TypedValue;

/// Reads rates that are typed as `METER=USD`, on demand or of one way of using a model.
final class EnteredRates {

    private EnteredRates() {
    }

    /// Those that hold on demand: `cache_read_mtok=0.30`.
    static SortedMap<Meter, TieredPrice> onDemand(Map<String, TypedValue> typed) {
        SortedMap<Meter, TieredPrice> rates = new TreeMap<>();
        typed.forEach((key, usd) -> {
            if (!WayRate.isKey(key)) {
                rates.put(meter(key), TieredPrice.flat(usd.amount()));
            }
        });
        return rates;
    }

    /// Those of batches, tiers and rented units: `batch.input_mtok=0.50`.
    static SortedMap<WayRate, TieredPrice> ways(Map<String, TypedValue> typed) {
        SortedMap<WayRate, TieredPrice> rates = new TreeMap<>();
        typed.forEach((key, usd) -> {
            if (WayRate.isKey(key)) {
                rates.put(way(key), TieredPrice.flat(usd.amount()));
            }
        });
        return rates;
    }

    private static WayRate way(String key) {
        try {
            return WayRate.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw CommandFailure.usage(key + " names no rate: " + unknown.getMessage()
                    + ". Write it like batch.input_mtok or provisioned.one-month");
        }
    }

    private static Meter meter(String key) {
        try {
            return Meter.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw CommandFailure.usage(key + " is not a meter. Write it like cache_read_mtok, with its unit at the end");
        }
    }
}
