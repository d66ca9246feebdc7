package glidepath.engine;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.units.Decimals;
import glidepath.units.Rate;

/// The rates of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates
/// @param factor   on the standard rate where there is no own rate; empty where it is the rate
/// @param caching  false where cache rates do not apply
/// @param missing  why there is no rate, where there is none
record Tariff(Model model, Optional<Listed<RateCard>> own, RateCard standard, Optional<Listed<BigDecimal>> factor, boolean caching, Unpriced missing) {

    /// @param card the model's on-demand rates of the month
    static Tariff onDemand(Model model, RateCard card, ServiceTier tier) {
        Optional<Listed<BigDecimal>> factor = tier.isStandardPriced() ? Optional.empty() : model.factor(tier);
        boolean priced = tier.isStandardPriced() || factor.isPresent();
        return new Tariff(model, Optional.ofNullable(model.tiers().get(tier)), priced ? card : RateCard.NONE, factor, true,
                priced || !model.isListed() ? missing(model) : Unpriced.TIER_WITHOUT_RATE);
    }

    /// The model's own batch rates, else its provider's factor on the on-demand ones; no rates at all where no batches are sold.
    static Tariff batch(Model model, RateCard card) {
        boolean offered = model.batchOffer() == Batch.Offer.YES;
        BatchRule rule = model.rules().batch();
        Source source = model.source().derived(batchRule(rule), Evidence.LIKELY);
        return new Tariff(model, offered ? model.batch().card() : Optional.empty(), offered ? card : RateCard.NONE,
                Optional.of(new Listed<>(rule.factor(), source)), false, offered || !model.isListed() ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static String batchRule(BatchRule rule) {
        return rule.factor().equals(BatchRule.UNKNOWN.factor()) ? "batch at half the on-demand price"
                : "batch at " + Decimals.plain(rule.factor()) + " x the on-demand price";
    }

    private static Unpriced missing(Model model) {
        return model.isListed() ? Unpriced.METER_WITHOUT_RATE : Unpriced.MODEL_UNKNOWN;
    }

    /// The meter that is charged for a part of a call.
    Meter charged(Meter meter) {
        if (meter.equals(Meter.OUTPUT) || meter.equals(Meter.REQUESTS)) {
            return meter;
        }
        return caching ? meter : Meter.INPUT;
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
        if (hasOwn(Meter.INPUT) && !standard.has(meter) && (meter.equals(Meter.CACHE_READ) || meter.equals(Meter.CACHE_WRITE))) {
            return rate(Meter.INPUT, wholeInput).map(rate -> new Listed<>(rate.value(), Model.asFresh(rate.source())));
        }
        return model.rate(standard, meter, wholeInput).map(rate -> factor.map(times -> new Listed<>(rate.value().times(times.value()),
                times.source().with(rate.source().evidence()))).orElse(rate));
    }
}
