package glidepath.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Every published price that the planner knows, at one state of knowledge.
///
/// A provider's prices are read when they are first asked for: a plan that calls two providers reads two files.
public final class PriceCatalog {

    /// Prices that were read longer ago may have changed since.
    public static final int FRESH_DAYS = 30;

    private final String version;
    private final LocalDate date;
    private final IdentifierRules identifiers;
    private final Map<String, Provider> providers;
    private final Map<String, Lazy<Shelf>> contents = new LinkedHashMap<>();
    private final Map<String, Integer> counts;
    private final Map<ModelId, Optional<Model>> understood = new ConcurrentHashMap<>();
    private final Lazy<Map<ModelId, Model>> models = new Lazy<>(this::allModels);
    private final Lazy<Map<String, ListedRate>> rates = new Lazy<>(this::allRates);
    private final Lazy<Map<String, CreditProgram>> programs;
    private final @Nullable PriceCatalog base;
    private final Lazy<ModelSearch> search = new Lazy<>(() -> new ModelSearch(this));

    /// @param version     what this state is called
    /// @param date        the day of its newest source
    /// @param identifiers how models are called
    /// @param shelves     what each provider charges, made when it is asked for
    public PriceCatalog(String version, LocalDate date, IdentifierRules identifiers, Map<Provider, Supplier<Shelf>> shelves) {
        this(version, date, identifiers, shelves, Map.of(), List::of);
    }

    /// @param counts   how many models providers sell, by id, as far as that is known before their prices are read
    /// @param programs credit programs, read when they are asked for
    public PriceCatalog(String version, LocalDate date, IdentifierRules identifiers, Map<Provider, Supplier<Shelf>> shelves,
            Map<String, Integer> counts, Supplier<List<CreditProgram>> programs) {
        this(version, date, identifiers, shelves, counts, programs, null);
    }

    private PriceCatalog(String version, LocalDate date, IdentifierRules identifiers, Map<Provider, Supplier<Shelf>> shelves,
            Map<String, Integer> counts, Supplier<List<CreditProgram>> programs, @Nullable PriceCatalog base) {
        this.base = base;
        this.counts = Map.copyOf(counts);
        this.programs = new Lazy<>(() -> Shelf.byKey(programs.get(), CreditProgram::id));
        this.version = version;
        this.date = date;
        this.identifiers = identifiers;
        providers = Shelf.byKey(shelves.keySet(), Provider::id);
        shelves.forEach((provider, shelf) -> contents.put(provider.id(), new Lazy<>(shelf)));
    }

    /// A catalog that is all there, of models and rates of these providers or any others.
    public static PriceCatalog of(String version, LocalDate date, Collection<Provider> providers, Collection<Model> models,
            Collection<ListedRate> rates) {
        Map<Provider, Supplier<Shelf>> shelves = new LinkedHashMap<>();
        Shelf.byKey(providers, Provider::id).values()
                .forEach(provider -> shelves.put(provider, () -> shelf(provider.id(), models, rates)));
        Shelf.byKey(models, Model::id);
        var catalog = new PriceCatalog(version, date, IdentifierRules.NONE, shelves);
        Stream.concat(models.stream().map(model -> model.id().provider()), rates.stream().map(ListedRate::provider)).distinct()
                .filter(provider -> !catalog.contents.containsKey(provider))
                .forEach(provider -> catalog.contents.put(provider, new Lazy<>(() -> shelf(provider, models, rates))));
        return catalog;
    }

    private static Shelf shelf(String provider, Collection<Model> models, Collection<ListedRate> rates) {
        return Shelf.of(models.stream().filter(model -> model.id().provider().equals(provider)).toList(),
                rates.stream().filter(rate -> rate.provider().equals(provider)).toList());
    }

    /// The catalog as it was before a user's own prices were put into it; itself where there are none in it.
    public PriceCatalog base() {
        return base == null ? this : base;
    }

    public String version() {
        return version;
    }

    /// Whether its newest source was read so long ago that prices may have changed since.
    public boolean isOld(LocalDate today) {
        return ChronoUnit.DAYS.between(date, today) > FRESH_DAYS;
    }

    public LocalDate date() {
        return date;
    }

    public IdentifierRules identifiers() {
        return identifiers;
    }

    public Map<String, CreditProgram> programs() {
        return programs.get();
    }

    public Optional<CreditProgram> program(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(programs().get(id));
    }

    public Map<String, Provider> providers() {
        return providers;
    }

    public Optional<Provider> provider(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    /// Whether a provider is known to be of a kind.
    public boolean is(String provider, Provider.Kind kind) {
        return provider(provider).filter(known -> known.kind() == kind).isPresent();
    }

    /// What the service of a provider is called: Amazon Bedrock. An id that nobody knows is its own name.
    public String nameOf(String provider) {
        return provider(provider).map(Provider::name).orElse(provider);
    }

    /// Whose invoice a provider's charges are on: AWS. An id that nobody knows is its own name.
    public String billerOf(String provider) {
        return provider(provider).map(Provider::biller).orElse(provider);
    }

    /// The id of a provider that somebody named by any of its names; the text itself where it is none.
    public String providerCalled(String text) {
        String id = identifiers.provider(text);
        return providers.containsKey(id) ? id : providers.values().stream().filter(provider -> provider.name().equalsIgnoreCase(text)
                || provider.biller().equalsIgnoreCase(text)).findFirst().map(Provider::id).orElse(text);
    }

    /// What the maker of a model calls itself; its id where nobody told.
    public String makerOf(Model model) {
        return identifiers.names().getOrDefault(model.facts().maker(), nameOf(model.facts().maker()));
    }

    private Optional<Shelf> contents(String provider) {
        return Optional.ofNullable(contents.get(provider)).map(Lazy::get);
    }

    /// The model of that id, or the one that the id names for its provider: `aws/us.anthropic.claude-sonnet-4-6` is the regional entry.
    public Optional<Model> model(ModelId id) {
        Optional<Model> listed = listed(id);
        return listed.isPresent() ? listed : understood.computeIfAbsent(id, other -> resolve(other.provider(), other.id()).one());
    }

    /// The model of just that id.
    Optional<Model> listed(ModelId id) {
        return contents(id.provider()).flatMap(shelf -> shelf.model(id));
    }

    /// The id under which the provider accepts calls to a model that are made in a region: never a key of this catalog that the provider
    /// does not know.
    ///
    /// @param region such as `eu-central-1`
    public String acceptedId(ModelId id, String region) {
        return model(id).flatMap(model -> model.facts().idFrom(ModelKey.of(model.id()).scope().equals(Access.GLOBAL)
                ? List.of(Access.GLOBAL) : identifiers.scopes(region))).orElse(id.id());
    }

    /// The id of a model without the profile that says from where it answers.
    public String baseId(ModelId id) {
        return ModelKey.unplaced(model(id).flatMap(model -> model.facts().idFrom(List.of(Access.IN_REGION))).orElse(id.id()));
    }

    /// The models of one provider, in its order.
    public Collection<Model> models(String provider) {
        return contents(provider).map(shelf -> shelf.models().values()).orElse(List.of());
    }

    /// How many models all providers sell.
    public int size() {
        return contents.entrySet().stream().mapToInt(shelf -> Optional.ofNullable(counts.get(shelf.getKey()))
                .orElseGet(() -> shelf.getValue().get().size())).sum();
    }

    public Map<ModelId, Model> models() {
        return models.get();
    }

    private Map<ModelId, Model> allModels() {
        contents.values().parallelStream().forEach(shelf -> shelf.get().models());
        Map<ModelId, Model> all = new LinkedHashMap<>();
        contents.values().forEach(shelf -> all.putAll(shelf.get().models()));
        return Collections.unmodifiableMap(all);
    }

    public Optional<ListedRate> rate(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : contents(id.substring(0, slash)).map(shelf -> shelf.rates().get(id));
    }

    public Map<String, ListedRate> rates() {
        return rates.get();
    }

    private Map<String, ListedRate> allRates() {
        Map<String, ListedRate> all = new LinkedHashMap<>();
        contents.values().forEach(shelf -> all.putAll(shelf.get().rates()));
        return Collections.unmodifiableMap(all);
    }

    /// The models whose id, other ids or name hold every word of the query, and the one that it names on top.
    public List<Model> search(String query) {
        return search.get().search(query);
    }

    /// The models a mistyped id may have meant: of the provider that it names, where it names one; the most alike first.
    public List<ModelId> near(String id, int most) {
        return search.get().resolver().near(id, most);
    }

    /// What an id names, as people, tools and bills write it.
    public Resolution resolve(String text) {
        return search.get().resolver().resolve(text);
    }

    /// What an id names that was found beside a provider's name.
    public Resolution resolve(String provider, String text) {
        return search.get().resolver().resolve(provider, text);
    }

    /// The same catalog under another name, with some shelves replaced.
    PriceCatalog with(String newVersion, Map<Provider, Supplier<Shelf>> replaced) {
        Map<Provider, Supplier<Shelf>> shelves = new LinkedHashMap<>();
        providers.values().forEach(provider -> shelves.put(provider, () -> Objects.requireNonNull(contents.get(provider.id())).get()));
        replaced.forEach((provider, shelf) -> {
            shelves.keySet().removeIf(known -> known.id().equals(provider.id()));
            shelves.put(provider, shelf);
        });
        Map<String, Integer> unchanged = new HashMap<>(counts);
        replaced.keySet().forEach(provider -> unchanged.remove(provider.id()));
        return new PriceCatalog(newVersion, date, identifiers, shelves, unchanged, () -> List.copyOf(programs().values()), base());
    }
}
