package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.RateCard;
import glidepath.catalog.SameModel;
import glidepath.units.Message;
import glidepath.units.Rate;

/// A model that a text names, with its prices of a day.
///
/// @param others how many other providers have it, too
record NamedModel(Model model, LocalDate day, int others) {

    private static final int MOST_TOKENS = 12;
    private static final int SHORTEST = 4;
    /// Ids of the providers as which makers sell under another name.
    private static final Map<String, String> HOMES = Map.of("amazon", Provider.AWS, "qwen", "alibaba", "xai", "x-ai",
            "moonshot", "moonshotai");
    private static final String TUNED = "instruct";
    /// What people leave out of a name with a number: `Haiku 4.5`.
    private static final Pattern SHORTER = Pattern.compile("^Claude (?=(Haiku|Sonnet|Opus|Fable|Instant) \\d)|^Amazon (?=Nova)");

    /// Finds the names of a catalog's models in tokens.
    static final class Finder {

        private final PriceCatalog catalog;
        private final NavigableMap<String, List<Model>> names = new TreeMap<>();
        private final Set<String> brands = new HashSet<>();

        Finder(PriceCatalog catalog) {
            this.catalog = catalog;
            for (Model model : catalog.models().values()) {
                String id = model.id().id().substring(model.id().id().lastIndexOf('/') + 1);
                Set<String> forms = new HashSet<>(List.of(letters(model.name().replaceAll("\\([^)]*\\)", "")), letters(id),
                        letters(model.id().toString())));
                Stream.of(SHORTER.matcher(model.name()).replaceFirst("")).filter(name -> !name.equals(model.name()))
                        .map(name -> letters(name.replaceAll("\\([^)]*\\)", ""))).forEach(forms::add);
                forms.addAll(forms.stream().filter(form -> form.endsWith(TUNED)).map(form -> form.substring(0, form.length()
                        - TUNED.length())).toList());
                forms.stream().filter(form -> form.length() >= SHORTEST).forEach(form -> names.merge(form, List.of(model), Finder::both));
                String[] words = model.name().toLowerCase(Locale.ROOT).split("[^a-z]+");
                if (words.length > 0 && words[0].length() >= SHORTEST - 1 && Vocabulary.noun(words[0]).isEmpty()) {
                    brands.add(words[0]);
                }
            }
        }

        private static List<Model> both(List<Model> one, List<Model> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        private static String letters(String name) {
            var letters = new StringBuilder(name.length());
            String lower = name.toLowerCase(Locale.ROOT);
            for (int index = 0; index < lower.length(); index++) {
                char letter = lower.charAt(index);
                if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                    letters.append(letter);
                } else if (letter == '+') {   // `Command R+` is not `Command R`
                    letters.append("plus");
                }
            }
            return letters.toString();
        }

        /// The tokens of the longest name that starts here; 0 where none does.
        int lengthAt(List<Token> tokens, int start, String text) {
            if (!tokens.get(start).is(Token.Kind.WORD)) {
                return 0;
            }
            var name = new StringBuilder();
            int longest = 0;
            boolean common = true;
            for (int index = start; index < Math.min(tokens.size(), start + MOST_TOKENS) && name.length() < 80; index++) {
                if (tokens.get(index).is(Token.Kind.DOLLAR) || tokens.get(index).is(Token.Kind.CURRENCY)) {
                    break;   // `Opus ($5/$25)` is no `Opus 5`
                }
                boolean apart = tokens.get(index).is(Token.Kind.PLUS) && tokens.get(index).start() != tokens.get(index - 1).end();
                String part = apart ? " " : letters(text.substring(tokens.get(index).start(), tokens.get(index).end()));
                name.append(part);
                if (!isBegun(name.toString())) {
                    break;
                }
                common &= Vocabulary.noun(tokens.get(index).text()).isPresent();   // `image generation` names none
                boolean named = !part.isEmpty() && !common && (index > start || hasDigit(name));
                if (named && names.containsKey(name.toString()) && !splitsNumber(tokens, index)) {
                    longest = index - start + 1;
                }
            }
            return longest;
        }

        /// Whether a name begins so.
        private boolean isBegun(String letters) {
            String next = names.ceilingKey(letters);
            return next != null && next.startsWith(letters);
        }

        private static boolean hasDigit(CharSequence name) {
            return name.chars().anyMatch(Character::isDigit);
        }

        /// Whether the next token goes on where this one ends: `gpt-4` in `gpt-4o`.
        private static boolean splitsNumber(List<Token> tokens, int index) {
            return index + 1 < tokens.size() && tokens.get(index + 1).start() == tokens.get(index).end()
                    && tokens.get(index + 1).is(Token.Kind.WORD);
        }

        boolean isBrand(String word) {
            return brands.contains(word);
        }

        /// @param words of the whole text, which may name a provider
        Optional<NamedModel> find(String name, Set<String> words, LocalDate day) {
            List<Model> all = names.getOrDefault(letters(name), List.of()).stream().distinct()
                    .filter(model -> model.facts().life().answersOn(day))
                    .toList();
            List<Model> there = all.stream().filter(model -> isNamed(model, words)).toList();
            List<Model> offers = there.isEmpty() ? all : there;
            return offers.stream().min(Comparator.comparing((Model model) -> !isHome(model))
                    .thenComparing(model -> kind(model) != Provider.Kind.DIRECT)
                    .thenComparing(model -> !isMaker(model))
                    .thenComparing(model -> kind(model) == Provider.Kind.GATEWAY)
                            .thenComparing(model -> !SameModel.reach(model.id()).equals(Optional.of("global")))
                    .thenComparing(model -> model.id().toString().length()).thenComparing(model -> model.id()))
                    .map(model -> new NamedModel(model, day, (int) all.stream().map(other -> other.id().provider()).distinct()
                            .count() - 1));
        }

        private Provider.Kind kind(Model model) {
            return catalog.provider(model.id().provider()).map(Provider::kind).orElse(Provider.Kind.GATEWAY);
        }

        /// Whether its maker sells it here.
        private static boolean isHome(Model model) {
            String maker = model.facts().maker();
            return model.id().provider().equals(HOMES.getOrDefault(maker, maker));
        }

        private static boolean isMaker(Model model) {
            return !model.id().id().contains("/");
        }

        private boolean isNamed(Model model, Set<String> words) {
            String id = model.id().provider();
            return words.contains(id) || catalog.provider(id)
                    .filter(provider -> Stream.of(provider.name().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                    .anyMatch(word -> word.length() > SHORTEST && !word.equals("amazon") && words.contains(word))).isPresent();
        }
    }

    /// Where its prices are from.
    Message assumed() {
        return Message.of("estimate.assumed.model", model.name(), model.id().toString(), model.source().title(),
                model.source().checked().map(Object.class::cast).orElse(Message.of("price.undated")));
    }

    private RateCard card() {
        return model.on(day);
    }

    Optional<Rate> rate(Noun direction, BigDecimal wholeInput) {
        return card().rate(direction.equals(Noun.OUTPUT) ? Meter.OUTPUT : direction.equals(Noun.CACHED) ? Meter.CACHE_READ
                : direction.equals(Noun.CACHE_WRITE) ? Meter.CACHE_WRITE
                : Meter.INPUT, wholeInput);
    }
}
