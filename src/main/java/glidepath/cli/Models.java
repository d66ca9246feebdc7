package glidepath.cli;

import java.util.List;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.formats.Words;
import glidepath.units.Refused;

/// Finds models by what a person typed.
final class Models {

    private static final int MOST_SUGGESTIONS = 3;

    private Models() {
    }

    /// @throws Failure in a sentence that names the nearest models
    static Model named(PriceCatalog catalog, String name, Words words) {
        try {
            return catalog.model(ModelId.parse(name)).orElseThrow(() -> new Failure(unknown(catalog, name)));
        } catch (Refused refused) {
            throw new Failure(words.say(refused.reason()) + suggestions(catalog, name));
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
