package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.ListedRate;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.Shelf;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// One provider's file of the price catalog: the provider, its rules, its models, one a line, and rates that belong to no single model.
///
/// @param pages the provider's own pages of prices
record ProviderFile(Provider provider, List<String> pages, ProviderRules rules, List<Model> models, List<ListedRate> rates) {

    private static final List<Unit> UNITS = List.of(Unit.MTOK, Unit.KREQUESTS, Unit.REQUEST, Unit.UNIT_HOUR, Unit.HOUR, Unit.CMU_MINUTE,
            Unit.CMU_MONTH, Unit.MODEL_MONTH, Unit.KTPM_MONTH, Unit.MONTH, Unit.DOLLAR);

    /// @throws Json.Unreadable          where the text is not JSON
    /// @throws IllegalArgumentException where it is no price file, naming what is wrong
    static ProviderFile read(String text) throws Json.Unreadable {
        return read(Json.read(text));
    }

    /// @throws IllegalArgumentException where it is no price file, naming what is wrong
    static ProviderFile read(JsonNode root) {
        Provider provider = provider(root.get("provider"));
        SourceBook sources = SourceBook.read(root.path("sources"));
        ProviderRules rules = new RulesJson(sources).read(root.path("rules"));
        var reader = new ModelJson(sources);
        var models = new ArrayList<Model>();
        root.get("models").forEach(model -> models.add(reader.read(model, provider, rules)));
        var pages = new ArrayList<String>();
        root.path("pages").forEach(page -> pages.add(page.asString()));
        return new ProviderFile(provider, pages, rules, models, rates(root.path("rates"), provider, sources));
    }

    /// The same for who asks for a few of its models: each is read when it is asked for.
    ///
    /// @throws Json.Unreadable          where the text is not JSON
    /// @throws IllegalArgumentException where it is no price file, naming what is wrong; of a model, when that is asked for
    static Shelf shelf(String text) throws Json.Unreadable {
        JsonNode root = Json.read(text);
        Provider provider = provider(root.get("provider"));
        SourceBook sources = SourceBook.read(root.path("sources"));
        ProviderRules rules = new RulesJson(sources).read(root.path("rules"));
        var reader = new ModelJson(sources);
        Map<ModelId, Supplier<Model>> models = new LinkedHashMap<>();
        for (JsonNode model : root.get("models")) {
            ModelId id = ModelJson.id(model, provider);
            if (models.put(id, () -> reader.read(model, provider, rules)) != null) {
                throw new IllegalArgumentException("Listed twice: " + id);
            }
        }
        return new Shelf(models, () -> rates(root.path("rates"), provider, sources));
    }

    static Provider provider(JsonNode node) {
        return new Provider(node.get("id").asString(), node.get("name").asString(),
                SourceBook.constant(Provider.Kind.class, node.get("kind").asString()), node.get("product").asString(),
                node.path("biller").asString(node.get("name").asString()));
    }

    static List<ListedRate> rates(JsonNode nodes, Provider provider, SourceBook sources) {
        var rates = new ArrayList<ListedRate>();
        for (JsonNode rate : nodes) {
            rates.add(new ListedRate(rate.get("id").asString(), rate.get("name").asString(), rate.path("product")
                    .asString(provider.product()),
                    new Rate(CardJson.money(rate.get("price")), unit(rate.get("unit").asString())), sources.of(rate),
                    rate.path("free").decimalValue(java.math.BigDecimal.ZERO)));
        }
        return rates;
    }

    /// One of the engine's units by how it is written, or a noun with the count that a price covers: `1000 text units`.
    private static Unit unit(String text) {
        return UNITS.stream().filter(unit -> unit.per().equals(text)).findFirst().orElseGet(() -> {
            String noun = text.replaceFirst("^1,000 ", "");
            return new Unit(noun, noun.equals(text) ? 0 : 3, text);
        });
    }

    /// Compact, yet one model a line, so that changes can be read.
    String write() {
        var sources = new SourceBook();
        var models = new ModelJson(sources);
        List<String> lines = models().stream().map(model -> Json.line(models.json(model, provider))).toList();
        List<String> ofRates = rates.stream().map(rate -> Json.line(json(rate, sources))).toList();
        String ofRules = Json.line(new RulesJson(sources).json(rules));
        ArrayNode list = Json.object().putArray("pages");
        pages.forEach(list::add);
        return "{\"provider\":" + Json.line(json(provider)) + ",\n\"pages\":" + Json.line(list) + ",\n\"sources\":"
                + Json.line(sources.json())
                + ",\n\"rules\":" + ofRules + ",\n\"models\":" + array(lines) + ",\n\"rates\":" + array(ofRates) + "}\n";
    }

    /// The same as one tree.
    ObjectNode tree() {
        var sources = new SourceBook();
        var json = new ModelJson(sources);
        ObjectNode root = Json.object();
        root.set("provider", json(provider));
        ArrayNode list = Json.object().putArray("models");
        models.forEach(model -> list.add(json.json(model, provider)));
        ArrayNode ofRates = Json.object().putArray("rates");
        rates.forEach(rate -> ofRates.add(json(rate, sources)));
        root.set("rules", new RulesJson(sources).json(rules));
        root.set("sources", sources.json());
        root.set("models", list);
        root.set("rates", ofRates);
        return root;
    }

    static ObjectNode json(Provider provider) {
        ObjectNode node = Json.object().put("id", provider.id()).put("name", provider.name()).put("kind", EnumKey.dashed(provider.kind()))
                .put("product", provider.product());
        return provider.biller().equals(provider.name()) ? node : node.put("biller", provider.biller());
    }

    private static String array(List<String> lines) {
        return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]";
    }

    private ObjectNode json(ListedRate rate, SourceBook sources) {
        ObjectNode node = Json.object().put("id", rate.id()).put("name", rate.name());
        if (!rate.product().equals(provider.product())) {
            node.put("product", rate.product());
        }
        node.set("price", Json.number(rate.rate().price().usd()));
        node.put("unit", rate.rate().unit().per());
        if (rate.free().signum() > 0) {
            node.set("free", Json.number(rate.free()));
        }
        sources.put(node, rate.source());
        return node;
    }
}
