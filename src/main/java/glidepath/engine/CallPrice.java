package glidepath.engine;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.units.Count;
import glidepath.units.Money;

/// What one on-demand call of so many tokens costs, exactly.
public final class CallPrice {

    /// @param input        the whole input, cached tokens included
    /// @param cacheRead    of it, read from the cache
    /// @param cacheWrite   of it, written to the 5-minute cache
    /// @param cacheWrite1h of it, written to the 1-hour cache
    public record Tokens(Count input, Count output, Count cacheRead, Count cacheWrite, Count cacheWrite1h) {

        Count cached() {
            return cacheRead.plus(cacheWrite).plus(cacheWrite1h);
        }

        /// Whether more is cached than sent.
        public boolean cachesTooMuch() {
            return cached().compareTo(input) > 0;
        }

        Count fresh() {
            return new Count(input.value().subtract(cached().value()));
        }
    }

    private CallPrice() {
    }

    /// The charges of one call; those that the card has no rate for are unpriced.
    public static List<Charge> of(Model model, RateCard card, Tokens tokens) {
        Tariff tariff = Tariff.onDemand(model, card, ServiceTier.STANDARD);
        var charges = new ArrayList<Charge>();
        add(charges, model, tariff, Meter.INPUT, tokens.fresh(), tokens);
        add(charges, model, tariff, Meter.CACHE_READ, tokens.cacheRead(), tokens);
        add(charges, model, tariff, Meter.CACHE_WRITE, tokens.cacheWrite(), tokens);
        add(charges, model, tariff, Meter.CACHE_WRITE_1H, tokens.cacheWrite1h(), tokens);
        add(charges, model, tariff, Meter.OUTPUT, tokens.output(), tokens);
        if (card.has(Meter.REQUESTS)) {
            add(charges, model, tariff, Meter.REQUESTS, Count.ONE, tokens);
        }
        return charges;
    }

    private static void add(List<Charge> charges, Model model, Tariff tariff, Meter meter, Count quantity, Tokens call) {
        if (quantity.isPositive()) {
            Meter charged = tariff.charged(meter);
            LineBuilder draft = Line.of(Surface.ON_DEMAND, Cause.CALLS, model.id().toString(), meter.key()).model(model);
            Line line = tariff.rate(charged, call.input().value()).map(draft::at).orElseGet(() -> draft.unpriced(charged.unit(), tariff.missing()));
            charges.add(new Charge(line, charged.unit().noun(), quantity.value()));
        }
    }

    public static Money total(List<Charge> charges) {
        return Money.sum(charges.stream().map(Charge::amount).toList());
    }
}
