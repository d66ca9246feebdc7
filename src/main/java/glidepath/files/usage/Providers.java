package glidepath.files.usage;

import java.util.Locale;
import java.util.function.Supplier;

import glidepath.catalog.IdentifierRules;

/// Who bills a call, in the catalog's words, as far as a source lets it be seen.
///
/// @param rules by which it is seen: few files need them, and they are read with the whole catalog
record Providers(Supplier<IdentifierRules> rules) {

    /// @param name  as a source writes it; empty where it does not
    /// @param model by which it is seen then; empty where that tells nothing either
    String of(String name, String model) {
        return name.isBlank() ? ofModel(model) : named(name.strip().toLowerCase(Locale.ROOT));
    }

    /// Some programs write which of a provider's addresses it was, too: `openai.responses`.
    private String named(String name) {
        String known = rules.get().provider(name);
        return known.equals(name) && name.indexOf('.') > 0 ? rules.get().provider(name.substring(0, name.indexOf('.'))) : known;
    }

    String ofModel(String model) {
        return rules.get().biller(model).orElse("");
    }

    /// The model within a text such as a line of a bill; the text where none is seen.
    String model(String text) {
        return rules.get().reading(text).map(reading -> reading.id()).orElse(text);
    }
}
