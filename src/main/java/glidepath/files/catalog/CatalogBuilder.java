package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.Provider;

/// Makes the catalog's files from public tables and what people keep beside them: the same files from the same input.
final class CatalogBuilder {

    /// The kept file of what holds for models at all providers.
    static final String COMMON = "common";

    private final List<PriceTable> tables;
    private final Map<String, KeptFile> kept;
    private final Map<String, String> names;
    private final KeptFile common;
    private final LocalDate today;
    private final Set<ModelId> keys;
    private final Map<String, Provider> described = new LinkedHashMap<>();

    private CatalogBuilder(List<PriceTable> tables, Map<String, KeptFile> kept, Map<String, String> names) {
        this.tables = tables;
        this.kept = kept;
        this.names = names;
        common = kept.getOrDefault(COMMON, KeptFile.none(COMMON));
        today = tables.stream().map(PriceTable::date).max(Comparator.naturalOrder()).orElseThrow();
        keys = tables.getFirst().models().stream().map(Model::id).collect(Collectors.toSet());
        tables.forEach(table -> table.providers().forEach(provider -> described.putIfAbsent(provider.id(), provider)));
    }

    /// @param tables at least one; the ids of the first are those that plans know
    /// @param kept   by provider, and [#COMMON]
    /// @param names  of providers by id, which count more than a table's and less than a kept file's
    /// @return files by provider
    static SortedMap<String, ProviderFile> build(List<PriceTable> tables, Map<String, KeptFile> kept, Map<String, String> names) {
        return new CatalogBuilder(tables, kept, names).files();
    }

    private SortedMap<String, ProviderFile> files() {
        SortedMap<String, List<Quote>> byProvider = new TreeMap<>();
        kept.values().forEach(file -> file.prices().forEach(model ->
                add(byProvider, new Quote(model, Quote.Kind.VENDOR_PAGE, keys.contains(model.id()), true))));
        tables.forEach(table -> table.models().forEach(model ->
                add(byProvider, new Quote(model, kind(table, model), keys.contains(model.id()), true))));
        kept.keySet().stream().filter(id -> !id.equals(COMMON)).forEach(id -> byProvider.putIfAbsent(id, List.of()));
        SortedMap<String, ProviderFile> files = new TreeMap<>();
        byProvider.forEach((id, quotes) -> files.put(id, file(id, quotes)));
        files.values().removeIf(file -> file.models().isEmpty() && file.rates().isEmpty());
        return files;
    }

    private static void add(SortedMap<String, List<Quote>> byProvider, Quote quote) {
        byProvider.computeIfAbsent(quote.model().id().provider(), absent -> new ArrayList<>()).add(quote);
    }

    /// Some tables say of a price that somebody read it on the provider's page.
    private static Quote.Kind kind(PriceTable table, Model model) {
        return model.source().title().equals(table.title()) ? Quote.Kind.TABLE : Quote.Kind.VENDOR_PAGE;
    }

    private ProviderFile file(String id, List<Quote> quotes) {
        KeptFile own = kept.getOrDefault(id, KeptFile.none(id));
        Provider listed = described.getOrDefault(id, new Provider(id, id, GenaiTable.kind(id), id));
        Provider provider = own.provider().orElseGet(() -> listed.called(names.getOrDefault(id, listed.name())));
        List<Model> models = id.equals(Provider.AWS)
                ? groups(quotes).stream().flatMap(group -> BedrockPlaces.of(group, today).stream()).toList()
                : Editions.fold(groups(quotes).stream().flatMap(group -> group.values().stream()).toList(), today);
        return new ProviderFile(provider, own.pages(), own.rules(), models.stream().filter(this::isListed)
                .map(model -> own.billed(own.told(common.told(model)), provider)).sorted(Comparator.comparing(Model::id)).toList(),
                own.rates());
    }

    /// By model, then by place.
    private static List<Map<ModelKey, List<Quote>>> groups(List<Quote> quotes) {
        Set<String> stems = new HashSet<>();
        quotes.forEach(quote -> stems.add(ModelKey.of(quote.model().id()).stem()));
        Map<String, Map<ModelKey, List<Quote>>> groups = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            ModelKey raw = ModelKey.of(quote.model().id());
            ModelKey key = quote.model().id().isOnBedrock() ? raw.among(stems) : raw;
            groups.computeIfAbsent(key.stem(), absent -> new LinkedHashMap<>()).computeIfAbsent(key, absent -> new ArrayList<>())
                    .add(quote);
        }
        return List.copyOf(groups.values());
    }

    /// A model of which nobody says any price is listed only where plans may know it.
    private boolean isListed(Model model) {
        return !model.on(today).prices().isEmpty() || !model.provisioned().isEmpty() || keys.contains(model.id());
    }
}
