package glidepath.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.units.InvalidValueException;

/// How providers, makers and models are called in ids, price tables and bills: rules as data, in order.
///
/// @param names     what providers and makers call themselves, by id: `lambda_ai` is Lambda; who is in no list is called like its id
/// @param providers other names of the catalog's providers: `bedrock_converse` is `aws`
/// @param makers    the first rule whose pattern is found tells the maker
/// @param homes     the provider where a maker sells its own models, where that is not called like the maker
/// @param rewrites  how ids are taken apart, see [Rewrite]
/// @param places    which geographies serve a region, the nearest first
/// @param regions   what bills call regions, in lower case: `use1` is `us-east-1`
public record IdentifierRules(Map<String, String> names, Map<String, String> providers, List<MakerRule> makers, Map<String, String> homes,
                              List<Rewrite> rewrites, List<PlaceRule> places, Map<String, String> regions) {

    public static final IdentifierRules NONE = new IdentifierRules(Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(),
            Map.of());

    /// Which geographies serve the regions of a pattern.
    public record PlaceRule(Pattern regions, List<String> scopes) {

        public PlaceRule {
            scopes = List.copyOf(scopes);
        }
    }

    public IdentifierRules {
        names = Map.copyOf(names);
        providers = Map.copyOf(providers);
        makers = List.copyOf(makers);
        homes = Map.copyOf(homes);
        places = List.copyOf(places);
        rewrites = List.copyOf(rewrites);
        regions = Map.copyOf(regions);
    }

    /// The catalog's provider of that name; itself where no other name is known.
    public String provider(String name) {
        return providers.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /// @param id of a model, as any provider writes it
    public Optional<String> maker(String id) {
        String lower = id.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return makers.stream().filter(rule -> rule.ids().matcher(lower).find()).map(MakerRule::maker).findFirst();
    }

    /// The provider where the maker of a model sells it itself.
    public Optional<String> home(String id) {
        return maker(id).map(maker -> homes.getOrDefault(maker, maker));
    }

    /// What the first rule says of a text that tells a provider.
    public Optional<Rewrite.Reading> reading(String text) {
        return rewrites.stream().flatMap(rule -> rule.read(text).stream()).filter(reading -> !reading.provider().isEmpty()).findFirst();
    }

    /// The model of a plan, as people write it: `us.anthropic.claude-sonnet-4-6` and an ARN tell their provider, `bedrock/...` names it
    /// otherwise, and a bare name is its maker's own.
    ///
    /// @throws InvalidValueException where the text tells no provider
    public ModelId model(String text) {
        String plain = text.strip();
        String told = plain.substring(0, Math.max(plain.indexOf('/'), 0)).toLowerCase(Locale.ROOT);
        if (providers.containsKey(told)) {
            return new ModelId(provider(told), plain.substring(told.length() + 1));
        }
        return rewrites.stream().filter(rule -> !rule.guesses() && rule.place().isEmpty()).flatMap(rule -> rule.read(plain).stream())
                .filter(reading -> !reading.provider().isEmpty()).findFirst().map(reading -> new ModelId(reading.provider(), reading.id()))
                .or(() -> told.isEmpty() ? home(plain).map(provider -> new ModelId(provider, plain)) : Optional.empty())
                .orElseGet(() -> ModelId.parse(text));
    }

    /// Who bills calls of a model, as far as its id tells: who writes ids like that, else the provider where its maker sells it.
    public Optional<String> biller(String id) {
        return reading(id).map(Rewrite.Reading::provider).or(() -> home(id));
    }

    /// The scopes from which calls in a region are served, the nearest first: the region, its geographies, the region's own models.
    public List<String> scopes(String region) {
        Stream<String> geographies = places.stream().filter(rule -> rule.regions().matcher(region).find()).findFirst().stream()
                .flatMap(rule -> rule.scopes().stream());
        return Stream.of(Stream.of(region), geographies, Stream.of(Access.IN_REGION)).flatMap(scopes -> scopes).toList();
    }

    /// A region from which a model can be called whose id names its place: that region, or the first within that geography.
    public Optional<String> regionOf(ModelId id) {
        ModelKey key = ModelKey.of(id);
        boolean everywhere = List.of(Access.IN_REGION, Access.GLOBAL, Access.ANYWHERE, ModelKey.REGIONAL).contains(key.scope());
        return key.isRegion() ? Optional.of(key.scope())
                : regions.values().stream().filter(region -> !everywhere && scopes(region).contains(key.scope()))
                        .min(Comparator.comparing((String region) -> !region.startsWith(key.scope() + "-"))
                                .thenComparing(region -> scopes(region).indexOf(key.scope())).thenComparing(region -> region));
    }

    /// The same where a region from which it is to be called does not serve that place, or is not stated.
    ///
    /// @param stated empty where none is
    public Optional<String> otherRegionOf(ModelId id, String stated) {
        return regionOf(id).filter(_ -> !scopes(stated).contains(ModelKey.of(id).scope()));
    }
}
