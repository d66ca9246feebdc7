package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.files.json.Json;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// A user's own price, and the rates of a model, as price books and plans write them.
public final class OwnPriceJson {

    public static final List<String> FIELDS = List.of("model", "name", "rates", "ways", "discount", "note", "source", "date");

    private OwnPriceJson() {
    }

    /// @throws IllegalArgumentException naming what is wrong with it
    public static OwnPrice read(JsonNode node) {
        return new OwnPrice(Catalogs.identifiers().model(text(node, "model")), node.path("name").asString(""),
                rates(node.path("rates")).prices(), ways(node.path("ways")), discount(node),
                node.path("note").asString(""), node.path("source").asString(""), LocalDate.parse(text(node, "date")));
    }

    /// `{"batch.input_mtok": 0.5, "provisioned.one-month": 21.18}`.
    private static SortedMap<WayRate, TieredPrice> ways(JsonNode node) {
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

    private static Percent discount(JsonNode node) {
        Percent discount = Percent.of(node.path("discount").asString("0%").replace("%", "").strip());
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
        return node.isMissingNode() ? RateCard.NONE : new CardJson(new SourceBook()).card(node);
    }

    public static ObjectNode write(RateCard card) {
        return new CardJson(new SourceBook()).json(new RateCard(card.prices()));
    }
}
