package glidepath.files.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// What all readers of public price tables share: decimal prices, counted leftovers, and models with the table as their source.
final class TableReader {

    private final String title;
    private final String page;
    private final LocalDate date;
    private final IdentifierRules rules;
    private final List<Model> models = new ArrayList<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    TableReader(String title, String page, LocalDate date, IdentifierRules rules) {
        this.title = title;
        this.page = page;
        this.date = date;
        this.rules = rules;
    }

    IdentifierRules rules() {
        return rules;
    }

    Source source() {
        return new Source(title, page, Optional.of(date), Evidence.LIKELY);
    }

    /// Facts of a model by its id alone.
    ModelFacts facts(String id) {
        return ModelFacts.by(rules.maker(id).orElse(""));
    }

    Model model(String provider, String id, String name, PriceHistory prices, ModelFacts facts) {
        return new Model(new ModelId(provider, id), name, provider, "", prices, source(), Batch.UNKNOWN, Map.of(), Map.of(), facts,
                ProviderRules.NONE, List.of());
    }

    void add(Model model) {
        models.add(model);
    }

    void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    PriceTable table() {
        return new PriceTable(title, date, List.of(), models, leftOut.entrySet().stream()
                .map(left -> left.getKey() + " (" + left.getValue() + ")").toList());
    }

    /// A price as written, exactly, times a power of ten; empty where it is no number, negative, or 0, which tables write for "not stated".
    Optional<Money> price(JsonNode node, int power) {
        if (!node.isNumber() && !node.isString()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = node.isNumber() ? Decimals.guard(node.decimalValue()) : Decimals.parse(node.asString().strip());
            if (value.signum() <= 0) {
                leaveOut(value.signum() < 0 ? "prices below zero" : "prices of 0, read as not stated");
                return Optional.empty();
            }
            return Optional.of(new Money(Decimals.guard(value.scaleByPowerOfTen(power))));
        } catch (NumberFormatException unreadable) {
            leaveOut("prices that are no number");
            return Optional.empty();
        }
    }

    Prices prices() {
        return new Prices();
    }

    /// A limit in tokens; empty where a table states none, or none that can be.
    static OptionalLong tokens(JsonNode node) {
        return node.isNumber() && node.asLong() > 0 ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }

    /// A card under construction.
    final class Prices {

        private final SortedMap<Meter, Money> base = new TreeMap<>();
        private final Map<Meter, SortedMap<Long, Money>> tiers = new TreeMap<>();

        void put(Meter meter, Money price) {
            if (PriceSanity.isPossible(meter, price)) {
                base.put(meter, price);
            } else {
                leaveOut(PriceSanity.reason(meter, price));
            }
        }

        void put(Meter meter, long start, Money price) {
            tiers.computeIfAbsent(meter, absent -> new TreeMap<>()).put(start, price);
        }

        boolean isEmpty() {
            return base.isEmpty();
        }

        /// A step without a price below it is no price.
        RateCard card() {
            var prices = new TreeMap<Meter, TieredPrice>();
            base.forEach((meter, price) -> {
                var steps = new ArrayList<TieredPrice.Tier>();
                tiers.getOrDefault(meter, new TreeMap<>()).forEach((start, step) -> steps.add(new TieredPrice.Tier(start, step)));
                prices.put(meter, new TieredPrice(price, steps));
            });
            return new RateCard(prices);
        }
    }
}
