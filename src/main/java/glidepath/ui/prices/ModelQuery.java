package glidepath.ui.prices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.catalog.Life;
import glidepath.catalog.ModelId;

/// Which models are listed, and in which order.
///
/// @param text    words of their names, or an id as people, tools and bills write it
/// @param filters all of which they pass
/// @param current the model in use, which stands on top of an unsorted list, before others of its provider: a change within it keeps the
/// credits
record ModelQuery(String text, List<Predicate<PricedModel>> filters, ModelOrder order, boolean descending, Optional<ModelId> current) {

    /// All of a text, unsorted.
    static ModelQuery of(String text, Optional<ModelId> current) {
        return new ModelQuery(text, List.of(), ModelOrder.FOUND, false, current);
    }

    /// The same with the model in use on top.
    ModelQuery beside(Optional<ModelId> used) {
        return new ModelQuery(text, filters, order, descending, used);
    }

    List<PricedModel> in(PricedModels models) {
        Comparator<PricedModel> first = order != ModelOrder.FOUND ? order.comparator(descending)
                : Comparator.comparing((PricedModel model) -> !isCurrent(model)).thenComparing(model -> !isBeside(model))
                .thenComparing(asFound());
        return models.named(text).stream().filter(model -> filters.stream().allMatch(filter -> filter.test(model))).sorted(first).toList();
    }

    /// As they were found; where nothing was searched, by name, and what has a price and is on offer before what has none or is not.
    private Comparator<PricedModel> asFound() {
        return text.isBlank() ? Comparator.comparing((PricedModel model) -> model.perCall().isEmpty())
                .thenComparing(model -> model.stage() != Life.Stage.ON_OFFER)
                .thenComparing(ModelOrder.NAME.comparator(false)) : (_, _) -> 0;
    }

    private boolean isCurrent(PricedModel model) {
        return text.isBlank() && current.equals(Optional.of(model.model().id()));
    }

    private boolean isBeside(PricedModel model) {
        return current.map(ModelId::provider).equals(Optional.of(model.model().id().provider()));
    }
}
