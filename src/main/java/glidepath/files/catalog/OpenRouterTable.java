package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.Provider;

/// Reads OpenRouter's list of models: dollars per token or request, as text; a price of -1 depends on the route.
final class OpenRouterTable {

    private static final int MILLION = 6;
    private static final int THOUSAND = 3;
    private static final Map<String, Meter> TOKENS = Map.of("prompt", Meter.INPUT, "completion", Meter.OUTPUT, "input_cache_read",
            Meter.CACHE_READ,
            "input_cache_write", Meter.CACHE_WRITE, "input_cache_write_1h", Meter.CACHE_WRITE_1H);
    private static final Map<String, Meter> COUNTS = Map.of("request", Meter.REQUESTS, "web_search", Meter.WEB_SEARCHES);

    private OpenRouterTable() {
    }

    static boolean recognises(JsonNode root) {
        return root.path("data").path(0).path("pricing").has("prompt");
    }

    static PriceTable read(JsonNode root, LocalDate date, IdentifierRules rules) {
        var table = new TableReader("OpenRouter models", "https://openrouter.ai/api/v1/models", date, rules);
        for (JsonNode model : root.get("data")) {
            String id = model.get("id").asString();
            var prices = table.prices();
            TOKENS.forEach((key, meter) -> table.price(model.path("pricing").path(key), MILLION)
                    .ifPresent(price -> prices.put(meter, price)));
            COUNTS.forEach((key, meter) -> table.price(model.path("pricing").path(key), THOUSAND)
                    .ifPresent(price -> prices.put(meter, price)));
            model.path("pricing").propertyNames().stream().filter(key -> !TOKENS.containsKey(key) && !COUNTS.containsKey(key))
                    .forEach(key -> table.leaveOut("'" + key + "'"));
            ModelFacts facts = table.facts(id);
            if (model.path("context_length").asLong(0) > 0) {
                facts = facts.with(new Limits(OptionalLong.of(model.get("context_length").asLong()), OptionalLong.empty(),
                        OptionalInt.empty()));
            }
            table.add(table.model(Provider.OPENROUTER, id, model.path("name").asString(id), PriceHistory.of(prices.card()), facts));
        }
        return table.table();
    }
}
