package glidepath.files.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.files.json.Json;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// Prices in a price file: `{"input_mtok": 3, ...}`, a list of such with `from`, `until`, `hours` and `days`, and tiers by length of the
/// call.
///
/// A price that was read elsewhere than the others of its card is an object with a `source` of its own.
record CardJson(SourceBook sources) {

    PriceHistory history(JsonNode node) {
        if (!node.isArray()) {
            return PriceHistory.of(card(node));
        }
        var entries = new ArrayList<PriceEntry>();
        for (JsonNode entry : node) {
            entries.add(new PriceEntry(card(entry.get("prices")), SourceBook.date(entry, "from"), SourceBook.date(entry, "until"),
                    WindowJson.has(entry) ? Optional.of(WindowJson.read(entry)) : Optional.empty()));
        }
        return new PriceHistory(entries);
    }

    JsonNode json(PriceHistory history) {
        if (history.entries().size() == 1 && history.entries().getFirst().equals(PriceEntry.always(history.entries().getFirst().card()))) {
            return json(history.entries().getFirst().card());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (PriceEntry entry : history.entries()) {
            put(list.addObject(), entry);
        }
        return list;
    }

    private void put(ObjectNode node, PriceEntry entry) {
        entry.from().ifPresent(day -> node.put("from", day.toString()));
        entry.until().ifPresent(day -> node.put("until", day.toString()));
        entry.hours().ifPresent(window -> WindowJson.put(node, window));
        node.set("prices", json(entry.card()));
    }

    RateCard card(JsonNode node) {
        SortedMap<Meter, TieredPrice> prices = new TreeMap<>();
        Map<Meter, Source> elsewhere = new HashMap<>();
        node.properties().forEach(price -> {
            Meter meter = Meter.parse(price.getKey());
            prices.put(meter, tiered(price.getValue()));
            sources.find(price.getValue()).ifPresent(source -> elsewhere.put(meter, source));
        });
        return new RateCard(prices, elsewhere, false);
    }

    ObjectNode json(RateCard card) {
        ObjectNode node = Json.object();
        card.prices().forEach((meter, price) -> node.set(meter.key(), json(price, card.source(meter))));
        return node;
    }

    private JsonNode json(TieredPrice price, Optional<Source> source) {
        if (price.tiers().isEmpty() && source.isEmpty()) {
            return number(price.base());
        }
        ObjectNode node = Json.object();
        node.set("base", number(price.base()));
        tiers(node, price);
        source.ifPresent(other -> sources.put(node, other));
        return node;
    }

    private static void tiers(ObjectNode node, TieredPrice price) {
        if (!price.tiers().isEmpty()) {
            ArrayNode tiers = node.putArray("tiers");
            price.tiers().forEach(tier -> tiers.addObject().put("start", tier.start()).set("price", number(tier.price())));
        }
    }

    private static JsonNode number(Money price) {
        return Json.number(price.usd());
    }

    static TieredPrice tiered(JsonNode price) {
        if (!price.isObject()) {
            return TieredPrice.flat(money(price));
        }
        var tiers = new ArrayList<TieredPrice.Tier>();
        price.path("tiers").forEach(tier -> tiers.add(new TieredPrice.Tier(tier.get("start").asLong(), money(tier.get("price")))));
        return new TieredPrice(money(price.get("base")), tiers);
    }

    /// @throws IllegalArgumentException where it is no sane number, or below zero
    static Money money(JsonNode price) {
        if (price == null || !price.isNumber()) {
            throw new IllegalArgumentException("A price is not a number: " + price);
        }
        BigDecimal usd = Decimals.guard(price.decimalValue());
        if (usd.signum() < 0) {
            throw new IllegalArgumentException("A price is below zero: " + usd);
        }
        return new Money(usd);
    }
}
