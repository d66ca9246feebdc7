package glidepath.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.files.catalog.OwnPriceJson;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.PlanPrices;
import glidepath.units.InvalidValueException;

/// The prices that travel with a plan, in its file.
record PlanPricesJson(Diagnostics faults) {

    private static final String PRICES = "prices";
    private static final List<String> FIELDS = List.of("catalog", "date", "used", "own");

    PlanPrices read(JsonNode node) {
        if (node.isMissingNode()) {
            return PlanPrices.NONE;
        }
        if (!node.isObject()) {
            faults.fault(PRICES, "file.price", "it is not an object");
            return PlanPrices.NONE;
        }
        faults.unknown(PRICES, node, FIELDS);
        Optional<LocalDate> date = node.has("date") ? value(PRICES + " > date", () -> LocalDate.parse(node.get("date").asString("")))
                : Optional.empty();
        SortedMap<ModelId, RateCard> used = new TreeMap<>();
        for (Map.Entry<String, JsonNode> model : node.path("used").properties()) {
            value(PRICES + " > used > " + model.getKey(), () ->
                    Map.entry(ModelId.parse(model.getKey()), OwnPriceJson.rates(model.getValue())))
                    .ifPresent(entry -> used.put(entry.getKey(), entry.getValue()));
        }
        List<OwnPrice> own = new ArrayList<>();
        if (node.has("own") && !node.get("own").isArray()) {
            faults.fault(PRICES + " > own", "file.price", "it is not a list");
            return PlanPrices.NONE;
        }
        for (JsonNode price : node.path("own")) {
            String place = PRICES + " > own > " + price.path("model").asString(String.valueOf(own.size() + 1));
            faults.unknown(place, price, OwnPriceJson.FIELDS);
            value(place, () -> OwnPriceJson.read(price)).ifPresent(own::add);
        }
        return new PlanPrices(node.path("catalog").asString(""), date, used, own);
    }

    private <T> Optional<T> value(String place, Supplier<T> read) {
        try {
            return faults.guarded(place, read);
        } catch (InvalidValueException refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException | NullPointerException wrong) {
            faults.fault(place, "file.price", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    static ObjectNode write(PlanPrices prices) {
        ObjectNode node = Json.object();
        if (!prices.catalog().isEmpty()) {
            node.put("catalog", prices.catalog());
        }
        prices.date().ifPresent(day -> node.put("date", day.toString()));
        cards(node, prices);
        return node;
    }

    private static void cards(ObjectNode node, PlanPrices prices) {
        if (!prices.used().isEmpty()) {
            ObjectNode used = node.putObject("used");
            prices.used().forEach((model, card) -> used.set(model.toString(), OwnPriceJson.write(card)));
        }
        if (!prices.own().isEmpty()) {
            ArrayNode own = node.putArray("own");
            prices.own().forEach(price -> own.add(OwnPriceJson.write(price)));
        }
    }
}
