package glidepath.usage.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.usage.Measure;
import glidepath.usage.UsageKey;

/// What tokens of a day cost at list price: on demand, or in the tier that a source tells.
///
/// Prices of long calls are not among them, since sums of tokens do not tell how long calls were.
record ListPrices(PriceCatalog catalog) {

    private static final Map<Measure, Meter> METERS = Map.of(Measure.INPUT, Meter.INPUT, Measure.OUTPUT, Meter.OUTPUT,
            Measure.CACHE_READ, Meter.CACHE_READ, Measure.CACHE_WRITE, Meter.CACHE_WRITE, Measure.CACHE_WRITE_5M, Meter.CACHE_WRITE,
            Measure.CACHE_WRITE_1H, Meter.CACHE_WRITE_1H);

    /// Whether it counts tokens that cost.
    static boolean counts(Measure measure) {
        return METERS.containsKey(measure);
    }

    /// What calls name, and where a source writes several models the first.
    Optional<Model> model(UsageKey key) {
        return (key.provider().isEmpty() ? catalog.resolve(key.model()) : catalog.resolve(key.provider(), key.model())).models().stream()
                .findFirst();
    }

    /// Empty where no price is known.
    Optional<Money> cost(UsageKey key, Measure measure, BigDecimal tokens, LocalDate day) {
        return rate(key, measure, day).map(rate -> rate.costOf(tokens));
    }

    /// What a token that is written for an hour costs beyond one for five minutes; nothing where that is not known.
    Money premium(UsageKey key, LocalDate day) {
        return rate(key, Measure.CACHE_WRITE_1H, day).flatMap(hour -> rate(key, Measure.CACHE_WRITE, day)
                .map(five -> hour.costOf(BigDecimal.ONE).minus(five.costOf(BigDecimal.ONE)))).orElse(Money.ZERO);
    }

    private Optional<Rate> rate(UsageKey key, Measure measure, LocalDate day) {
        return model(key).flatMap(model -> key.isBatch() ? batch(model, measure, day)
                : tier(key.tier()).flatMap(tier -> factor(model, tier)).flatMap(factor -> listed(model, model.on(day), measure)
                        .map(rate -> rate.times(factor))));
    }

    private static Optional<BigDecimal> factor(Model model, ServiceTier tier) {
        return tier.isStandardPriced() ? Optional.of(BigDecimal.ONE) : model.factor(tier).map(listed -> listed.value());
    }

    /// Batches at the model's own rates, else by its provider's rule at a factor on those on demand.
    private static Optional<Rate> batch(Model model, Measure measure, LocalDate day) {
        return model.batch().card().flatMap(card -> listed(model, card.value(), measure))
                .or(() -> listed(model, model.on(day), measure).map(rate -> rate.times(model.rules().batch().factor())));
    }

    private static Optional<Rate> listed(Model model, RateCard card, Measure measure) {
        return Optional.ofNullable(METERS.get(measure)).flatMap(meter -> model.rate(card, meter, BigDecimal.ZERO))
                .map(price -> price.value());
    }

    /// Empty for a word that names no tier that the catalog prices.
    private static Optional<ServiceTier> tier(String word) {
        return word.isEmpty() || word.equals("default") || word.equals("auto") ? Optional.of(ServiceTier.STANDARD)
                : Stream.of(ServiceTier.values()).filter(tier -> tier.word().equalsIgnoreCase(word)).findFirst();
    }
}
