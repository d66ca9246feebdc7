package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.CallPrice;
import glidepath.plan.TokenShape;

/// All models of a catalog at the prices of a day, each with what a mean call costs on it.
record PricedModels(PriceCatalog catalog, LocalDate day, TokenShape shape, Map<ModelId, PricedModel> models) {

    PricedModels {
        models = Collections.unmodifiableMap(models);
    }

    /// @param known of which nothing need be worked out again, where it is of the same catalog, day and tokens
    static PricedModels of(PriceCatalog catalog, LocalDate day, TokenShape shape, Optional<PricedModels> known) {
        return known.filter(same -> same.catalog == catalog && same.day.equals(day) && same.shape.equals(shape)).orElseGet(() -> {
            List<PricedModel> priced = catalog.models().values().parallelStream().map(model -> one(model, day, shape)).toList();
            Map<ModelId, PricedModel> models = LinkedHashMap.newLinkedHashMap(priced.size());
            priced.forEach(model -> models.put(model.model().id(), model));
            return new PricedModels(catalog, day, shape, models);
        });
    }

    /// One model, where all others need not be known.
    static PricedModel one(Model model, LocalDate day, TokenShape shape) {
        return new PricedModel(model, model.on(day), CallPrice.ofMean(model, day, shape), model.facts().life().on(day));
    }

    Collection<PricedModel> all() {
        return models.values();
    }

    /// Those whose names have all words of a text, and what it names outright on top.
    List<PricedModel> named(String text) {
        return text.isBlank() ? List.copyOf(models.values())
                : catalog.search(text).stream().flatMap(model -> Optional.ofNullable(models.get(model.id())).stream()).toList();
    }

    Optional<PricedModel> of(ModelId id) {
        return catalog.model(id).flatMap(model -> Optional.ofNullable(models.get(model.id())));
    }
}
