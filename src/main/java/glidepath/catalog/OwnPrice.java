package glidepath.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import glidepath.units.Percent;
import glidepath.units.Rate;

/// What a user says a model costs.
///
/// @param name     of a model that the catalog lacks; empty otherwise
/// @param rates    some or all meters; those that are left out keep the catalog's price
/// @param discount off all prices that the user has not entered
/// @param note     why; empty where nothing is said
/// @param source   where the user has it from; empty where nothing is said
/// @param date     when it was read or agreed
public record OwnPrice(ModelId model, String name, SortedMap<Meter, TieredPrice> rates, Percent discount, String note, String source,
                       LocalDate date) {

    /// How a source of a user's own price starts, wherever it is shown.
    public static final String MARK = "own price";

    public OwnPrice {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /// Whether a price is a user's own.
    public static boolean isOwn(Source source) {
        return source.title().startsWith(MARK);
    }

    private Source said() {
        String more = String.join(", ", List.of(source, note).stream().filter(text -> !text.isBlank()).toList());
        return new Source(more.isEmpty() ? MARK : MARK + ": " + more, "", Optional.of(date), Evidence.CONFIRMED);
    }

    /// The model at these prices; a new one where the catalog has none.
    Model on(Optional<Model> known, Provider provider) {
        if (known.isEmpty()) {
            return new Model(model, name.isEmpty() ? model.id() : name, provider.product(), note, PriceHistory.of(new RateCard(rates)),
                    said(),
                    Batch.UNKNOWN, Map.of(), Map.of(), ModelFacts.NONE, ProviderRules.NONE, List.of());
        }
        Model listed = known.orElseThrow();
        PriceHistory prices = new PriceHistory(listed.prices().entries().stream()
                .map(entry -> new PriceEntry(card(listed, entry.card()), entry.from(), entry.until(), entry.hours())).toList());
        Map<ServiceTier, Listed<RateCard>> tiers = new EnumMap<>(ServiceTier.class);
        listed.tiers().forEach((tier, rates) -> tiers.put(tier, reduced(rates, OwnPrice::reduced)));
        Map<Term, Listed<Rate>> provisioned = new EnumMap<>(Term.class);
        listed.provisioned().forEach((term, rate) -> provisioned.put(term,
                reduced(rate, (value, factor) -> new Rate(value.price().times(factor), value.unit()))));
        var batch = new Batch(listed.batch().offer(), listed.batch().card().map(rates -> reduced(rates, OwnPrice::reduced)));
        return new Model(listed.id(), listed.name(), listed.product(), listed.note(), prices, listed.source(), batch, tiers, provisioned,
                listed.facts(), listed.rules(),
                listed.others());
    }

    /// Rates of batches, tiers and rented units, of which only the discount is the user's.
    private <T> Listed<T> reduced(Listed<T> rates, BiFunction<T, BigDecimal, T> times) {
        return discount.isZero() ? rates : new Listed<>(times.apply(rates.value(), discount.rest().fraction()), discounted(rates.source()));
    }

    /// All at the user's price, whoever said the catalog's.
    private static RateCard reduced(RateCard card, BigDecimal factor) {
        return new RateCard(card.times(factor).prices());
    }

    private Source discounted(Source from) {
        return new Source(said().title() + ", " + discount + " off " + from.title(), "", Optional.of(date), Evidence.CONFIRMED);
    }

    private RateCard card(Model listed, RateCard card) {
        var prices = new TreeMap<Meter, TieredPrice>();
        var sources = new HashMap<>(card.sources());
        card.prices().forEach((meter, price) -> {
            prices.put(meter, discount.isZero() ? price : price.times(discount.rest().fraction()));
            if (!discount.isZero()) {
                sources.put(meter, discounted(listed.source(card, meter)));
            }
        });
        prices.putAll(rates);
        rates.keySet().forEach(meter -> sources.put(meter, said()));
        return new RateCard(prices, sources, card.averaged());
    }
}
