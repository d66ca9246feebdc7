package glidepath.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a model under the names that other providers have for it.
///
/// Names are compared without maker, region, date and version of the offer: `global.anthropic.claude-haiku-4-5-20251001-v1:0` is
/// `claude-haiku-4-5` and `anthropic/claude-haiku-4.5`. That is a guess by name: where prices differ, the pages that state them decide.
public final class SameModel {

    private static final Pattern MAKER = Pattern.compile("^([a-z][a-z0-9-]*?)\\.(?=[a-z])");
    private static final Pattern OFFER = Pattern.compile(
            "(-v\\d+:\\d+|-v1|-\\d+:\\d+|:\\d+|-20\\d{6}|-20\\d\\d-\\d\\d-\\d\\d|-latest|@.*)$");
    /// A name so short, such as `r1`, says little without its maker.
    private static final int SHORT = 3;

    private SameModel() {
    }

    /// The model at other providers of a kind, that of its maker first, then in the catalog's order.
    ///
    /// Where the maker sells it itself, who sells what others make is no direct way to it: only models that anybody may serve have several.
    public static List<ModelId> elsewhere(PriceCatalog catalog, ModelId model, Provider.Kind kind) {
        Optional<String> home = catalog.identifiers().home(model.id());
        List<Model> named = all(catalog, model).toList();
        boolean resold = kind == Provider.Kind.DIRECT && named.stream().anyMatch(one -> home.equals(Optional.of(one.id().provider())));
        return named.stream()
                .filter(other -> !other.id().provider().equals(model.provider()) && other.facts().life().equals(Life.UNKNOWN))
                .map(Model::id)
                .filter(id -> !resold || home.equals(Optional.of(id.provider())) || !sellsForOthers(catalog, id.provider()))
                .filter(id -> catalog.is(id.provider(), kind))
                .sorted(Comparator.comparing((ModelId id) -> !home.equals(Optional.of(id.provider())))).toList();
    }

    /// Whether a provider sells what several makers make.
    static boolean sellsForOthers(PriceCatalog catalog, String provider) {
        return catalog.models(provider).stream().map(model -> model.facts().maker()).filter(maker -> !maker.isEmpty()).distinct().limit(2)
                .count() > 1;
    }

    /// What the catalog has under this and other names of a model, in its order.
    public static Stream<Model> all(PriceCatalog catalog, ModelId model) {
        String family = family(model);
        return catalog.models().values().stream()
                .filter(other -> letters(other.id().id()).contains(family)   // of thousands, nearly all are told apart by that alone
                        && family.equals(family(other.id())));
    }

    /// Whether two ids name one model, leaving aside where it is offered.
    public static boolean isOneOf(ModelId one, ModelId other) {
        return family(one).equals(family(other));
    }

    /// From where it answers, where its name says so: `global`, `us`, ...
    public static Optional<String> reach(ModelId model) {
        String name = name(model);
        int place = name.length() - ModelKey.unplaced(name).length();
        return place == 0 ? Optional.empty() : Optional.of(name.substring(0, place - 1));
    }

    private static String name(ModelId model) {
        String id = model.id().toLowerCase(Locale.ROOT);
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /// What the model is called everywhere, in letters and digits.
    static String family(ModelId model) {
        String name = ModelKey.unplaced(name(model));
        Matcher maker = MAKER.matcher(name);
        String own = maker.find() ? name.substring(maker.end()) : name;
        String letters = letters(withoutOffer(own));
        return letters.length() > SHORT ? letters : letters(withoutOffer(name));
    }

    private static String withoutOffer(String name) {
        String shorter = OFFER.matcher(name).replaceFirst("");
        return shorter.equals(name) ? name : withoutOffer(shorter);
    }

    /// A colon stays: `:free` and `:thinking` are other offers with other prices.
    private static String letters(String name) {
        var letters = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char letter = Character.toLowerCase(name.charAt(index));
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == ':') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
