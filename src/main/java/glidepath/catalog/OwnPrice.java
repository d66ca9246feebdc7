package glidepath.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.units.Percent;

/// What a user says a model costs.
///
/// @param name     of a model that the catalog lacks; empty otherwise
/// @param rates    some or all meters; those that are left out keep the catalog's price
/// @param ways     rates of batches, service tiers and rented units; those that are left out keep the catalog's
/// @param discount off all prices that the user has not entered
/// @param note     why; empty where nothing is said
/// @param source   where the user has it from; empty where nothing is said
/// @param date     when it was read or agreed
public record OwnPrice(ModelId model, String name, SortedMap<Meter, TieredPrice> rates, SortedMap<WayRate, TieredPrice> ways,
                       Percent discount, String note, String source, LocalDate date) {

    /// How a source of a user's own price starts, wherever it is shown.
    public static final String MARK = "own price";

    public OwnPrice {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        ways = Collections.unmodifiableSortedMap(new TreeMap<>(ways));
    }

    /// Of on-demand rates alone.
    public OwnPrice(ModelId model, String name, SortedMap<Meter, TieredPrice> rates, Percent discount, String note, String source,
            LocalDate date) {
        this(model, name, rates, Collections.emptySortedMap(), discount, note, source, date);
    }

    /// Whether a price is a user's own.
    public static boolean isOwn(Source source) {
        return source.title().startsWith(MARK);
    }

    private Source said() {
        String more = String.join(", ", Stream.of(source, note).filter(text -> !text.isBlank()).toList());
        return new Source(more.isEmpty() ? MARK : MARK + ": " + more, "", Optional.of(date), Evidence.CONFIRMED);
    }

    /// The model at these prices; a new one where the catalog has none.
    ///
    /// @param rules of the provider, for a new one
    Model on(Optional<Model> known, Provider provider, ProviderRules rules) {
        var own = new OwnRates(ways, said(), discount.rest().fraction(), this::discounted);
        if (known.isEmpty()) {
            return new Model(model, name.isEmpty() ? model.id() : name, provider.product(), note, PriceHistory.of(new RateCard(rates)),
                    said(), own.batch(Batch.UNKNOWN), own.tiers(Map.of()), own.provisioned(Map.of()), ModelFacts.NONE, rules, List.of());
        }
        Model listed = known.orElseThrow();
        PriceHistory prices = new PriceHistory(listed.prices().entries().stream()
                .map(entry -> new PriceEntry(card(listed, entry.card()), entry.from(), entry.until(), entry.hours())).toList());
        return new Model(listed.id(), listed.name(), listed.product(), listed.note(), prices, listed.source(), own.batch(listed.batch()),
                own.tiers(listed.tiers()), own.provisioned(listed.provisioned()), listed.facts(), listed.rules(), listed.others());
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
