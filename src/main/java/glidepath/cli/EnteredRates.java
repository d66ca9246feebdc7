package glidepath.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.Meter;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// Reads rates that are typed as `METER=USD`, on demand or of one way of using a model.
final class EnteredRates {

    private EnteredRates() {
    }

    /// Those that hold on demand: `cache_read_mtok=0.30`.
    static SortedMap<Meter, TieredPrice> onDemand(Map<String, String> typed) {
        SortedMap<Meter, TieredPrice> rates = new TreeMap<>();
        typed.forEach((key, usd) -> {
            if (!WayRate.isKey(key)) {
                rates.put(meter(key), price(usd));
            }
        });
        return rates;
    }

    /// Those of batches, tiers and rented units: `batch.input_mtok=0.50`.
    static SortedMap<WayRate, TieredPrice> ways(Map<String, String> typed) {
        SortedMap<WayRate, TieredPrice> rates = new TreeMap<>();
        typed.forEach((key, usd) -> {
            if (WayRate.isKey(key)) {
                rates.put(way(key), price(usd));
            }
        });
        return rates;
    }

    private static WayRate way(String key) {
        try {
            return WayRate.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(key + " names no rate: " + unknown.getMessage()
                    + ". Write it like batch.input_mtok or provisioned.one-month");
        }
    }

    private static Meter meter(String key) {
        try {
            return Meter.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(key + " is not a meter. Write it like cache_read_mtok, with its unit at the end");
        }
    }

    private static TieredPrice price(String usd) {
        return TieredPrice.flat(new Money(number(usd.replace("$", "").strip())));
    }

    static BigDecimal number(String text) {
        try {
            BigDecimal value = Decimals.parse(text);
            if (value.signum() >= 0) {
                return value;
            }
        } catch (NumberFormatException unreadable) {
            throw new CommandFailure("'" + text + "' is not a number. Write it like 2.50");
        }
        throw new CommandFailure(text + " is below zero, which no price is");
    }
}
