package glidepath.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.units.Rate;

/// A model at a provider, and all that is known of what it costs there.
///
/// @param product     under which name the provider bills it
/// @param note        what the price table adds in words; empty where nothing
/// @param prices      on-demand prices over time
/// @param source      of the prices whose card names no other
/// @param batch       whether it is sold in batches, and at which rates of its own
/// @param tiers       rates of service tiers that the model has of its own
/// @param provisioned price of a model unit for an hour, by term
/// @param rules       what its provider publishes about all its models
/// @param others      what sources say that were not used, where they differ
public record Model(
        ModelId id,
        String name,
        String product,
        String note,
        PriceHistory prices,
        Source source,
        Batch batch,
        Map<ServiceTier, Listed<RateCard>> tiers,
        Map<Term, Listed<Rate>> provisioned,
        ModelFacts facts,
        ProviderRules rules,
        List<Listed<RateCard>> others) {

    private static final Source NOWHERE = new Source("", "", Optional.empty(), Evidence.SPECULATION);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    public Model {
        tiers = Map.copyOf(tiers);
        provisioned = Map.copyOf(provisioned);
        others = List.copyOf(others);
    }

    /// A model that the catalog does not list: all of it is unpriced.
    public static Model unlisted(ModelId id) {
        return new Model(id, id.id(), id.provider(), "", PriceHistory.of(RateCard.NONE), NOWHERE, Batch.UNKNOWN, Map.of(), Map.of(),
                ModelFacts.NONE, ProviderRules.NONE, List.of());
    }

    /// The same under another id.
    public Model with(ModelId other) {
        return new Model(other, name, product, note, prices, source, batch, tiers, provisioned, facts, rules, others);
    }

    public Model with(ModelFacts other) {
        return new Model(id, name, product, note, prices, source, batch, tiers, provisioned, other, rules, others);
    }

    public Model with(ProviderRules other) {
        return new Model(id, name, product, note, prices, source, batch, tiers, provisioned, facts, other, others);
    }

    public Model with(Batch other) {
        return new Model(id, name, product, note, prices, source, other, tiers, provisioned, facts, rules, others);
    }

    /// At other prices of its meters: all else stays.
    public Model at(RateCard card) {
        return at(PriceHistory.of(card));
    }

    Model at(PriceHistory other) {
        return new Model(id, name, product, note, other, source, batch, tiers, provisioned, facts, rules, others);
    }

    /// With some of its prices on demand, in batches and in service tiers alone.
    ///
    /// @param day  after which prices begin later
    /// @param keys as [PriceChange#key] names them
    Model only(LocalDate day, Predicate<String> keys) {
        var some = new HashMap<ServiceTier, Listed<RateCard>>();
        tiers.forEach((tier, card) -> some(card, meter -> keys.test(WayRate.tier(tier, meter).key()))
                .ifPresent(left -> some.put(tier, left)));
        Optional<Listed<RateCard>> batches = batch.card().flatMap(card -> some(card, meter -> keys.test(WayRate.batch(meter).key())));
        return new Model(id, name, product, note, prices.only(day, keys, source), source,
                batches.isPresent() ? new Batch(batch.offer(), batches) : Batch.UNKNOWN, some, Map.of(), facts, rules, List.of());
    }

    private static Optional<Listed<RateCard>> some(Listed<RateCard> card, Predicate<Meter> meters) {
        return Optional.of(new Listed<>(card.value().only(meters), card.source())).filter(left -> !left.value().prices().isEmpty());
    }

    /// What it states on any day, as [#rates] names it.
    Set<String> stated() {
        return stated(LocalDate.MAX);
    }

    /// The same as [PriceChange#key] names it.
    ///
    /// @param day after which prices begin later
    Set<String> stated(LocalDate day) {
        return Stream.concat(prices.entries().stream().flatMap(step -> step.card().prices().keySet().stream()
                .map(meter -> PriceChange.key(meter.key(), step.later(day)))), tokenWays().map(WayRate::key)).collect(Collectors.toSet());
    }

    /// Whether nothing of another state of this model is left where this one is in its place.
    boolean statesAllOf(Model other) {
        return stated().containsAll(other.stated());
    }

    /// Its prices of a day on demand, then in batches and in service tiers: `input_mtok`, `batch.input_mtok`.
    Map<String, TieredPrice> rates(LocalDate day) {
        var rates = new LinkedHashMap<String, TieredPrice>();
        on(day).prices().forEach((meter, price) -> rates.put(meter.key(), price));
        SortedMap<WayRate, TieredPrice> ways = ways();
        tokenWays().forEach(way -> rates.put(way.key(), Objects.requireNonNull(ways.get(way))));
        return rates;
    }

    /// Its own rates of batches, tiers and rented units.
    public SortedMap<WayRate, TieredPrice> ways() {
        var ways = new TreeMap<WayRate, TieredPrice>();
        batch.card().ifPresent(card -> card.value().prices().forEach((meter, price) -> ways.put(WayRate.batch(meter), price)));
        Stream.of(ServiceTier.PRIORITY, ServiceTier.FLEX).forEach(tier -> Optional.ofNullable(tiers.get(tier))
                .ifPresent(card -> card.value().prices().forEach((meter, price) -> ways.put(WayRate.tier(tier, meter), price))));
        provisioned.forEach((term, rate) -> ways.put(WayRate.provisioned(term), TieredPrice.flat(rate.value().price())));
        return ways;
    }

    /// All but rented units, which no table brings.
    private Stream<WayRate> tokenWays() {
        return ways().keySet().stream().filter(way -> way.term().isEmpty());
    }

    /// With the prices of a newer table: what that states is new, all else stays, and so do our own later steps where it says the same.
    Model renewedBy(Model newer) {
        RateCard ours = prices.on(newer.source().checked().orElse(LocalDate.MAX));
        PriceHistory renewed = newer.prices().saysNoMoreThan(ours) ? prices : new PriceHistory(newer.prices().entries().stream()
                .map(entry -> new PriceEntry(ours, entry.from(), entry.until(), entry.hours()).with(entry.card(), newer.source()))
                .toList());
        var allTiers = new HashMap<>(tiers);
        newer.tiers.forEach((tier, card) -> allTiers.merge(tier, card, Model::renewed));
        Batch sold = newer.batch.card().isEmpty() ? batch : new Batch(newer.batch.offer(),
                newer.batch.card().map(card -> batch.card().map(known -> renewed(known, card)).orElse(card)));
        return new Model(id, name, product, note, renewed, source, sold, allTiers, provisioned, facts, rules, others);
    }

    private static Listed<RateCard> renewed(Listed<RateCard> ours, Listed<RateCard> newer) {
        return newer.value().prices().keySet().containsAll(ours.value().prices().keySet()) ? newer
                : new Listed<>(ours.value().with(newer.value(), newer.source()), ours.source());
    }

    /// Whether the catalog lists it.
    public boolean isListed() {
        return !source.equals(NOWHERE);
    }

    public RateCard on(LocalDate day) {
        return prices.on(day);
    }

    public OptionalLong contextWindow() {
        return facts.limits().contextWindow();
    }

    /// What a call may send at most: its window, but where longer calls have a price, so that the window is that of calls at the base
    /// price.
    public OptionalLong longestCall() {
        OptionalLong window = contextWindow();
        return window.isPresent() && prices.hasStepFrom(window.getAsLong()) ? OptionalLong.empty() : window;
    }

    public Optional<Listed<Rate>> provisioned(Term term) {
        return Optional.ofNullable(provisioned.get(term));
    }

    /// The price of a meter on an on-demand card of this model, with the evidence of just that price (cost model, section 5).
    ///
    /// Cached tokens without a rate of their own are priced as fresh input, likely; 1-hour cache writes at twice the input rate, likely,
    /// where the model offers them, else not at all: never at the 5-minute rate.
    ///
    /// @param card of this model, as [#on] gives it
    public Optional<Listed<TieredPrice>> price(RateCard card, Meter meter) {
        if (card.has(meter)) {
            return Optional.of(new Listed<>(card.price(meter), source(card, meter)));
        }
        Modalities kinds = facts.modalities();
        Meter fresh = kinds.inputMeter(card);
        if (!card.has(fresh)) {
            return Optional.empty();
        }
        TieredPrice input = card.price(fresh);
        Source source = source(card, fresh);
        if (meter.equals(Meter.CACHE_READ) || meter.equals(kinds.readMeter(card)) || meter.equals(Meter.CACHE_WRITE)) {
            return Optional.of(new Listed<>(input, asFresh(source)));
        }
        return meter.equals(Meter.CACHE_WRITE_1H) && facts.traits().oneHourCache()
                ? Optional.of(new Listed<>(input.times(TWICE), source.derived("twice the input rate", Evidence.LIKELY))) : Optional.empty();
    }

    /// The same for a call of so many input tokens, cached or not, which choose the context tier.
    public Optional<Listed<Rate>> rate(RateCard card, Meter meter, BigDecimal wholeInput) {
        return price(card, meter).map(price -> new Listed<>(new Rate(price.value().at(wholeInput), meter.unit()), price.source()));
    }

    /// The source of the input rate as that of cached tokens without a rate of their own.
    public static Source asFresh(Source ofInput) {
        return ofInput.derived("cached tokens priced as fresh input", Evidence.LIKELY);
    }

    /// Who says the price of a meter on one of its cards.
    public Source source(RateCard card, Meter meter) {
        Source read = card.source(meter).orElse(source);
        return card.averaged() ? read.derived("mean of its prices over a week", Evidence.CONFIRMED) : read;
    }

    /// Whether it can be called in batches: its own offer, else its provider's.
    public Batch.Offer batchOffer() {
        return batch.offer() == Batch.Offer.UNKNOWN ? rules.batch().offered() : batch.offer();
    }

    /// The factor on its standard rates in a service tier for which it has no rates of its own.
    public Optional<Listed<BigDecimal>> factor(ServiceTier tier) {
        return rules.factor(tier, this);
    }
}
