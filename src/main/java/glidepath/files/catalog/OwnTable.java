package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.files.json.Json;

/// Our own files: one provider's as it ships, or several in one (`{"format": "glidepath-prices", "providers": [...]}`).
final class OwnTable {

    static final String FORMAT = "glidepath-prices";

    private OwnTable() {
    }

    static boolean recognises(JsonNode root) {
        return root.path("format").asString("").equals(FORMAT) || root.has("provider") && root.path("models").isArray()
                && root.has("sources");
    }

    static PriceTable read(JsonNode root, LocalDate today) {
        List<Provider> providers = new ArrayList<>();
        List<Model> models = new ArrayList<>();
        List<JsonNode> files = root.has("provider") ? List.of(root) : root.path("providers").valueStream().toList();
        for (JsonNode node : files) {
            ProviderFile file = ProviderFile.read(node);
            providers.add(file.provider());
            models.addAll(file.models());
        }
        LocalDate date = SourceBook.date(root, "date").orElse(today);
        return new PriceTable(root.path("title").asString("glidepath prices"), date, providers, models, List.of());
    }

    /// A whole catalog in one file.
    static String write(PriceCatalog catalog) {
        ObjectNode root = Json.object().put("format", FORMAT).put("title", catalog.version()).put("date", catalog.date().toString());
        ArrayNode files = root.putArray("providers");
        catalog.providers().values().forEach(provider -> files.add(file(catalog, provider).tree()));
        return Json.line(root) + "\n";
    }

    private static ProviderFile file(PriceCatalog catalog, Provider provider) {
        List<Model> models = List.copyOf(catalog.models(provider.id()));
        return new ProviderFile(provider, List.of(), models.isEmpty() ? glidepath.catalog.ProviderRules.NONE : models.getFirst().rules(),
                models,
                catalog.rates().values().stream().filter(rate -> rate.provider().equals(provider.id())).toList());
    }
}
