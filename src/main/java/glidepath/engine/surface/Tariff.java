package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Settings;
import glidepath.units.Money;
import glidepath.units.Rate;

/// The prices of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates, by the month from which they hold
/// @param factor   on the standard rate where there is no own rate
/// @param rule     what the factor is, for the source
/// @param caching  false where cache rates do not apply
/// @param missing  why there is no rate, where there is none
record Tariff(Model model, Optional<Listed<RateCard>> own, List<Period> standard, BigDecimal factor, String rule, boolean caching,
              Unpriced missing) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final RateCard NO_RATES = new RateCard(Map.of());

    /// Rates and the first month at them.
    record Period(YearMonth from, RateCard card) {
    }

    /// The on-demand rates of a model over a plan's months.
    static List<Period> periods(Model model, Settings settings) {
        var periods = new ArrayList<Period>();
        for (YearMonth month : settings.horizon()) {
            RateCard card = model.on(month.atDay(1));
            RateCard last = periods.isEmpty() ? NO_RATES : periods.getLast().card();
            if (periods.isEmpty() || card != last && !card.equals(last)) {
                periods.add(new Period(month, card));
            }
        }
        return List.copyOf(periods);
    }

    static Tariff onDemand(Model model, List<Period> periods, ServiceTier tier) {
        return new Tariff(model, Optional.ofNullable(model.tiers().get(tier)), periods, tier.factor(),
                tier.name().toLowerCase(Locale.ROOT) + " tier at " + tier.factor() + " x standard", true, missing(model));
    }

    /// The model's own batch rates, else half the on-demand ones; no rates at all where batch is known not to be offered.
    static Tariff batch(Model model, List<Period> periods) {
        boolean offered = model.batch().offer() != Batch.Offer.NO;
        return new Tariff(model, offered ? model.batch().card() : Optional.empty(),
                offered ? periods : List.of(new Period(periods.getFirst().from(), NO_RATES)), HALF,
                "batch at half the on-demand price", false, offered ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static Unpriced missing(Model model) {
        return model.isListed() ? Unpriced.METER_WITHOUT_RATE : Unpriced.MODEL_UNKNOWN;
    }

    /// The meter that is charged for a part of a call.
    private Meter charged(Meter meter, RateCard card) {
        if (meter.equals(Meter.OUTPUT) || meter.equals(Meter.REQUESTS) || hasOwn(meter)) {
            return meter;
        }
        return caching ? card.pricing(meter) : Meter.INPUT;
    }

    /// Whether calls are charged by the call, too, in some month.
    boolean chargesRequests() {
        return hasOwn(Meter.REQUESTS) || standard.stream().anyMatch(period -> period.card().has(Meter.REQUESTS));
    }

    private boolean hasOwn(Meter meter) {
        return own.isPresent() && own.get().value().has(meter);
    }

    /// @param wholeInput all input tokens of the call, which choose the context tier
    Price price(Meter meter, Formula wholeInput) {
        var periods = new ArrayList<Price.Period>();
        for (Period period : standard) {
            Price price = price(meter, wholeInput, period.card());
            if (periods.isEmpty() || !periods.getLast().price().equals(price)) {
                periods.add(new Price.Period(period.from(), price));
            }
        }
        return periods.size() == 1 ? periods.getFirst().price() : new Price.ByDate(periods);
    }

    private Price price(Meter meter, Formula wholeInput, RateCard card) {
        Meter charged = charged(meter, card);
        if (hasOwn(charged)) {
            Listed<RateCard> listed = own.orElseThrow();
            return price(listed.value(), charged, wholeInput, rate -> new Price.Published(rate, listed.source()));
        }
        if (card.has(charged)) {
            Source source = card.dailyMean() ? model.source().derived("mean of its prices over the day", Evidence.CONFIRMED) : model.source();
            return price(card, charged, wholeInput, rate -> times(new Price.Published(rate, source)));
        }
        return meter.equals(Meter.REQUESTS) ? new Price.NotCharged(meter.unit()) : new Price.Unknown(charged.unit(), missing);
    }

    private Price times(Price.Published published) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? published : new Price.Derived(published, factor, rule, Evidence.LIKELY);
    }

    private static Price price(RateCard card, Meter meter, Formula wholeInput, Function<Rate, Price> price) {
        TieredPrice tiered = card.prices().get(meter);
        Function<Money, Price> at = money -> price.apply(new Rate(money, meter.unit()));
        Price base = at.apply(tiered.base());
        return tiered.tiers().isEmpty() ? base : new Price.ByLength(wholeInput, base,
                tiered.tiers().stream().map(tier -> new Price.Step(tier.start(), at.apply(tier.price()))).toList());
    }
}
