package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.PriceHistory;

/// Reads the table that pi-ai publishes (MIT): dollars per million tokens; a 0 means "not stated".
record PiTable(TableReader table) {

    private static final Map<String, Meter> METERS = Map.of("input", Meter.INPUT, "output", Meter.OUTPUT, "cacheRead", Meter.CACHE_READ,
            "cacheWrite", Meter.CACHE_WRITE);
    private static final String PAGE = "https://www.npmjs.com/package/@earendil-works/pi-ai";

    static boolean recognises(JsonNode root) {
        return root.path("providers").isObject() && root.has("generatedAt") && root.path("unit").asString("").startsWith("USD");
    }

    static PriceTable read(JsonNode root, IdentifierRules rules) {
        LocalDate date = LocalDate.parse(root.get("generatedAt").asString().substring(0, 10));
        String title = root.path("source").asString("pi-ai").replaceFirst("^@earendil-works/", "").replaceFirst(" \\(.*", "");
        var reader = new PiTable(new TableReader(title, PAGE, date, rules));
        root.get("providers").properties().forEach(provider -> provider.getValue()
                .forEach(model -> reader.add(rules.provider(provider.getKey()), model)));
        return reader.table.table();
    }

    private void add(String provider, JsonNode node) {
        String id = node.get("id").asString();
        var prices = table.prices();
        JsonNode cost = node.path("cost");
        METERS.forEach((key, meter) -> table.price(cost.path(key), 0).ifPresent(price -> prices.put(meter, price)));
        cost.path("tiers").forEach(tier -> METERS.forEach((key, meter) -> table.price(tier.path(key), 0)
                .ifPresent(step -> prices.put(meter, tier.get("inputTokensAbove").asLong(), step))));
        table.add(table.model(provider, id, node.path("name").asString(id), PriceHistory.of(prices.card()), facts(id, node)));
    }

    private ModelFacts facts(String id, JsonNode node) {
        Set<Modality> takes = EnumSet.noneOf(Modality.class);
        node.path("input").forEach(kind -> takes.add(SourceBook.constant(Modality.class, kind.asString())));
        return table.facts(id).with(new Modalities(takes, EnumSet.of(Modality.TEXT), Modality.TEXT, Modality.TEXT))
                .with(new Limits(TableReader.tokens(node.path("contextWindow")), TableReader.tokens(node.path("maxTokens")),
                        OptionalInt.empty()));
    }
}
