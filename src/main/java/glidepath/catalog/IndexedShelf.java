package glidepath.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a provider charges, by id, in the order in which it is listed.
record IndexedShelf(Map<ModelId, Model> models, Map<String, ListedRate> rates) {

    static IndexedShelf of(Shelf shelf) {
        return new IndexedShelf(byKey(shelf.models(), Model::id), byKey(shelf.rates(), ListedRate::id));
    }

    /// @throws IllegalArgumentException where two have the same key
    static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return Collections.unmodifiableMap(values.stream().collect(Collectors.toMap(key, Function.identity(),
                (one, _) -> {
                    throw new IllegalArgumentException("Listed twice: " + key.apply(one));
                }, LinkedHashMap::new)));
    }
}
