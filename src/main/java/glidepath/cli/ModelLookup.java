package glidepath.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnResource;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Resolution;

/// Finds models by what a person typed.
final class ModelLookup {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LEAST = 3;

    private ModelLookup() {
    }

    /// @param name as [PriceCatalog#resolve] understands it
    /// @throws CommandFailure in a sentence that names the nearest models, or those that it may mean
    static Model named(PriceCatalog catalog, String name) {
        Resolution named = catalog.resolve(name);
        return named.one().orElseThrow(() -> new CommandFailure(named.isUnknown()
                ? "The catalog has no model " + name + suggestions(catalog, name, " List them with: glidepath models")
                : name + " may be " + either(named.models().stream().map(Model::id).toList()) + ". Name one of them"));
    }

    /// Of an id those that are spelt most like it, of words those that have them all; where there are none, the other way round. A letter
    /// or two say nothing.
    private static List<ModelId> likely(PriceCatalog catalog, String name) {
        if (name.strip().length() < LEAST) {
            return List.of();
        }
        List<ModelId> alike = catalog.near(name, MOST_SUGGESTIONS);
        List<ModelId> found = catalog.search(name).stream().map(Model::id).limit(MOST_SUGGESTIONS).toList();
        return found.isEmpty() || !alike.isEmpty() && name.indexOf(' ') < 0 ? alike : found;
    }

    /// How to go on where no model is known by a name.
    ///
    /// @param other what else helps, but with a name that only an account knows
    static String suggestions(PriceCatalog catalog, String name, String other) {
        Optional<String> own = OwnResource.hint(name);
        if (own.isPresent()) {
            return ". " + own.get();
        }
        List<ModelId> near = likely(catalog, name);
        return (!near.isEmpty() ? ". Did you mean " + either(near) + "?"
                : name.endsWith("-Units") ? ". A usage type names no model: the service or product on the same row of the bill does." : ".")
                + other;
    }

    private static String either(List<ModelId> ids) {
        return ids.stream().map(ModelId::toString).collect(Collectors.joining(" or "));
    }
}
