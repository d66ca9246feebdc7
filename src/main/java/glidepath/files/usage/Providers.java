package glidepath.files.usage;

import java.util.Locale;

import glidepath.catalog.IdentifierRules;

/// Who bills a call, in the catalog's words, as far as a source lets it be seen.
record Providers(IdentifierRules rules) {

    /// @param name  as a source writes it; empty where it does not
    /// @param model by which it is seen then; empty where that tells nothing either
    String of(String name, String model) {
        return name.isBlank() ? ofModel(model) : rules.provider(name.strip().toLowerCase(Locale.ROOT));
    }

    String ofModel(String model) {
        return rules.biller(model).orElse("");
    }

    /// The model within a text such as a line of a bill; the text where none is seen.
    String model(String text) {
        return rules.reading(text).map(reading -> reading.id()).orElse(text);
    }
}
