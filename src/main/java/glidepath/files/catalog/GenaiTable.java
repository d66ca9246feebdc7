package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Access;
import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.Source;

/// Reads the genai-prices data (MIT): dollars per million, with tiers, start dates and times of day, and a price of 0 as "not stated".
final class GenaiTable {

    private static final String REPOSITORY = "https://github.com/pydantic/genai-prices";
    private static final Set<String> GATEWAYS = Set.of(Provider.OPENROUTER, "github-copilot", "cursor");
    /// Converted from another currency or inferred: never more than likely, whatever day they were looked at.
    private static final Set<String> INFERRED = Set.of("zhipuai", "minimax");

    private final JsonNode checked;
    private final LocalDate date;
    private final TableReader table;
    private final List<Provider> providers = new ArrayList<>();

    private GenaiTable(JsonNode checked, LocalDate date, TableReader table) {
        this.checked = checked;
        this.date = date;
        this.table = table;
    }

    static boolean recognises(JsonNode root) {
        return root.isArray() && root.path(0).path("models").isArray() && root.path(0).has("id")
                && (root.path(0).has("api_pattern") || root.path(0).path("models").path(0).has("prices"));
    }

    /// @param checked by provider and model, the day on which a price was read on the provider's page; an empty object where unknown
    static PriceTable read(JsonNode root, JsonNode checked, String version, LocalDate date, IdentifierRules rules) {
        var reader = new GenaiTable(checked, date, new TableReader(("genai-prices " + version).strip(), REPOSITORY, date, rules));
        root.forEach(reader::provider);
        PriceTable read = reader.table.table();
        return new PriceTable(read.title(), date, reader.providers, read.models(), read.leftOut());
    }

    private void provider(JsonNode node) {
        String id = node.get("id").asString();
        Provider provider = new Provider(id, node.get("name").asString(), kind(id), node.get("name").asString());
        providers.add(provider);
        String page = node.path("pricing_urls").path(0).asString("");
        node.get("models").forEach(model -> table.add(model(provider, page, model)));
    }

    static Provider.Kind kind(String id) {
        if (Provider.LARGE_CLOUDS.contains(id)) {
            return Provider.Kind.CLOUD;
        }
        return GATEWAYS.contains(id) || id.startsWith("huggingface_") ? Provider.Kind.GATEWAY : Provider.Kind.DIRECT;
    }

    private Model model(Provider provider, String page, JsonNode node) {
        String id = node.get("id").asString();
        return new Model(new ModelId(provider.id(), id), node.path("name").asString(""), provider.product(), note(node),
                new GenaiPrices(table).history(node.get("prices")), source(provider, page, id), Batch.UNKNOWN, Map.of(), Map.of(),
                facts(id, node), ProviderRules.NONE, List.of());
    }

    private static String note(JsonNode node) {
        return node.path("price_comments").asString("").strip();
    }

    private Source source(Provider provider, String page, String id) {
        String day = checked.path(provider.id()).path(id).asString("");
        return day.isEmpty() ? table.source() : new Source(provider.name() + " pricing page", page, Optional.of(LocalDate.parse(day)),
                INFERRED.contains(provider.id()) ? Evidence.LIKELY : Evidence.CONFIRMED);
    }

    private ModelFacts facts(String id, JsonNode node) {
        ModelFacts facts = table.facts(id).with(aliases(id, node.path("match")));
        if (node.has("context_window")) {
            facts = facts.with(Limits.window(node.get("context_window").asLong()));
        }
        return node.path("deprecated").asBoolean(false)
                ? facts.with(new Life(Optional.empty(), Optional.of(date), Optional.empty(), Optional.of(table.source()))) : facts;
    }

    /// The other ids that the table names outright; patterns are too wide to trust: one for `claude-sonnet-5` finds 5.5, too.
    private static List<Access> aliases(String id, JsonNode match) {
        var ids = new ArrayList<Access>();
        List<JsonNode> parts = match.has("or") ? match.get("or").valueStream().toList() : List.of(match);
        for (JsonNode part : parts) {
            String name = part.path("equals").asString("");
            if (!name.isEmpty() && !name.equals(id)) {
                ids.add(new Access(name, Access.ANYWHERE));
            }
        }
        return ids;
    }
}
