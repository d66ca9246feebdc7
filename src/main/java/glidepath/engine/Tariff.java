package glidepath.engine;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.units.Rate;

/// The rates of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates
/// @param factor   on the standard rate where there is no own rate
/// @param rule     what the factor is, for the source
/// @param caching  false where cache rates do not apply
/// @param missing  why there is no rate, where there is none
record Tariff(Optional<Listed<RateCard>> own, RateCard standard, Source source, BigDecimal factor, String rule, boolean caching,
              Unpriced missing) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final RateCard NO_RATES = new RateCard(Map.of());

    /// @param card the model's on-demand rates of the month
    static Tariff onDemand(Model model, RateCard card, ServiceTier tier) {
        return new Tariff(Optional.ofNullable(model.tiers().get(tier)), card, source(model, card), tier.factor(),
                tier.name().toLowerCase(Locale.ROOT) + " tier at " + tier.factor() + " x standard", true, missing(model));
    }

    /// The model's own batch rates, else half the on-demand ones; no rates at all where batch is known not to be offered.
    static Tariff batch(Model model, RateCard card) {
        boolean offered = model.batch().offer() != Batch.Offer.NO;
        return new Tariff(offered ? model.batch().card() : Optional.empty(), offered ? card : NO_RATES, source(model, card), HALF,
                "batch at half the on-demand price", false, offered ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static Source source(Model model, RateCard card) {
        return card.dailyMean() ? model.source().derived("mean of its prices over the day", Evidence.CONFIRMED) : model.source();
    }

    private static Unpriced missing(Model model) {
        return model.isListed() ? Unpriced.METER_WITHOUT_RATE : Unpriced.MODEL_UNKNOWN;
    }

    /// The meter that is charged for a part of a call.
    Meter charged(Meter meter) {
        if (meter.equals(Meter.OUTPUT) || meter.equals(Meter.REQUESTS)) {
            return meter;
        }
        if (!caching) {
            return Meter.INPUT;
        }
        return hasOwn(meter) ? meter : standard.pricing(meter);
    }

    /// Whether calls are charged by the call, too.
    boolean chargesRequests() {
        return hasOwn(Meter.REQUESTS) || standard.has(Meter.REQUESTS);
    }

    private boolean hasOwn(Meter meter) {
        return own.isPresent() && own.get().value().has(meter);
    }

    /// @param meter      as [#charged] gives it
    /// @param wholeInput all input tokens of the call, which choose the context tier
    Optional<Listed<Rate>> rate(Meter meter, BigDecimal wholeInput) {
        if (hasOwn(meter)) {
            Listed<RateCard> card = own.orElseThrow();
            return card.value().rate(meter, wholeInput).map(rate -> new Listed<>(rate, card.source()));
        }
        return standard.rate(meter, wholeInput).map(rate -> factor.compareTo(BigDecimal.ONE) == 0
                ? new Listed<>(rate, source)
                : new Listed<>(rate.times(factor), source.derived(rule, Evidence.LIKELY)));
    }
}
