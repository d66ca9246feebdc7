package glidepath.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a newer table of prices would change in a catalog.
///
/// @param changes prices that differ or that the catalog lacks, by model
/// @param equal   how many prices are the same
/// @param added   models that the catalog lacks, as the table has them
/// @param models  the table's models by the catalog's ids: what would be taken over
/// @param day     whose prices are compared; later ones on the day on which they begin
/// @param placeless what of the table is neither compared nor taken over, since its ids name no place where places cost differently
public record PriceChanges(List<PriceChange> changes, int equal, List<Model> added, Map<ModelId, Model> models,
        LocalDate day, List<ModelId> placeless) {

    public PriceChanges {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        models = Map.copyOf(models);
        placeless = List.copyOf(placeless);
    }

    /// @param newer models as a table has them, by any of their ids
    /// @param day   whose prices are compared
    public static PriceChanges of(PriceRefresh refresh, List<Model> newer, LocalDate day) {
        PriceCatalog catalog = refresh.listed();
        Map<ModelId, Model> models = new LinkedHashMap<>();
        var added = new ArrayList<Model>();
        var placeless = new ArrayList<ModelId>();
        for (Model model : newer) {
            Optional<Model> known = catalog.resolve(model.id().provider(), model.id().id()).one();
            if (known.filter(entry -> isPlaceless(model, entry)).isPresent()) {
                placeless.add(model.id());
            } else if (known.isPresent()) {
                models.putIfAbsent(known.orElseThrow().id(), model.with(known.orElseThrow().id()));
            } else if (!model.on(day).prices().isEmpty()) {
                added.add(model);
            }
        }
        var compared = new PriceComparison(refresh, models.values(), day);
        models.values().forEach(compared::add);
        added.forEach(model -> models.putIfAbsent(model.id(), model));
        return new PriceChanges(compared.changes, compared.equal, added, models, day, placeless);
    }

    /// An id of Bedrock without a place, where the world and its regions cost differently: many tables give it the world's price, which is
    /// 10 % less than it costs.
    private static boolean isPlaceless(Model model, Model known) {
        return known.id().id().startsWith(ModelKey.REGIONAL + ".") && ModelKey.of(model.id()).scope().equals(Access.IN_REGION);
    }

    /// The models that nobody takes over unasked: a price is odd, or one in use changes by more than a half.
    public Set<ModelId> doubtful(Predicate<ModelId> used) {
        return Stream.concat(added.stream().filter(model -> question(model).isPresent()).map(Model::id),
                changes.stream().filter(change -> change.question().isPresent() || change.isLarge() && used.test(change.model()))
                        .map(PriceChange::model)).collect(Collectors.toSet());
    }

    /// What is odd about the prices of a model that the catalog lacks.
    public Optional<PriceChange.Question> question(Model model) {
        return model.prices().entries().stream().flatMap(entry -> entry.card().prices().entrySet().stream())
                .flatMap(price -> PriceChange.question(price.getKey().key(), Optional.empty(), price.getValue()).stream()).findFirst();
    }

    /// The models that a user takes over: all whose id passes.
    public List<Model> accepted(Predicate<ModelId> taken) {
        return accepted((model, _) -> taken.test(model));
    }

    /// The models of which a user takes over some prices, with just these.
    ///
    /// @param taken of a model, a price as [PriceChange#key] names it
    public List<Model> accepted(BiPredicate<ModelId, String> taken) {
        return models.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(entry -> {
            ModelId id = entry.getKey();
            Set<String> stated = entry.getValue().stated(day);
            boolean all = !stated.isEmpty() && stated.stream().allMatch(key -> taken.test(id, key));   // what states none changes none
            return all ? Stream.of(entry.getValue()) : stated.stream().anyMatch(key -> taken.test(id, key) && isChanged(id, key))
                    ? Stream.of(entry.getValue().only(day, key -> taken.test(id, key))) : Stream.empty();
        }).toList();
    }

    private boolean isChanged(ModelId model, String key) {
        return changes.stream().anyMatch(change -> change.model().equals(model) && change.key().equals(key));
    }
}
