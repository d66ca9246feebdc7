package glidepath.cli;

import java.util.List;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Finds models by what a person typed.
final class ModelLookup {

    private static final int MOST_SUGGESTIONS = 3;

    private ModelLookup() {
    }

    /// @throws CommandFailure in a sentence that names the nearest models
    static Model named(PriceCatalog catalog, String name, Messages messages) {
        try {
            return catalog.model(ModelId.parse(name)).orElseThrow(() -> new CommandFailure(unknown(catalog, name)));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(messages.say(refused.reason()) + suggestions(catalog, name));
        }
    }

    private static String unknown(PriceCatalog catalog, String name) {
        return "The catalog has no model " + name + suggestions(catalog, name) + " List them with: glidepath models";
    }

    private static String suggestions(PriceCatalog catalog, String name) {
        List<ModelId> near = catalog.near(name, MOST_SUGGESTIONS);
        return near.isEmpty() ? "." : ". Did you mean " + near.stream().map(ModelId::toString).collect(Collectors.joining(" or ")) + "?";
    }
}
