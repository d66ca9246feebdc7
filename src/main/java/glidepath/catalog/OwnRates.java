package glidepath.catalog;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import glidepath.units.Rate;

/// Puts a user's rates of batches, service tiers and rented units over those of the catalog, one by one.
///
/// @param rates      what the user entered
/// @param said       the user as source
/// @param factor     on the catalog's rates, for the user's discount
/// @param discounted says the discount of a source
record OwnRates(SortedMap<WayRate, TieredPrice> rates, Source said, BigDecimal factor, UnaryOperator<Source> discounted) {

    Batch batch(Batch listed) {
        Optional<Listed<RateCard>> card = card(listed.card(), rate -> rate.way().equals(WayRate.BATCH));
        return new Batch(entered(rate -> rate.way().equals(WayRate.BATCH)).isEmpty() ? listed.offer() : Batch.Offer.YES, card);
    }

    Map<ServiceTier, Listed<RateCard>> tiers(Map<ServiceTier, Listed<RateCard>> listed) {
        Map<ServiceTier, Listed<RateCard>> tiers = new EnumMap<>(ServiceTier.class);
        for (ServiceTier tier : ServiceTier.values()) {
            card(Optional.ofNullable(listed.get(tier)), rate -> rate.way().equals(tier.word())).ifPresent(card -> tiers.put(tier, card));
        }
        return tiers;
    }

    Map<Term, Listed<Rate>> provisioned(Map<Term, Listed<Rate>> listed) {
        Map<Term, Listed<Rate>> terms = new EnumMap<>(Term.class);
        listed.forEach((term, rate) -> terms.put(term, isDiscounted()
                ? new Listed<>(new Rate(rate.value().price().times(factor), rate.value().unit()), discounted.apply(rate.source())) : rate));
        rates.forEach((rate, price) -> rate.term()
                .ifPresent(term -> terms.put(term, new Listed<>(new Rate(price.base(), rate.unit()), said))));
        return terms;
    }

    private boolean isDiscounted() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /// The catalog's card, discounted, with what was entered of it; the user's alone where the catalog has none.
    private Optional<Listed<RateCard>> card(Optional<Listed<RateCard>> listed, Predicate<WayRate> way) {
        Map<Meter, TieredPrice> own = entered(way);
        if (listed.isEmpty()) {
            return own.isEmpty() ? Optional.empty() : Optional.of(new Listed<>(new RateCard(own), said));
        }
        RateCard card = listed.orElseThrow().value();
        Source source = listed.orElseThrow().source();
        var prices = new TreeMap<>(isDiscounted() ? card.times(factor).prices() : card.prices());
        prices.putAll(own);
        var sources = new HashMap<>(isDiscounted() ? Map.<Meter, Source>of() : card.sources());
        own.keySet().forEach(meter -> sources.put(meter, said));
        return Optional.of(new Listed<>(new RateCard(prices, sources, false), isDiscounted() ? discounted.apply(source) : source));
    }

    private Map<Meter, TieredPrice> entered(Predicate<WayRate> way) {
        return rates.entrySet().stream().filter(rate -> way.test(rate.getKey()))
                .collect(Collectors.toMap(rate -> Meter.parse(rate.getKey().meter()), Map.Entry::getValue));
    }
}
