package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Provider;
import glidepath.files.json.Json;

/// Turns the genai-prices data (MIT licence) into the catalog's own files, one for each provider.
///
/// Every price is kept: flat, tiered, dated, by time of day, and those of meters that are not tokens. The hand-kept part of a file, `more`,
/// is carried over from the file that was there, so that new data can be converted at any time.
public final class GenaiPrices {

    /// The part of a file that people keep.
    static final String MORE = "more";

    private static final Set<String> CLOUDS = Set.of("aws", "azure", "google");
    private static final Set<String> GATEWAYS = Set.of("openrouter", "github-copilot", "cursor");
    /// Converted from another currency or inferred: never more than likely, whatever day they were looked at.
    private static final Set<String> INFERRED = Set.of("zhipuai", "minimax");
    private static final String AMAZON_MODELS = "(global\\.|regional\\.)?amazon\\..*";

    private final JsonNode checked;
    private final List<String> problems = new ArrayList<>();

    /// What a conversion gives.
    ///
    /// @param files    text by file name
    /// @param problems what was not understood, and so left out
    public record Converted(SortedMap<String, String> files, List<String> problems) {
    }

    private GenaiPrices(JsonNode checked) {
        this.checked = checked;
    }

    /// @param data     the table of providers, models and prices
    /// @param checked  by provider and model, the day on which the price was read on the provider's page
    /// @param version  of the data, such as `0.1.8`
    /// @param date     on which it was published, such as `2026-09-23`
    /// @param existing the file of that name as it is now; null where there is none
    /// @throws IllegalArgumentException where a text is not JSON
    public static Converted convert(String data, String checked, String version, String date, Function<String, String> existing) {
        try {
            var converter = new GenaiPrices(Json.read(checked));
            var files = new TreeMap<String, String>();
            ArrayNode names = JsonNodeFactory.instance.arrayNode();
            for (JsonNode provider : Json.read(data)) {
                String name = provider.get("id").asString() + ".json";
                ObjectNode file = converter.file(provider);
                String old = existing.apply(name);
                if (old != null && Json.read(old).has(MORE)) {
                    file.set(MORE, Json.read(old).get(MORE));
                }
                files.put(name, Json.write(file));
                names.add(name);
            }
            ObjectNode index = Json.object().put("title", "genai-prices " + version).put("date", date)
                    .put("licence", "MIT, see LICENSE-genai-prices");
            index.set("files", names);
            files.put(Catalogs.INDEX, Json.write(index));
            return new Converted(files, converter.problems);
        } catch (Json.Unreadable broken) {
            throw new IllegalArgumentException("Line " + broken.line() + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    private ObjectNode file(JsonNode source) {
        String id = source.get("id").asString();
        ObjectNode file = Json.object();
        ObjectNode provider = Json.object().put("id", id).put("name", name(id, source.get("name").asString()))
                .put("kind", word(kind(id))).put("product", product(id, source.get("name").asString()));
        file.set("provider", provider);
        ArrayNode pages = file.putArray("pages");
        source.get("pricing_urls").forEach(pages::add);
        if (source.has("price_comments")) {
            file.put("note", source.get("price_comments").asString().strip());
        }
        ArrayNode models = file.putArray("models");
        for (JsonNode model : source.get("models")) {
            models.add(model(id, model));
        }
        return file;
    }

    private static String name(String id, String name) {
        return id.equals("aws") ? "Amazon Bedrock" : name;
    }

    private static String product(String id, String name) {
        return id.equals("aws") ? "Amazon Bedrock" : name;
    }

    private static Provider.Kind kind(String id) {
        if (CLOUDS.contains(id)) {
            return Provider.Kind.CLOUD;
        }
        return GATEWAYS.contains(id) || id.startsWith("huggingface_") ? Provider.Kind.GATEWAY : Provider.Kind.DIRECT;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode model(String provider, JsonNode source) {
        String id = source.get("id").asString();
        ObjectNode model = Json.object().put("id", id);
        if (source.has("name")) {
            model.put("name", source.get("name").asString());
        }
        if (source.has("context_window")) {
            model.set("context", source.get("context_window"));
        }
        if (provider.equals("aws") && !id.matches(AMAZON_MODELS)) {
            model.put("product", "Amazon Bedrock third-party models");
        }
        if (source.path("deprecated").asBoolean(false)) {
            model.put("deprecated", true);
        }
        if (source.has("price_comments")) {
            model.put("note", source.get("price_comments").asString().strip());
        }
        String day = checked.path(provider).path(id).asString("");
        if (!day.isEmpty()) {
            model.put("checked", day);
        }
        model.put("evidence", word(day.isEmpty() || INFERRED.contains(provider) ? Evidence.LIKELY : Evidence.CONFIRMED));
        model.set("prices", prices(provider + "/" + id, source.get("prices")));
        return model;
    }

    private JsonNode prices(String model, JsonNode source) {
        if (!source.isArray()) {
            return card(model, source);
        }
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : source) {
            ObjectNode converted = Json.object();
            JsonNode constraint = entry.path("constraint");
            switch (constraint.path("type").asString("")) {
                case "" -> { }
                case "start_date" -> converted.put("from", constraint.get("start_date").asString());
                case "time_of_date" -> converted.put("hours", time(constraint, "start_time") + "-" + time(constraint, "end_time"));
                default -> {
                    problems.add(model + ": no prices are known to hold as '" + constraint.get("type").asString() + "' says. They are left out.");
                    continue;
                }
            }
            converted.set("prices", card(model, entry.get("prices")));
            entries.add(converted);
        }
        return entries;
    }

    private static String time(JsonNode constraint, String key) {
        return constraint.get(key).asString().replaceFirst(":00Z$", "");
    }

    private ObjectNode card(String model, JsonNode source) {
        ObjectNode card = Json.object();
        for (Map.Entry<String, JsonNode> price : source.properties()) {
            try {
                card.set(Meter.parse(price.getKey()).key(), price.getValue());
            } catch (IllegalArgumentException unknown) {
                problems.add(model + ": " + unknown.getMessage() + ". It is left out.");
            }
        }
        return card;
    }
}
