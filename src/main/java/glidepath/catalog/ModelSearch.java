package glidepath.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds models by words, by mistyped ids, and by ids as people have them.
final class ModelSearch {

    private static final int LETTERS_TO_A_SLIP = 4;
    /// Letters or digits of a part that is not in any odd name.
    private static final int TELLING = 3;
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final PriceCatalog catalog;
    private final IdentifierResolver resolver;
    private final Lazy<Map<ModelId, String>> haystacks;

    ModelSearch(PriceCatalog catalog) {
        this.catalog = catalog;
        resolver = new IdentifierResolver(catalog, this);
        haystacks = new Lazy<>(this::index);
    }

    IdentifierResolver resolver() {
        return resolver;
    }

    private Map<ModelId, String> index() {
        Map<ModelId, String> all = new LinkedHashMap<>();
        catalog.models().values().forEach(model -> all.put(model.id(), haystack(model)));
        return all;
    }

    private String haystack(Model model) {
        var text = new StringBuilder(model.id().toString()).append(' ').append(model.name());
        catalog.provider(model.id().provider()).ifPresent(provider -> text.append(' ').append(provider.name()));
        model.facts().access().forEach(access -> text.append(' ').append(access.id()));
        return alike(text.toString());
    }

    /// In lower case, and with dots, hyphens and underscores alike: people write `4.6` for `4-6`.
    private static String alike(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[._-]", " ");
    }

    /// Shortest id first, so that the plainest comes on top; what the query names outright before that. Slips are forgiven where nothing is
    /// found without.
    List<Model> search(String query) {
        List<String> words = Stream.of(query.strip().split("\\s+")).map(ModelSearch::alike).toList();
        Map<ModelId, Model> found = new LinkedHashMap<>();
        List<Model> named = query.isBlank() ? List.of() : resolver.resolve(query).models();
        Stream.concat(named.stream(), having(text -> words.stream().allMatch(text::contains)))
                .forEach(model -> found.put(model.id(), model));
        return found.isEmpty() ? nearly(query)
                : List.copyOf(found.values());
    }

    private Stream<Model> having(Predicate<String> wanted) {
        return haystacks.get().entrySet().stream().filter(entry -> wanted.test(entry.getValue())).map(Map.Entry::getKey)
                .sorted(Comparator.comparing((ModelId id) -> id.toString().length()).thenComparing(Comparator.naturalOrder()))
                .map(id -> catalog.models().get(id));
    }

    private List<Model> nearly(String query) {
        List<String> words = Stream.of(alike(query).split("[\\s/]+")).filter(word -> !word.isEmpty()).toList();
        return having(text -> words.stream().allMatch(word -> text.contains(word) || isNearly(word, text))).toList();
    }

    /// Whether a mistyped word is one of a text's: a letter in four, two in eight. Digits are no slips: a version is another model.
    private static boolean isNearly(String word, String text) {
        int most = word.length() / LETTERS_TO_A_SLIP;
        return most > 0 && Stream.of(text.split("[ /]")).anyMatch(other -> Math.abs(other.length() - word.length()) <= most
                && digits(other).equals(digits(word)) && Nearest.distance(word, other) <= Math.min(most, 2));
    }

    private static String digits(String word) {
        return NO_DIGITS.matcher(word).replaceAll("");
    }

    /// Of one provider, or of all where it is none of the catalog's.
    List<ModelId> nearest(String provider, String id, int most) {
        Collection<Model> same = catalog.models(provider);
        String wanted = same.isEmpty() ? id : provider + "/" + id;
        List<String> parts = Stream.of(alike(wanted).split("[^a-z0-9]+")).filter(part -> !part.isEmpty()).toList();
        record Match(ModelId id, int distance) {
        }
        return (same.isEmpty() ? catalog.models().values() : same).stream().map(Model::id)
                .map(candidate -> new Match(candidate, Math.min(Nearest.distance(wanted, candidate.toString()),
                        same.isEmpty() ? Nearest.distance(wanted, candidate.id()) : Integer.MAX_VALUE)))
                .filter(match -> match.distance() * 4 <= wanted.length()
                        || sharesMost(parts, alike(match.id().toString())))
                .sorted(Comparator.comparingInt(Match::distance).thenComparing(match -> rank(match.id())).thenComparing(Match::id))
                .limit(most).map(Match::id).toList();
    }

    /// Whether a name has most of the parts, of which one says something: a letter is in many names.
    private static boolean sharesMost(List<String> parts, String name) {
        List<String> shared = parts.stream().filter(name::contains).toList();
        return shared.size() * 2 > parts.size() && shared.stream().anyMatch(part -> part.length() >= TELLING);
    }

    /// Of models spelt as much alike, that of its maker comes first, then those of clouds.
    private int rank(ModelId id) {
        boolean home = catalog.identifiers().home(id.id()).equals(Optional.of(id.provider()));
        return home ? 0 : catalog.is(id.provider(), Provider.Kind.CLOUD) ? 1 : 2;
    }
}
