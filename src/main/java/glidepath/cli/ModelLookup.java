package glidepath.cli;

import java.util.List;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Resolution;

/// Finds models by what a person typed.
final class ModelLookup {

    private static final int MOST_SUGGESTIONS = 3;

    private ModelLookup() {
    }

    /// @param name as [PriceCatalog#resolve] understands it
    /// @throws CommandFailure in a sentence that names the nearest models, or those that it may mean
    static Model named(PriceCatalog catalog, String name) {
        Resolution named = catalog.resolve(name);
        return named.one().orElseThrow(() -> new CommandFailure(named.isUnknown()
                ? "The catalog has no model " + name + suggestions(catalog, name) + " List them with: glidepath models"
                : name + " may be " + either(named.models().stream().map(Model::id).toList()) + ". Name one of them"));
    }

    /// Those that have all its words, else those that are spelt most like it.
    private static List<ModelId> likely(PriceCatalog catalog, String name) {
        List<ModelId> found = catalog.search(name).stream().map(Model::id).limit(MOST_SUGGESTIONS).toList();
        return found.isEmpty() ? catalog.near(name, MOST_SUGGESTIONS) : found;
    }

    /// How to go on where no model is known by a name.
    static String suggestions(PriceCatalog catalog, String name) {
        List<ModelId> near = likely(catalog, name);
        return !near.isEmpty() ? ". Did you mean " + either(near) + "?"
                : name.endsWith("-Units") ? ". A usage type names no model: the service or product on the same row of the bill does." : ".";
    }

    private static String either(List<ModelId> ids) {
        return ids.stream().map(ModelId::toString).collect(Collectors.joining(" or "));
    }
}
