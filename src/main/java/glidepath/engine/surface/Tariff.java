package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Rate;

/// The prices of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates, by the month from which they hold
/// @param factor   on the standard rate where there is no own rate, with what it is in the title of its source; empty where it is one
/// @param caching  false where cache rates do not apply
/// @param missing  why there is no rate, where there is none
record Tariff(Model model, Optional<Listed<RateCard>> own, List<Period> standard, Optional<Factor> factor, boolean caching,
              Unpriced missing) {

    /// What a standard rate is multiplied by.
    record Factor(BigDecimal times, String rule) {
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// Rates and the first month at them.
    record Period(YearMonth from, RateCard card) {
    }

    /// The on-demand rates of a model over a plan's months.
    static List<Period> periods(Model model, Settings settings) {
        var periods = new ArrayList<Period>();
        for (YearMonth month : settings.horizon()) {
            RateCard card = model.on(month.atDay(1));
            RateCard last = periods.isEmpty() ? RateCard.NONE : periods.getLast().card();
            if (periods.isEmpty() || card != last && !card.equals(last)) {
                periods.add(new Period(month, card));
            }
        }
        return List.copyOf(periods);
    }

    static Tariff onDemand(Model model, List<Period> periods, ServiceTier tier) {
        Optional<Factor> factor = tier.isStandardPriced() ? Optional.empty() : model.factor(tier)
                .map(listed -> new Factor(listed.value(), tier.word() + " tier at " + Decimals.plain(listed.value()) + " x standard"));
        boolean priced = tier.isStandardPriced() || factor.isPresent();
        return new Tariff(model, Optional.ofNullable(model.tiers().get(tier)), priced ? periods : none(periods), factor, true,
                priced || !model.isListed() ? missing(model) : Unpriced.TIER_WITHOUT_RATE);
    }

    /// The model's own batch rates, else its provider's factor on the on-demand ones; no rates at all where no batches are sold.
    static Tariff batch(Model model, List<Period> periods) {
        boolean offered = model.batchOffer() == Batch.Offer.YES;
        BigDecimal times = model.rules().batch().factor();
        String rule = times.equals(HALF) ? "batch at half the on-demand price" : "batch at " + Decimals.plain(times) + " x the on-demand price";
        return new Tariff(model, offered ? model.batch().card() : Optional.empty(), offered ? periods : none(periods),
                Optional.of(new Factor(times, rule)), false, offered || !model.isListed() ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static List<Period> none(List<Period> periods) {
        return List.of(new Period(periods.getFirst().from(), RateCard.NONE));
    }

    private static Unpriced missing(Model model) {
        return model.isListed() ? Unpriced.METER_WITHOUT_RATE : Unpriced.MODEL_UNKNOWN;
    }

    /// The meter that is charged for a part of a call.
    private Meter charged(Meter meter) {
        return caching || meter.equals(Meter.OUTPUT) || meter.equals(Meter.REQUESTS) || hasOwn(meter) ? meter : Meter.INPUT;
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
        Meter charged = charged(meter);
        if (hasOwn(charged)) {
            return own(charged, wholeInput, source -> source);
        }
        boolean cached = charged.equals(Meter.CACHE_READ) || charged.equals(Meter.CACHE_WRITE);
        if (cached && !card.has(charged) && hasOwn(Meter.INPUT)) {
            return own(Meter.INPUT, wholeInput, Model::asFresh);
        }
        return model.price(card, charged).map(listed -> price(listed.value(), charged, wholeInput, rate -> times(new Price.Published(rate, listed.source()))))
                .orElseGet(() -> meter.equals(Meter.REQUESTS) ? new Price.NotCharged(meter.unit()) : new Price.Unknown(charged.unit(), missing));
    }

    private Price own(Meter meter, Formula wholeInput, UnaryOperator<Source> said) {
        Listed<RateCard> listed = own.orElseThrow();
        return price(listed.value().prices().get(meter), meter, wholeInput, rate -> new Price.Published(rate, said.apply(listed.source())));
    }

    private Price times(Price.Published published) {
        return factor.map(by -> (Price) new Price.Derived(published, by.times(), by.rule(), Evidence.LIKELY)).orElse(published);
    }

    private static Price price(TieredPrice tiered, Meter meter, Formula wholeInput, Function<Rate, Price> price) {
        Function<Money, Price> at = money -> price.apply(new Rate(money, meter.unit()));
        Price base = at.apply(tiered.base());
        return tiered.tiers().isEmpty() ? base : new Price.ByLength(wholeInput, base,
                tiered.tiers().stream().map(tier -> new Price.Step(tier.start(), at.apply(tier.price()))).toList());
    }
}
