package glidepath.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Finds the model that an id names, as people, tools and bills write it: one model, or a short list.
///
/// The text is looked up as it is, then taken apart by the rules of [IdentifierRules#rewrites], one after the other; in each reading the
/// strictest [NameForm] that finds something counts. An id without a provider is its maker's own, else that of whoever has it.
final class IdentifierResolver {

    private static final String BEDROCK = "aws";
    /// A maker, a dot and a model: `anthropic.claude`, but not `Claude4.6Sonnet`.
    private static final Pattern SHAPED = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*\\.[a-zA-Z]");
    private static final int MOST_CANDIDATES = 6;
    private static final int MOST_REWRITES = 6;
    private static final int LONGEST = 500;
    private static final List<NameForm> STRICT = List.of(NameForm.EXACT, NameForm.PLAIN, NameForm.UNDATED);
    private static final List<NameForm> LOOSE = List.of(NameForm.WORDS, NameForm.ESSENCE);

    private final PriceCatalog catalog;
    private final ModelSearch search;
    private final Map<String, NameIndex> names = new ConcurrentHashMap<>();
    private final Lazy<BedrockIds> bedrock;

    /// What was found in one reading, and in which form.
    private record Found(List<Model> models, String rule) {
        static final Found NOTHING = new Found(List.of(), "");

        boolean isNothing() {
            return models.isEmpty();
        }
    }

    IdentifierResolver(PriceCatalog catalog, ModelSearch search) {
        this.catalog = catalog;
        this.search = search;
        bedrock = new Lazy<>(() -> new BedrockIds(catalog.models(BEDROCK), catalog.identifiers()));
    }

    Resolution resolve(String text) {
        return resolve(new Rewrite.Reading("", "", stripped(text)), text);
    }

    Resolution resolve(String provider, String text) {
        return resolve(new Rewrite.Reading("", catalog.identifiers().provider(provider), stripped(text)), text);
    }

    private static String stripped(String text) {
        String plain = text.strip().replaceAll("^[\"'`]+|[\"'`]+$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /// First strictly in all readings, then loosely, and in those that tell a provider before others: an id of Bedrock must not be taken
    /// for a name at a gateway.
    private Resolution resolve(Rewrite.Reading first, String text) {
        Optional<Model> own = first.provider().isEmpty() ? catalogId(first.id()).flatMap(catalog::listed)
                : catalog.listed(new ModelId(first.provider(), first.id()));
        if (own.isPresent()) {
            return new Resolution(text, List.of(own.orElseThrow()), "catalog-id");
        }
        List<Rewrite.Reading> readings = readings(first);
        for (List<NameForm> forms : List.of(STRICT, LOOSE)) {
            for (boolean provided : List.of(true, false)) {
                for (int i = 0; i < readings.size(); i++) {
                    Found found = readings.get(i).provider().isEmpty() == provided ? Found.NOTHING : find(readings.get(i), forms);
                    if (!found.isNothing()) {
                        String rules = readings.subList(0, i + 1).stream().map(Rewrite.Reading::rule)
                                .reduce("", IdentifierResolver::joined);
                        return new Resolution(text, found.models().stream().limit(MOST_CANDIDATES).toList(), joined(rules, found.rule()));
                    }
                }
            }
        }
        return Resolution.nothing(text);
    }

    /// The nearest names of the provider that a text names, in any reading; of all where it names none.
    List<ModelId> near(String text, int most) {
        Rewrite.Reading last = readings(new Rewrite.Reading("", "", stripped(text))).getLast();
        return search.nearest(last.provider(), last.id(), most);
    }

    private List<Rewrite.Reading> readings(Rewrite.Reading first) {
        var readings = new ArrayList<>(List.of(first));
        for (int step = 0; step < MOST_REWRITES; step++) {
            Optional<Rewrite.Reading> next = next(readings.getLast());
            if (next.isEmpty()) {
                break;
            }
            readings.add(next.orElseThrow());
        }
        return readings;
    }

    private static String joined(String rules, String rule) {
        return rules.isEmpty() || rule.isEmpty() ? rules + rule : rules + ", " + rule;
    }

    /// A provider before a slash, else the first rule that reads the text otherwise than it is.
    private Optional<Rewrite.Reading> next(Rewrite.Reading now) {
        int slash = now.id().indexOf('/');
        if (slash > 0) {
            String provider = catalog.identifiers().provider(now.id().substring(0, slash));
            if (catalog.provider(provider).isPresent()) {
                return Optional.of(new Rewrite.Reading("provider-prefix", provider, now.id().substring(slash + 1)));
            }
        }
        return catalog.identifiers().rewrites().stream().flatMap(rule -> rule.read(now.id()).stream())
                .map(read -> read.provider().isEmpty() ? new Rewrite.Reading(read.rule(), now.provider(), read.id()) : read)
                .filter(read -> !read.id().equals(now.id()) || !read.provider().equals(now.provider())).findFirst();
    }

    private Found find(Rewrite.Reading reading, List<NameForm> forms) {
        if (reading.id().isBlank()) {
            return Found.NOTHING;
        }
        return reading.provider().isEmpty() ? anywhere(reading.id(), forms) : at(reading.provider(), reading.id(), forms);
    }

    private Found at(String provider, String id, List<NameForm> forms) {
        boolean placed = provider.equals(BEDROCK) && forms == STRICT;
        List<Model> known = placed ? bedrock.get().find(new ModelId(BEDROCK, id)) : List.of();
        if (!known.isEmpty()) {
            return new Found(known, "bedrock-id");
        }
        // On Bedrock an id says the place, which looser forms do not see: they are for names without one.
        List<NameForm> usable = provider.equals(BEDROCK) && !id.contains(" ") && SHAPED.matcher(id).find() ? List.of() : forms;
        for (NameForm form : usable) {
            List<Model> found = index(provider).find(form, id);
            if (!found.isEmpty()) {
                return new Found(found, form.rule());
            }
        }
        return Found.NOTHING;
    }

    private NameIndex index(String provider) {
        return names.computeIfAbsent(provider, id -> new NameIndex(catalog.models(id)));
    }

    private Found anywhere(String id, List<NameForm> forms) {
        Optional<String> home = catalog.identifiers().home(id).filter(provider -> catalog.provider(provider).isPresent());
        Found atHome = home.map(provider -> at(provider, id, forms)).orElse(Found.NOTHING);
        return atHome.isNothing() ? others(id, forms) : atHome;
    }

    private Optional<ModelId> catalogId(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && slash < text.length() - 1 ? Optional.of(ModelId.parse(text)) : Optional.empty();
    }

    /// Whoever has it in the strictest form in which anybody has: makers and clouds before gateways.
    private Found others(String id, List<NameForm> forms) {
        for (NameForm form : forms) {
            Map<ModelId, Model> found = new LinkedHashMap<>();
            catalog.providers().values().stream().sorted(Comparator.comparing(IdentifierResolver::rank)).map(Provider::id)
                    .filter(provider -> !provider.equals(BEDROCK))
                    .flatMap(provider -> index(provider).find(form, id).stream()).forEach(model -> found.put(model.id(), model));
            if (!found.isEmpty()) {
                return new Found(new ArrayList<>(found.values()), form.rule());
            }
        }
        return Found.NOTHING;
    }

    private static int rank(Provider provider) {
        return switch (provider.kind()) {
            case DIRECT -> 0;
            case CLOUD -> 1;
            case GATEWAY -> 2;
        };
    }
}
