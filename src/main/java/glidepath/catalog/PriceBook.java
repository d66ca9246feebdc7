package glidepath.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A user's own prices: they win over the catalog, are marked wherever they are used, and survive its refresh.
///
/// @param refreshed models as the user took them over from newer tables; own prices win over these, too
/// @param own       rates, whole models and discounts that the user entered
public record PriceBook(List<Model> refreshed, List<OwnPrice> own) {

    public static final PriceBook EMPTY = new PriceBook(List.of(), List.of());

    public PriceBook {
        refreshed = List.copyOf(refreshed);
        own = own.stream().sorted(Comparator.comparing(OwnPrice::model)).toList();
    }

    public boolean isEmpty() {
        return refreshed.isEmpty() && own.isEmpty();
    }

    /// With one more entry, in place of that model's earlier one.
    public PriceBook with(OwnPrice price) {
        List<OwnPrice> all = new ArrayList<>(own);
        all.removeIf(known -> known.model().equals(price.model()));
        all.add(price);
        return new PriceBook(refreshed, all);
    }

    public PriceBook without(ModelId model) {
        return new PriceBook(refreshed.stream().filter(known -> !known.id().equals(model)).toList(),
                own.stream().filter(known -> !known.model().equals(model)).toList());
    }

    /// With models of a newer table, in place of what was taken over of them before; what that stated and these do not stays.
    public PriceBook refreshedWith(List<Model> models) {
        Map<ModelId, Model> all = new LinkedHashMap<>();
        refreshed.forEach(model -> all.put(model.id(), model));
        models.forEach(model -> all.merge(model.id(), model,
                (before, newer) -> newer.statesAllOf(before) ? newer : before.renewedBy(newer)));
        return new PriceBook(List.copyOf(all.values()), own);
    }

    /// A catalog with these prices in it.
    public PriceCatalog on(PriceCatalog catalog) {
        if (isEmpty()) {
            return catalog;
        }
        Map<String, List<Model>> newer = refreshed.stream().collect(Collectors.groupingBy(model -> model.id().provider()));
        Map<String, List<OwnPrice>> entered = own.stream().collect(Collectors.groupingBy(price -> price.model().provider()));
        Map<Provider, Supplier<Shelf>> shelves = new HashMap<>();
        Stream.concat(newer.keySet().stream(), entered.keySet().stream()).distinct().forEach(id -> {
            Provider provider = catalog.provider(id).orElseGet(() -> new Provider(id, id, Provider.Kind.DIRECT, id));
            shelves.put(provider, () -> shelf(catalog, provider, newer.getOrDefault(id, List.of()), entered.getOrDefault(id, List.of())));
        });
        return catalog.with(catalog.version() + " with own prices", shelves);
    }

    /// Models that the catalog does not list follow the rules that their provider has for all: what batches cost, and caching in them.
    private static Shelf shelf(PriceCatalog catalog, Provider provider, List<Model> newer, List<OwnPrice> entered) {
        Map<ModelId, Model> models = new LinkedHashMap<>();
        catalog.models(provider.id()).forEach(model -> models.put(model.id(), model));
        ProviderRules rules = models.values().stream().map(Model::rules).findFirst().orElse(ProviderRules.NONE);
        newer.forEach(model -> models.merge(model.id(), model.with(rules), (listed, _) -> listed.renewedBy(model)));
        entered.forEach(price -> {
            Optional<Model> known = Optional.ofNullable(models.get(price.model()));
            Model priced = price.on(known.isPresent() ? known : catalog.model(price.model()), provider, rules);
            models.put(priced.id(), priced);
        });
        return Shelf.of(models.values(),
                catalog.rates().values().stream().filter(rate -> rate.provider().equals(provider.id())).toList());
    }
}
