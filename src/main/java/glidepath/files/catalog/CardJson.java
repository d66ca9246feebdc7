package glidepath.files.catalog;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.PriceWindow;
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
final class CardJson {

    private final SourceBook sources;

    CardJson(SourceBook sources) {
        this.sources = sources;
    }

    PriceHistory history(JsonNode node) {
        if (!node.isArray()) {
            return PriceHistory.of(card(node));
        }
        var entries = new ArrayList<PriceEntry>();
        for (JsonNode entry : node) {
            entries.add(new PriceEntry(card(entry.get("prices")), SourceBook.date(entry, "from"), SourceBook.date(entry, "until"),
                    entry.has("hours") || entry.has("days") ? Optional.of(window(entry)) : Optional.empty()));
        }
        return new PriceHistory(entries);
    }

    JsonNode json(PriceHistory history) {
        if (history.entries().size() == 1 && history.entries().getFirst().equals(PriceEntry.always(history.entries().getFirst().card()))) {
            return json(history.entries().getFirst().card());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (PriceEntry entry : history.entries()) {
            ObjectNode node = list.addObject();
            entry.from().ifPresent(day -> node.put("from", day.toString()));
            entry.until().ifPresent(day -> node.put("until", day.toString()));
            entry.hours().ifPresent(window -> put(node, window));
            node.set("prices", json(entry.card()));
        }
        return list;
    }

    private static PriceWindow window(JsonNode entry) {
        String[] ends = entry.path("hours").asString("00:00-00:00").split("-");
        String[] days = entry.path("days").asString("mon-sun").split("-");
        return new PriceWindow(days(day(days[0]), day(days[days.length - 1])), LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(java.util.Locale.ROOT).startsWith(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day of the week is called " + text);
    }

    private static void put(ObjectNode node, PriceWindow window) {
        node.put("hours", window.start() + "-" + window.end());
        if (window.days().size() < DayOfWeek.values().length) {
            List<DayOfWeek> days = List.copyOf(window.days());
            node.put("days", shortly(days.getFirst()) + "-" + shortly(days.getLast()));
        }
    }

    private static String shortly(DayOfWeek day) {
        return SourceBook.word(day).substring(0, 3);
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
        if (!price.tiers().isEmpty()) {
            ArrayNode tiers = node.putArray("tiers");
            price.tiers().forEach(tier -> tiers.addObject().put("start", tier.start()).set("price", number(tier.price())));
        }
        source.ifPresent(other -> sources.put(node, other));
        return node;
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
            throw new IllegalArgumentException("A price is no number: " + price);
        }
        BigDecimal usd = Decimals.guard(price.decimalValue());
        if (usd.signum() < 0) {
            throw new IllegalArgumentException("A price is below zero: " + usd);
        }
        return new Money(usd);
    }
}
