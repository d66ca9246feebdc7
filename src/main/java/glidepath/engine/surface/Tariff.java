package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Settings;
import glidepath.units.Decimals;
import glidepath.units.Unit;

/// The prices of one model on one way of being called, each with its source.
///
/// @param own      the rates published for just this way; empty where there are none
/// @param standard the model's on-demand rates, by the month from which they hold
/// @param factor   on the standard rate where there is no own rate; empty where it is the rate
/// @param cached   what cached tokens cost
/// @param missing  why there is no rate, where there is none
record Tariff(Model model, Optional<Listed<RateCard>> own, List<Period> standard, Optional<Listed<BigDecimal>> factor, Caching cached,
              Unpriced missing) {

    /// Whether cached tokens are counted apart.
    boolean caching() {
        return cached != Caching.NONE;
    }

    /// Whether tokens are written to a cache at a rate of their own.
    boolean writesCaches() {
        return hasOwn(Meter.CACHE_WRITE) || standard.stream()
                .anyMatch(period -> period.card().has(Meter.CACHE_WRITE) || period.card().has(Meter.CACHE_WRITE_1H));
    }

    /// The lengths of a call beyond which some price is another one, in some month.
    List<Long> steps() {
        return Stream.concat(cards(), own.stream().map(rates -> firstOnDemand())).flatMap(card -> card.prices().values().stream())
                .flatMap(price -> price.tiers().stream()).map(TieredPrice.Tier::start).distinct().sorted().toList();
    }

    /// The meter of the model's main kind of input tokens.
    Meter input() {
        return model.facts().modalities().inputMeter(main());
    }

    /// The meter of cached input tokens of that kind.
    Meter read() {
        return model.facts().modalities().readMeter(main());
    }

    /// The meter of the model's main kind of output tokens.
    Meter output() {
        return model.facts().modalities().outputMeter(main());
    }

    private RateCard main() {
        return standard.getFirst().card();
    }

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
        return new Tariff(model, Optional.ofNullable(model.tiers().get(tier)), priced ? periods : none(periods), factor, Caching.RATES,
                priced || !model.isListed() ? missing(model) : Unpriced.TIER_WITHOUT_RATE);
    }

    /// The model's own batch rates, else its provider's factor on the on-demand ones; no rates at all where no batches are sold. Whether
    /// caching counts in batches is the provider's rule, too.
    static Tariff batch(Model model, List<Period> periods) {
        boolean offered = model.batchOffer() == Batch.Offer.YES;
        BatchRule rule = model.rules().batch();
        Source source = model.source().derived(batchRule(rule), Evidence.LIKELY);
        return new Tariff(model, offered ? model.batch().card() : Optional.empty(), offered ? periods : none(periods),
                Optional.of(new Listed<>(rule.factor(), source)), offered ? caching(rule) : Caching.NONE,
                offered || !model.isListed() ? missing(model) : Unpriced.NOT_IN_BATCH);
    }

    private static Caching caching(BatchRule rule) {
        return switch (rule.caching()) {
            case MULTIPLY -> Caching.IN_PROPORTION;
            case OWN_RATE -> Caching.OWN_RATES;
            case AS_FRESH, UNKNOWN -> Caching.NONE;
        };
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

    /// Whether calls are charged by the call, too, in some month.
    boolean chargesRequests() {
        return hasOwn(Meter.REQUESTS) || standard.stream().anyMatch(period -> period.card().has(Meter.REQUESTS));
    }

    /// Whether a meter has a rate, in some month.
    boolean has(Meter meter) {
        return cards().anyMatch(card -> card.has(meter));
    }

    /// Whether it is paid by the token, in some month; where no rate is known at all, tokens are what has none.
    boolean countsTokens() {
        List<Meter> meters = cards().flatMap(card -> card.prices().keySet().stream()).toList();
        return meters.isEmpty() || meters.stream().anyMatch(meter -> meter.unit().equals(Unit.MTOK) || meter.key().endsWith("_mchars"));
    }

    private Stream<RateCard> cards() {
        return Stream.concat(own.stream().map(Listed::value), standard.stream().map(Period::card));
    }

    /// Whatever this way of being called makes of it.
    private RateCard firstOnDemand() {
        return model.on(standard.getFirst().from().atDay(1));
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
        if (hasOwn(meter)) {
            return own(meter, card, UnaryOperator.identity()).price(wholeInput);
        }
        if (meter.equals(Meter.REQUESTS) && !card.has(meter)) {
            return new Price.NotCharged(meter.unit());
        }
        return isCached(meter) ? cached(meter, wholeInput, card) : standard(meter, wholeInput, card);
    }

    private boolean isCached(Meter meter) {
        return List.of(Meter.CACHE_READ, read(), Meter.CACHE_WRITE, Meter.CACHE_WRITE_1H).contains(meter);
    }

    private OwnRate own(Meter meter, RateCard card, UnaryOperator<Source> source) {
        return OwnRate.of(own.orElseThrow(), meter, card.prices().isEmpty() ? firstOnDemand() : card, source);
    }

    private Price standard(Meter meter, Formula wholeInput, RateCard card) {
        Meter fresh = model.facts().modalities().inputMeter(card);
        return stepped(card, card.has(meter) ? meter : fresh, wholeInput, length -> model.rate(card, meter, length)
                .map(rate -> times(new Price.Published(rate.value(), rate.source()))));
    }

    private Price cached(Meter meter, Formula wholeInput, RateCard card) {
        boolean ownInput = hasOwn(Meter.INPUT);
        boolean unknown = !card.has(meter) && !meter.equals(Meter.CACHE_WRITE_1H);
        if (cached == Caching.OWN_RATES || ownInput && unknown) {
            return ownInput ? own(Meter.INPUT, card, Model::asFresh).price(wholeInput) : standard(Meter.INPUT, wholeInput, card);
        }
        return cached == Caching.IN_PROPORTION && ownInput ? inProportion(meter, wholeInput, card) : standard(meter, wholeInput, card);
    }

    /// The cached rate against that of fresh input, on the fresh input of this way.
    private Price inProportion(Meter meter, Formula wholeInput, RateCard card) {
        OwnRate ours = own(Meter.INPUT, card, UnaryOperator.identity());
        return stepped(card, card.has(meter) ? meter : Meter.INPUT, wholeInput, length -> model.rate(card, meter, length)
                .flatMap(rate -> ours.ofDemand(length).map(share -> new Price.Derived(new Price.Published(rate.value(), rate.source()),
                        new Listed<>(share, rate.source().derived("cache rate x batch input / input", Evidence.LIKELY))))));
    }

    private Price times(Price.Published published) {
        return factor.<Price>map(each -> new Price.Derived(published, told(published.source(), each))).orElse(published);
    }

    /// Of a factor on a user's own price the catalog's source says nothing.
    private Listed<BigDecimal> told(Source said, Listed<BigDecimal> each) {
        return OwnPrice.isOwn(said) ? new Listed<>(each.value(), each.source().moved(model.source(), said)) : each;
    }

    /// @param steps whose price of a card says at which lengths the price changes
    /// @param at    the price of a call of some length
    private Price stepped(RateCard card, Meter steps, Formula wholeInput, Function<BigDecimal, Optional<Price>> at) {
        return at.apply(BigDecimal.ZERO).isEmpty() ? new Price.Unknown(steps.unit(), missing)
                : Price.ByLength.of(wholeInput, card.price(steps), length -> at.apply(length).orElseThrow());
    }
}
