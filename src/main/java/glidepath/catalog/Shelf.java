package glidepath.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// All that one provider charges for, by id, in the order in which it is listed. A model is read when it is first asked for: a plan names
/// two or three of the hundreds that a provider sells.
public final class Shelf {

    private final Map<ModelId, Lazy<Model>> each = new LinkedHashMap<>();
    private final Lazy<Map<ModelId, Model>> models = new Lazy<>(this::all);
    private final Lazy<Map<String, ListedRate>> rates;

    /// @param models each read when it is asked for
    /// @param rates  that belong to no single model, read when one is asked for
    public Shelf(Map<ModelId, Supplier<Model>> models, Supplier<List<ListedRate>> rates) {
        models.forEach((id, model) -> each.put(id, new Lazy<>(model)));
        this.rates = new Lazy<>(() -> byKey(rates.get(), ListedRate::id));
    }

    /// All of it.
    ///
    /// @throws IllegalArgumentException where two have the same id
    public static Shelf of(Collection<Model> models, List<ListedRate> rates) {
        Map<ModelId, Supplier<Model>> each = new LinkedHashMap<>();
        byKey(models, Model::id).forEach((id, model) -> each.put(id, () -> model));
        byKey(rates, ListedRate::id);
        return new Shelf(each, () -> rates);
    }

    Optional<Model> model(ModelId id) {
        return Optional.ofNullable(each.get(id)).map(Lazy::get);
    }

    int size() {
        return each.size();
    }

    Map<ModelId, Model> models() {
        return models.get();
    }

    Map<String, ListedRate> rates() {
        return rates.get();
    }

    private Map<ModelId, Model> all() {
        Map<ModelId, Model> all = new LinkedHashMap<>();
        each.forEach((id, model) -> all.put(id, model.get()));
        return Collections.unmodifiableMap(all);
    }

    /// @throws IllegalArgumentException where two have the same key
    static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        Map<K, V> all = new LinkedHashMap<>();
        values.forEach(value -> {
            if (all.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException("Listed twice: " + key.apply(value));
            }
        });
        return Collections.unmodifiableMap(all);
    }
}
