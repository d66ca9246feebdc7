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

/// Reads models.dev's `api.json` (MIT): dollars per million tokens, by provider and model.
final class ModelsDevTable {

    private static final String TITLE = "models.dev";
    private static final String PAGE = "https://models.dev";
    private static final Map<String, Meter> METERS = Map.of("input", Meter.INPUT, "output", Meter.OUTPUT, "cache_read", Meter.CACHE_READ,
            "cache_write", Meter.CACHE_WRITE, "input_audio", Meter.parse("input_audio_mtok"), "output_audio",
                    Meter.parse("output_audio_mtok"));
    private static final String LONG = "context_over_200k";
    private static final long LONG_START = 200_000;

    private final TableReader table;

    private ModelsDevTable(TableReader table) {
        this.table = table;
    }

    static ModelsDevTable of(LocalDate date, IdentifierRules rules) {
        return new ModelsDevTable(new TableReader(TITLE, PAGE, date, rules));
    }

    static boolean recognises(JsonNode root) {
        return root.isObject() && root.valueStream().limit(20).anyMatch(provider -> provider.path("models").isObject());
    }

    static PriceTable read(JsonNode root, LocalDate date, IdentifierRules rules) {
        ModelsDevTable reader = of(date, rules);
        root.properties().forEach(provider -> provider.getValue().path("models").properties()
                .forEach(model -> reader.add(rules.provider(provider.getKey()), model.getKey(), model.getValue())));
        return reader.table();
    }

    PriceTable table() {
        return table.table();
    }

    void add(String provider, String id, JsonNode node) {
        var prices = table.prices();
        JsonNode cost = node.path("cost");
        METERS.forEach((key, meter) -> {
            table.price(cost.path(key), 0).ifPresent(price -> prices.put(meter, price));
            table.price(cost.path(LONG).path(key), 0).ifPresent(price -> prices.put(meter, LONG_START, price));
        });
        cost.propertyNames().stream().filter(key -> !METERS.containsKey(key) && !key.equals(LONG))
                .forEach(key -> table.leaveOut("'cost." + key + "'"));
        table.add(table.model(provider, id, node.path("name").asString(id), PriceHistory.of(prices.card()), facts(id, node)));
    }

    private ModelFacts facts(String id, JsonNode node) {
        Set<Modality> takes = kinds(node.path("modalities").path("input"));
        Set<Modality> gives = kinds(node.path("modalities").path("output"));
        Modality main = gives.size() == 1 ? gives.iterator().next() : Modality.TEXT;
        return table.facts(id).with(new Modalities(takes, gives, Modality.TEXT, main))
                .with(new Limits(TableReader.tokens(node.path("limit").path("context")),
                        TableReader.tokens(node.path("limit").path("output")), OptionalInt.empty()));
    }

    private static Set<Modality> kinds(JsonNode list) {
        Set<Modality> kinds = EnumSet.noneOf(Modality.class);
        list.forEach(kind -> kinds.add(kind.asString().equals("pdf") ? Modality.FILE
                : SourceBook.constant(Modality.class, kind.asString())));
        return kinds;
    }
}
