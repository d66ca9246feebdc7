package glidepath.engine;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.catalog.Meter;
import glidepath.catalog.RateCard;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What a prompt cache saves on the tokens that it holds: the first request of a window writes them, the others read them.
public final class CacheSaving {

    private CacheSaving() {
    }

    /// Share of the fresh price that is saved; negative where the write costs more than the reads save.
    ///
    /// @param requests in the time that the cache is kept, at least 1
    /// @param write    price of a written token against a fresh one: 1.25
    /// @param read     price of a read token against a fresh one: 0.1
    public static Percent of(int requests, BigDecimal write, BigDecimal read) {
        BigDecimal paid = write.add(read.multiply(BigDecimal.valueOf(requests - 1L)));
        return new Percent(Decimals.divide(paid, BigDecimal.valueOf(requests))).rest();
    }

    /// The same at a model's prices; empty where it has no price for one of the three.
    public static Optional<Percent> of(int requests, RateCard card, Meter write) {
        return price(card, Meter.INPUT).filter(Money::isPositive).flatMap(fresh -> price(card, write).flatMap(written ->
                price(card, Meter.CACHE_READ).map(read -> of(requests, Decimals.divide(written.usd(), fresh.usd()),
                        Decimals.divide(read.usd(), fresh.usd())))));
    }

    private static Optional<Money> price(RateCard card, Meter meter) {
        return card.rate(meter, BigDecimal.ZERO).map(rate -> rate.price());
    }
}
