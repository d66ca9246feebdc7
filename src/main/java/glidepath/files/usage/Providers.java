package glidepath.files.usage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import glidepath.catalog.IdentifierRules;

/// Who bills a call, in the catalog's words, as far as a source lets it be seen.
///
/// A file names few of them, and again with each call: what was seen of a name is kept.
final class Providers {

    private static final int MOST = 10_000;

    private final Supplier<IdentifierRules> rules;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byModel = new HashMap<>();
    private final Map<String, String> models = new HashMap<>();

    /// @param rules by which it is seen: few files need them, and they are read with the whole catalog
    Providers(Supplier<IdentifierRules> rules) {
        this.rules = rules;
    }

    /// @param name  as a source writes it; empty where it does not
    /// @param model by which it is seen then; empty where that tells nothing either
    String of(String name, String model) {
        return name.isBlank() ? ofModel(model) : kept(byName, name, this::named);
    }

    /// Some programs write which of a provider's addresses it was, too: `openai.responses`.
    private String named(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        String known = rules.get().provider(name);
        return known.equals(name) && name.indexOf('.') > 0 ? rules.get().provider(name.substring(0, name.indexOf('.'))) : known;
    }

    String ofModel(String model) {
        return kept(byModel, model, text -> rules.get().biller(text).orElse(""));
    }

    /// The model within a text such as a line of a bill; the text where none is seen.
    String model(String text) {
        return kept(models, text, line -> rules.get().reading(line).map(reading -> reading.id()).orElse(line));
    }

    private static String kept(Map<String, String> known, String text, Function<String, String> seen) {
        if (known.size() < MOST) {
            return known.computeIfAbsent(text, seen);
        }
        String before = known.get(text);
        return before == null ? seen.apply(text) : before;
    }
}
