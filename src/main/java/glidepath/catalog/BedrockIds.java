package glidepath.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Bedrock's models by what they are called and from where they answer.
///
/// The place decides the price: an id with a place is answered with the entry of just that place, never with one that may be 10 % off.
final class BedrockIds {

    private static final String GOVERNMENT = "us-gov";
    private static final Pattern DATE = Pattern.compile("-20\\d{6}");

    private final IdentifierRules rules;
    private final Map<String, Map<String, Model>> byStem = new LinkedHashMap<>();
    private final Map<String, Set<String>> undated = new LinkedHashMap<>();

    BedrockIds(Collection<Model> models, IdentifierRules rules) {
        this.rules = rules;
        for (Model model : models) {
            put(ModelKey.of(model.id()), model);
            model.facts().access().forEach(access -> put(key(access), model));
        }
        byStem.keySet().forEach(stem -> undated.computeIfAbsent(undated(stem), absent -> new LinkedHashSet<>()).add(stem));
    }

    private static ModelKey key(Access access) {
        return new ModelKey(ModelKey.of(ModelId.onBedrock(access.id())).stem(), access.scope());
    }

    private static String undated(String stem) {
        return DATE.matcher(stem).replaceFirst("");
    }

    private void put(ModelKey key, Model model) {
        byStem.computeIfAbsent(key.stem(), absent -> new LinkedHashMap<>()).putIfAbsent(key.scope(), model);
    }

    /// One model, those it may be, or none.
    List<Model> find(ModelId id) {
        ModelKey key = ModelKey.of(id).among(byStem.keySet());
        if (byStem.containsKey(key.stem())) {
            return at(key.stem(), key.scope());
        }
        Set<String> dated = undated.getOrDefault(undated(key.stem()), Set.of());
        return dated.stream().flatMap(stem -> at(stem, key.scope()).stream()).toList();
    }

    /// Models that were found by name, at a place that is told apart from it.
    ///
    /// @param place a geography, a region, or what bills call one
    List<Model> in(String place, List<Model> models) {
        String scope = rules.regions().getOrDefault(place, place);
        return models.stream().flatMap(model -> at(ModelKey.of(model.id()).stem(), scope).stream()).distinct().toList();
    }

    private List<Model> at(String stem, String scope) {
        Map<String, Model> places = byStem.getOrDefault(stem, Map.of());
        if (places.containsKey(scope)) {
            return List.of(places.get(scope));
        }
        if (scope.equals(Access.GLOBAL) || isApart(scope)) {
            return List.of();
        }
        Stream<String> scopes = ModelKey.isRegion(scope) ? rules.scopes(scope).stream() : Stream.of(scope);
        Optional<Model> nearest = Stream.concat(scopes, common(places)).filter(places::containsKey).findFirst().map(places::get);
        return nearest.map(List::of).orElseGet(() -> elsewhere(places));
    }

    /// Government clouds and single regions have prices of their own, which say nothing of other places.
    private static boolean isApart(String scope) {
        return scope.startsWith(GOVERNMENT);
    }

    /// All places but the world have one price where no geography has an entry of its own.
    private static Stream<String> common(Map<String, Model> places) {
        return elsewhere(places).size() == 1 ? places.keySet().stream().filter(BedrockIds::isGeography) : Stream.empty();
    }

    private static boolean isGeography(String scope) {
        return !scope.equals(Access.GLOBAL) && !isApart(scope) && !ModelKey.isRegion(scope);
    }

    private static List<Model> elsewhere(Map<String, Model> places) {
        Map<ModelId, Model> others = new LinkedHashMap<>();
        places.forEach((scope, model) -> {
            if (isGeography(scope)) {
                others.put(model.id(), model);
            }
        });
        return List.copyOf(others.values());
    }
}
