package glidepath.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every published price that the planner knows, at one state of knowledge.
///
/// @param version what this state is called, such as `genai-prices 0.1.8`
/// @param date    the day the data was published
public record PriceCatalog(
        String version,
        LocalDate date,
        Map<String, Provider> providers,
        Map<ModelId, Model> models,
        Map<String, ListedRate> rates) {

    public PriceCatalog {
        providers = Collections.unmodifiableMap(new LinkedHashMap<>(providers));
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
    }

    public static PriceCatalog of(String version, LocalDate date, Collection<Provider> providers, Collection<Model> models,
            Collection<ListedRate> rates) {
        return new PriceCatalog(version, date, byKey(providers, Provider::id), byKey(models, Model::id), byKey(rates, ListedRate::id));
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(),
                (one, other) -> {
                    throw new IllegalArgumentException("Listed twice: " + key.apply(one));
                }, LinkedHashMap::new));
    }

    public Optional<Model> model(ModelId id) {
        return Optional.ofNullable(models.get(id));
    }

    public Optional<Provider> provider(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    public Optional<ListedRate> rate(String id) {
        return Optional.ofNullable(rates.get(id));
    }

    /// The models whose id or name holds every word of the query, shortest id first, so that the plainest comes on top.
    public List<Model> search(String query) {
        List<String> words = Stream.of(query.strip().split("\\s+")).map(PriceCatalog::alike).toList();
        return models.values().stream()
                .filter(model -> words.stream().allMatch(haystack(model)::contains))
                .sorted((one, other) -> {
                    int byLength = Integer.compare(one.id().toString().length(), other.id().toString().length());
                    return byLength != 0 ? byLength : one.id().compareTo(other.id());
                })
                .toList();
    }

    private static String haystack(Model model) {
        return alike(model.id() + " " + model.name());
    }

    /// In lower case, and with dots, hyphens and underscores alike: people write `4.6` for `4-6`.
    private static String alike(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[._-]", " ");
    }

    /// The models a mistyped id may have meant: those that share most of its parts or are spelt much like it, the most alike first.
    public List<ModelId> near(String id, int most) {
        List<String> parts = Stream.of(alike(id.substring(0, Math.min(id.length(), Nearest.LONGEST))).split("[^a-z0-9]+")).filter(part -> !part.isEmpty()).toList();
        record Match(ModelId id, int distance) {
        }
        return models.keySet().stream()
                .map(candidate -> new Match(candidate, Nearest.distance(id, candidate.toString())))
                .filter(match -> match.distance() * 4 <= id.length()
                        || parts.stream().filter(alike(match.id().toString())::contains).count() * 2 > parts.size())
                .sorted(Comparator.comparingInt(Match::distance).thenComparing(Match::id))
                .limit(most).map(Match::id).toList();
    }
}
