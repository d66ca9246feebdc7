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
import glidepath.catalog.TieredPrice;
import glidepath.units.Rate;

/// The rates of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates
/// @param factor   on the standard rate where there is no own rate
/// @param rule     what the factor is, for the source
/// @param caching  false where cache rates do not apply
record Tariff(Optional<Listed<RateCard>> own, RateCard standard, Source source, BigDecimal factor, String rule, boolean caching) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// @param card the model's on-demand rates of the month
    static Tariff onDemand(Model model, RateCard card, ServiceTier tier) {
        return new Tariff(Optional.ofNullable(model.tiers().get(tier)), card, model.source(), tier.factor(),
                tier.name().toLowerCase(Locale.ROOT) + " tier at " + tier.factor() + " x standard", true);
    }

    /// The model's own batch rates, else half the on-demand ones; no rates at all where batch is known not to be offered.
    static Tariff batch(Model model, RateCard card) {
        RateCard basis = model.batch().offer() == Batch.Offer.NO ? new RateCard(Map.of()) : card;
        return new Tariff(model.batch().card(), basis, model.source(), HALF, "batch at half the on-demand price", false);
    }

    /// The meter that is charged for a part of a call.
    Meter charged(Meter meter) {
        return !caching && !meter.equals(Meter.OUTPUT) ? Meter.INPUT : standard.pricing(meter);
    }

    /// @param meter      as [#charged] gives it
    /// @param wholeInput all input tokens of the call, which choose the context tier
    Optional<Listed<Rate>> rate(Meter meter, BigDecimal wholeInput) {
        if (own.isPresent() && own.get().value().has(meter)) {
            TieredPrice price = own.get().value().prices().get(meter);
            return Optional.of(new Listed<>(new Rate(price.at(wholeInput), meter.unit()), own.get().source()));
        }
        return standard.rate(meter, wholeInput).map(rate -> factor.compareTo(BigDecimal.ONE) == 0
                ? new Listed<>(rate, source)
                : new Listed<>(rate.times(factor), source.derived(rule, Evidence.LIKELY)));
    }
}
