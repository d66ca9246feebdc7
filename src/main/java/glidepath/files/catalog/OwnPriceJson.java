package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Meter;
import glidepath.catalog.Nearest;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// A user's own price, and the rates of a model, as price books and plans write them.
public final class OwnPriceJson {

    public static final List<String> FIELDS = List.of("model", "name", "rates", "ways", "discount", "note", "source", "date");

    private static final List<String> PRICE = List.of("base", "tiers");
    private static final List<String> TIER = List.of("start", "price");

    private OwnPriceJson() {
    }

    /// @throws IllegalArgumentException naming what is wrong with it
    public static OwnPrice read(JsonNode node) {
        return new OwnPrice(Catalogs.identifiers().model(text(node, "model")), textOrNone(node, "name"),
                rates(node.path("rates")).prices(), ways(node.path("ways")), discount(node),
                textOrNone(node, "note"), textOrNone(node, "source"), LocalDate.parse(text(node, "date")));
    }

    /// `{"batch.input_mtok": 0.5, "provisioned.one-month": 21.18}`.
    private static SortedMap<WayRate, TieredPrice> ways(JsonNode node) {
        known(node, "ways", OwnPriceJson::way);
        var ways = new TreeMap<WayRate, TieredPrice>();
        node.properties().forEach(rate -> ways.put(WayRate.parse(rate.getKey()), TieredPrice.flat(CardJson.money(rate.getValue()))));
        return ways;
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isString()) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
        return node.get(field).asString();
    }

    private static String textOrNone(JsonNode node, String field) {
        if (node.path(field).isContainer()) {
            throw new IllegalArgumentException("'" + field + "' is not a text");
        }
        return node.path(field).asString("");
    }

    private static Percent discount(JsonNode node) {
        Percent discount = Percent.of((node.has("discount") ? textOrNone(node, "discount") : "0%").replace("%", "").strip());
        if (discount.fraction().signum() < 0 || discount.compareTo(Percent.of("100")) >= 0) {
            throw new IllegalArgumentException("a discount of " + discount + " is not from 0 % to below 100 %");
        }
        return discount;
    }

    public static ObjectNode write(OwnPrice price) {
        ObjectNode node = Json.object().put("model", price.model().toString());
        Map.of("name", price.name(), "note", price.note(), "source", price.source()).entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey()).forEach(text -> node.put(text.getKey(), text.getValue()));
        if (!price.rates().isEmpty()) {
            node.set("rates", write(new RateCard(price.rates())));
        }
        if (!price.ways().isEmpty()) {
            ObjectNode ways = node.putObject("ways");
            price.ways().forEach((way, rate) -> ways.set(way.key(), Json.number(rate.base().usd())));
        }
        if (!price.discount().isZero()) {
            node.put("discount", Decimals.plain(price.discount().fraction().movePointRight(2)) + "%");
        }
        return node.put("date", price.date().toString());
    }

    /// @throws IllegalArgumentException where a meter is not known or a price is no number
    public static RateCard rates(JsonNode node) {
        known(node, "rates", OwnPriceJson::onDemand);
        node.forEach(price -> known(price, "a price", PRICE));
        node.forEach(price -> price.path("tiers").forEach(tier -> known(tier, "a tier", TIER)));
        return node.isMissingNode() ? RateCard.NONE : new CardJson(new SourceBook()).card(node);
    }

    private static String onDemand(String key) {
        return WayRate.isKey(key) ? "'" + key + "' holds on one way of using the model only: write it under 'ways', not under 'rates'"
                : Meter.find(key).isPresent() ? "" : unknown(key, Meter.USUAL);
    }

    private static String way(String key) {
        return WayRate.isKey(key) ? "" : Meter.find(key).isPresent() ? "'" + key
                + "' holds for calls on demand: write it under 'rates', not under 'ways'" : unknown(key, List.of("batch." + Nearest.of(key,
                Meter.USUAL)));
    }

    private static void known(JsonNode node, String what, List<String> names) {
        if (node.isObject()) {
            known(node, what, name -> names.contains(name) ? "" : unknown(name, names));
        }
    }

    private static String unknown(String name, List<String> names) {
        return "nothing is called '" + Diagnostics.shortened(name) + "' here, but '" + Nearest.of(name, names) + "' is";
    }

    /// @param wrong what is wrong with a name; empty where nothing is
    private static void known(JsonNode node, String what, UnaryOperator<String> wrong) {
        if (!node.isObject() && !node.isMissingNode()) {
            throw new IllegalArgumentException("'" + what + "' is not an object of names and prices");
        }
        node.propertyNames().stream().map(wrong).filter(sentence -> !sentence.isEmpty()).findFirst().ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    public static ObjectNode write(RateCard card) {
        return new CardJson(new SourceBook()).json(new RateCard(card.prices()));
    }
}
