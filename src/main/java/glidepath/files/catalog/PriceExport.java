package glidepath.files.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.TieredPrice;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// Writes the catalog's prices of a day in the formats that other tools read.
public final class PriceExport {

    /// A format of price tables.
    public enum Format { GLIDEPATH, GENAI_PRICES, LITELLM, MODELS_DEV, OPENROUTER }

    private static final Map<Meter, String> LITELLM = new LinkedHashMap<>();
    private static final Map<Meter, String> MODELS_DEV = new LinkedHashMap<>();
    private static final Map<Meter, String> OPENROUTER = new LinkedHashMap<>();

    static {
        put(Meter.INPUT, "input_cost_per_token", "input", "prompt");
        put(Meter.OUTPUT, "output_cost_per_token", "output", "completion");
        put(Meter.CACHE_READ, "cache_read_input_token_cost", "cache_read", "input_cache_read");
        put(Meter.CACHE_WRITE, "cache_creation_input_token_cost", "cache_write", "input_cache_write");
        LITELLM.put(Meter.CACHE_WRITE_1H, "cache_creation_input_token_cost_above_1hr");
        OPENROUTER.put(Meter.CACHE_WRITE_1H, "input_cache_write_1h");
    }

    private final PriceCatalog catalog;
    private final LocalDate day;

    private PriceExport(PriceCatalog catalog, LocalDate day) {
        this.catalog = catalog;
        this.day = day;
    }

    private static void put(Meter meter, String litellm, String modelsDev, String openRouter) {
        LITELLM.put(meter, litellm);
        MODELS_DEV.put(meter, modelsDev);
        OPENROUTER.put(meter, openRouter);
    }

    public static String write(PriceCatalog catalog, LocalDate day, Format format) {
        var export = new PriceExport(catalog, day);
        return switch (format) {
            case GLIDEPATH -> OwnTable.write(catalog);
            case GENAI_PRICES -> Json.write(export.genai());
            case LITELLM -> Json.write(export.litellm());
            case MODELS_DEV -> Json.write(export.modelsDev());
            case OPENROUTER -> Json.write(export.openRouter());
        };
    }

    private ArrayNode genai() {
        ArrayNode providers = JsonNodeFactory.instance.arrayNode();
        var cards = new CardJson(new SourceBook());
        catalog.providers().values().forEach(provider -> {
            ObjectNode node = providers.addObject().put("id", provider.id()).put("name", provider.name()).put("api_pattern", "");
            ArrayNode models = node.putArray("models");
            for (Model model : catalog.models(provider.id())) {
                ObjectNode entry = models.addObject().put("id", model.id().id()).put("name", model.name());
                entry.putObject("match").put("equals", model.id().id());
                model.contextWindow().ifPresent(tokens -> entry.put("context_window", tokens));
                entry.set("prices", cards.json(new glidepath.catalog.RateCard(model.on(day).prices())));
            }
        });
        return providers;
    }

    private ObjectNode litellm() {
        ObjectNode root = Json.object();
        for (Model model : catalog.models().values()) {
            ObjectNode node = Json.object().put("litellm_provider", model.id().provider()).put("mode", "chat");
            prices(model, LITELLM).forEach((key, price) -> {
                node.set(key, Json.number(price.base().usd().movePointLeft(6)));
                price.tiers().forEach(tier -> node.set(key + "_above_" + (tier.start() + 999) / 1000 + "k_tokens",
                        Json.number(tier.price().usd().movePointLeft(6))));
            });
            model.contextWindow().ifPresent(tokens -> node.put("max_input_tokens", tokens));
            root.set(model.id().toString(), node);
        }
        return root;
    }

    private ObjectNode modelsDev() {
        ObjectNode root = Json.object();
        catalog.providers().values().forEach(provider -> {
            ObjectNode models = root.putObject(provider.id()).put("id", provider.id()).put("name", provider.name()).putObject("models");
            for (Model model : catalog.models(provider.id())) {
                ObjectNode node = models.putObject(model.id().id()).put("id", model.id().id()).put("name", model.name());
                ObjectNode cost = node.putObject("cost");
                prices(model, MODELS_DEV).forEach((key, price) -> cost.set(key, Json.number(price.base().usd())));
                model.contextWindow().ifPresent(tokens -> node.putObject("limit").put("context", tokens));
            }
        });
        return root;
    }

    private ObjectNode openRouter() {
        ObjectNode root = Json.object();
        ArrayNode data = root.putArray("data");
        for (Model model : catalog.models(Provider.OPENROUTER)) {
            ObjectNode node = data.addObject().put("id", model.id().id()).put("name", model.name());
            ObjectNode pricing = node.putObject("pricing");
            prices(model, OPENROUTER).forEach((key, price) -> pricing.put(key, plain(price.base().usd())));
            model.contextWindow().ifPresent(tokens -> node.put("context_length", tokens));
        }
        return root;
    }

    private static String plain(BigDecimal usd) {
        return usd.movePointLeft(6).stripTrailingZeros().toPlainString();
    }

    private Map<String, TieredPrice> prices(Model model, Map<Meter, String> keys) {
        Map<String, TieredPrice> prices = new LinkedHashMap<>();
        keys.forEach((meter, key) -> Optional.ofNullable(model.on(day).prices().get(meter)).ifPresent(price -> prices.put(key, price)));
        return prices;
    }

    /// As a user names them: `genai-prices`.
    public static List<String> names() {
        var names = new ArrayList<String>();
        for (Format format : Format.values()) {
            names.add(EnumKey.dashed(format));
        }
        return names;
    }

    public static Optional<Format> format(String name) {
        return List.of(Format.values()).stream().filter(format -> EnumKey.dashed(format).equals(name)).findFirst();
    }
}
