package glidepath.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the model that an id names, as people, tools and bills write it: one model, or a short list.
///
/// The text is looked up as it is, then taken apart by the rules of [IdentifierRules#rewrites], one after the other; in each reading the
/// strictest [NameForm] that finds something counts. An id without a provider is its maker's own, else that of whoever has it.
final class IdentifierResolver {

    /// A maker, a dot and a model: `anthropic.claude`, but not `Claude4.6Sonnet`.
    private static final Pattern SHAPED = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*\\.[a-zA-Z]");
    /// `bedrock/...` and `bedrock:...`, but not `Anthropic: Claude`, which is a name.
    private static final Pattern PREFIXED = Pattern.compile("([^/:\\s]+)[/:](\\S.*)", Pattern.DOTALL);
    private static final int MOST_CANDIDATES = 6;
    private static final int MOST_REWRITES = 6;
    private static final int LONGEST = 500;
    private static final List<NameForm> STRICT = List.of(NameForm.EXACT, NameForm.PLAIN, NameForm.UNDATED);
    private static final List<NameForm> LOOSE = List.of(NameForm.WORDS, NameForm.ESSENCE);
    private static final List<NameForm> AT_MAKERS = List.of(NameForm.EXACT, NameForm.PLAIN, NameForm.UNDATED, NameForm.WORDS);

    /// One look through all readings: a maker calls its models by other words sooner than another sells them under just these.
    ///
    /// @param told   whether readings that tell a provider are looked at, or those that do not
    /// @param makers in which forms at that provider, or where the maker sells its models itself
    /// @param others in which forms at all others
    private record Look(boolean told, List<NameForm> makers, List<NameForm> others) {
    }

    private static final List<Look> LOOKS = List.of(new Look(true, STRICT, List.of()), new Look(false, AT_MAKERS, STRICT),
            new Look(true, LOOSE, List.of()), new Look(false, LOOSE, List.of()), new Look(false, List.of(), LOOSE));

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
        bedrock = new Lazy<>(() -> new BedrockIds(catalog.models(Provider.AWS), catalog.identifiers()));
    }

    Resolution resolve(String text) {
        return resolve(new Rewrite.Reading("", "", stripped(text)), text);
    }

    Resolution resolve(String provider, String text) {
        String known = provider(provider).orElse(provider);
        return resolve(new Rewrite.Reading("", known, stripped(text)), text);
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
        for (Look look : LOOKS) {
            for (int i = 0; i < readings.size(); i++) {
                Found found = find(readings.get(i), look, readings.getLast().certain());
                if (!found.isNothing()) {
                    String rules = readings.subList(0, i + 1).stream().map(Rewrite.Reading::rule).reduce("", IdentifierResolver::joined);
                    return new Resolution(text, found.models().stream().limit(MOST_CANDIDATES).toList(), joined(rules, found.rule()));
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

    /// What a shape says that only one provider writes; else a provider before a slash or colon; else the first rule that reads the text
    /// otherwise than it is.
    private Optional<Rewrite.Reading> next(Rewrite.Reading now) {
        List<Rewrite.Reading> read = catalog.identifiers().rewrites().stream().flatMap(rule -> rule.read(now).stream())
                .filter(reading -> !reading.id().equals(now.id()) || !reading.provider().equals(now.provider())).toList();
        return read.stream().filter(reading -> now.provider().isEmpty() && reading.certain()).findFirst()
                .or(() -> prefixed(now)).or(() -> read.stream().findFirst());
    }

    /// What stands behind the name of a gateway is its own offer of a model, whoever makes that.
    private Optional<Rewrite.Reading> prefixed(Rewrite.Reading now) {
        Matcher prefixed = PREFIXED.matcher(now.id());
        return prefixed.matches() && !catalog.is(now.provider(), Provider.Kind.GATEWAY) ? provider(prefixed.group(1))
                .map(provider -> hosts(now.provider(), provider) ? now.provider() : provider)
                .map(provider -> new Rewrite.Reading("provider-prefix", provider, prefixed.group(2)).after(now)) : Optional.empty();
    }

    /// A cloud that stands first is called, and the maker after it made the model: `vertex_ai/anthropic/claude-opus-5`. So it is with all
    /// who sell what several others make: `vercel/anthropic/claude-opus-5` is not billed by Anthropic.
    private boolean hosts(String seller, String maker) {
        return catalog.is(maker, Provider.Kind.DIRECT)
                && (catalog.is(seller, Provider.Kind.CLOUD) || SameModel.sellsForOthers(catalog, seller));
    }

    private Optional<String> provider(String name) {
        String known = catalog.identifiers().provider(name);
        return Stream.of(known, known.toLowerCase(Locale.ROOT)).filter(id -> catalog.provider(id).isPresent()).findFirst();
    }

    /// @param certain whether the text tells its provider by its shape: others then have it only where they call it just that
    private Found find(Rewrite.Reading reading, Look look, boolean certain) {
        if (reading.id().isBlank() || reading.provider().isEmpty() == look.told()) {
            return Found.NOTHING;
        }
        if (look.told()) {
            return told(reading, look.makers());
        }
        if (certain) {
            return others(reading.id(), look.others().stream().filter(NameForm.EXACT::equals).toList());
        }
        Found atMaker = catalog.identifiers().home(reading.id()).filter(provider -> catalog.provider(provider).isPresent())
                .map(provider -> at(provider, reading.id(), atMakers(reading, look))).orElse(Found.NOTHING);
        // "Google: Gemini" is how lists write a name with its maker; no provider has such an id.
        return atMaker.isNothing() && !reading.id().contains(": ") ? others(reading.id(), look.others()) : atMaker;
    }

    /// An id with a slash is somebody's own: looser forms are for names.
    private static List<NameForm> atMakers(Rewrite.Reading reading, Look look) {
        return reading.id().contains("/") && look.makers() == AT_MAKERS ? STRICT : look.makers();
    }

    private Found told(Rewrite.Reading reading, List<NameForm> forms) {
        Found found = at(reading.provider(), reading.id(), forms);
        return reading.place().isEmpty() || !reading.provider().equals(Provider.AWS) ? found
                : new Found(bedrock.get().in(reading.place(), found.models()), found.rule());
    }

    private Found at(String provider, String id, List<NameForm> forms) {
        boolean placed = provider.equals(Provider.AWS) && forms.contains(NameForm.EXACT);
        List<Model> known = placed ? bedrock.get().find(ModelId.onBedrock(id)) : List.of();
        if (!known.isEmpty()) {
            return new Found(known, "bedrock-id");
        }
        // On Bedrock an id says the place, which looser forms do not see: they are for names without one.
        List<NameForm> usable = provider.equals(Provider.AWS) && !id.contains(" ") && SHAPED.matcher(id).find() ? List.of() : forms;
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

    private Optional<ModelId> catalogId(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && slash < text.length() - 1 ? Optional.of(ModelId.parse(text)) : Optional.empty();
    }

    /// Whoever has it in the strictest form in which anybody has: makers and clouds before gateways.
    private Found others(String id, List<NameForm> forms) {
        for (NameForm form : forms) {
            Map<ModelId, Model> found = new LinkedHashMap<>();
            catalog.providers().values().stream().sorted(Comparator.comparing(IdentifierResolver::rank)).map(Provider::id)
                    .filter(provider -> !provider.equals(Provider.AWS))
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
