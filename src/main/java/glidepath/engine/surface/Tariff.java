package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchRule;
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

/// The prices of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates, by the month from which they hold
/// @param factor   on the standard rate where there is no own rate; empty where it is the rate
/// @param caching  false where cache rates do not apply
/// @param missing  why there is no rate, where there is none
record Tariff(Model model, Optional<Listed<RateCard>> own, List<Period> standard, Optional<Listed<BigDecimal>> factor, boolean caching,
              Unpriced missing) {

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
        Optional<Listed<BigDecimal>> factor = tier.isStandardPriced() ? Optional.empty() : model.factor(tier);
        boolean priced = tier.isStandardPriced() || factor.isPresent();
        return new Tariff(model, Optional.ofNullable(model.tiers().get(tier)), priced ? periods : none(periods), factor, true,
                priced || !model.isListed() ? missing(model) : Unpriced.TIER_WITHOUT_RATE);
    }

    /// The model's own batch rates, else its provider's factor on the on-demand ones; no rates at all where no batches are sold.
    static Tariff batch(Model model, List<Period> periods) {
        boolean offered = model.batchOffer() == Batch.Offer.YES;
        BatchRule rule = model.rules().batch();
        Source source = model.source().derived(batchRule(rule), Evidence.LIKELY);
        return new Tariff(model, offered ? model.batch().card() : Optional.empty(), offered ? periods : none(periods),
                Optional.of(new Listed<>(rule.factor(), source)), false, offered || !model.isListed() ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static List<Period> none(List<Period> periods) {
        return List.of(new Period(periods.getFirst().from(), RateCard.NONE));
    }

    private static String batchRule(BatchRule rule) {
        return rule.factor().equals(BatchRule.UNKNOWN.factor()) ? "batch at half the on-demand price"
                : "batch at " + Decimals.plain(rule.factor()) + " x the on-demand price";
    }

    private static Unpriced missing(Model model) {
        return model.isListed() ? Unpriced.METER_WITHOUT_RATE : Unpriced.MODEL_UNKNOWN;
    }

    /// The meter that is charged for a part of a call.
    private Meter charged(Meter meter) {
        return caching || meter.equals(Meter.OUTPUT) || meter.equals(Meter.REQUESTS) ? meter : Meter.INPUT;
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
            Listed<RateCard> listed = own.orElseThrow();
            return stepped(listed.value(), charged, wholeInput, length -> listed.value().rate(charged, length)
                    .<Price>map(rate -> new Price.Published(rate, listed.source())));
        }
        if (hasOwn(Meter.INPUT) && !card.has(charged) && (charged.equals(Meter.CACHE_READ) || charged.equals(Meter.CACHE_WRITE))) {
            Listed<RateCard> listed = own.orElseThrow();
            return stepped(listed.value(), Meter.INPUT, wholeInput, length -> listed.value().rate(Meter.INPUT, length)
                    .<Price>map(rate -> new Price.Published(rate, Model.asFresh(listed.source()))));
        }
        if (charged.equals(Meter.REQUESTS) && !card.has(charged)) {
            return new Price.NotCharged(charged.unit());
        }
        return stepped(card, card.has(charged) ? charged : Meter.INPUT, wholeInput, length -> model.rate(card, charged, length)
                .map(rate -> times(new Price.Published(rate.value(), rate.source()))));
    }

    private Price times(Price.Published published) {
        return factor.<Price>map(each -> new Price.Derived(published, each)).orElse(published);
    }

    /// @param steps whose price of a card says at which lengths the price changes
    /// @param at    the price of a call of some length
    private Price stepped(RateCard card, Meter steps, Formula wholeInput, Function<BigDecimal, Optional<Price>> at) {
        Optional<Price> base = at.apply(BigDecimal.ZERO);
        if (base.isEmpty()) {
            return new Price.Unknown(steps.unit(), missing);
        }
        List<TieredPrice.Tier> tiers = card.prices().get(steps).tiers();
        return tiers.isEmpty() ? base.get() : new Price.ByLength(wholeInput, base.get(), tiers.stream()
                .map(tier -> new Price.Step(tier.start(), at.apply(BigDecimal.valueOf(tier.start() + 1)).orElseThrow())).toList());
    }
}
