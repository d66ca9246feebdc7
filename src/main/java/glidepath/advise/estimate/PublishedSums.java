package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Given.Part;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.catalog.ListedRate;
import glidepath.catalog.PriceCatalog;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Reads published sums: `10,000 calls a month with 2,000 input and 600 output tokens, at $3/$15 per million: $150`.
public final class PublishedSums {

    /// Letters that are read of a text: a few pages.
    public static final int LONGEST = 10_000;

    private static final int MOST_NUMBERS = 200;
    /// Of these, some may be dates and the like.
    private static final int MOST_DIGITS = 600;
    /// Before a model that something is held against.
    private static final Set<String> ASIDE = Set.of("from", "than", "vs", "versus", "replaced", "unlike");

    private static final Set<String> RESTS = Set.of("rest", "remainder", "others");

    private static final String IMPORT = "aws/custom-model-import/us-east-1";

    private final PriceCatalog catalog;
    private final NamedModel.Finder models;
    private final LocalDate day;

    /// @param day whose prices hold for a model that is named
    public PublishedSums(PriceCatalog catalog, LocalDate day) {
        this.catalog = catalog;
        models = new NamedModel.Finder(catalog);
        this.day = day;
    }

    /// @throws InvalidValueException where the text is longer than is read
    public Reading read(String text, Given given) {
        if (text.length() > LONGEST) {
            throw InvalidValueException.because("estimate.too-long", text.length(), LONGEST);
        }
        String plain = Tables.flat(Variables.replaced(Plain.of(text)));
        var unread = new LinkedHashSet<String>();
        var named = new ArrayList<String>();
        List<Token> rest = withoutNames(plain, Machines.named(plain, Scanner.scan(plain)), named, unread);
        List<Token> timed = MonthNames.counted(Intervals.counted(ClockTimes.counted(TimesApart.joined(rest))));
        List<Token> tokens = Rewording.of(Series.placed(timed, plain));
        Optional<OneCurrency> other = OneCurrency.of(tokens);
        if (other.isPresent()) {
            Reading own = read(plain, other.get().tokens(), given, new LinkedHashSet<>(unread), List.of(), false);
            if (own.isSum() && own.missing().isEmpty()) {
                return own.in(other.get().code());
            }
        }
        return read(plain, tokens, given, unread, named, true);
    }

    /// @param listed whether prices of the catalog, which are in dollars, may fill in what the text leaves out
    private Reading read(String plain, List<Token> tokens, Given given, Set<String> unread, List<String> named, boolean listed) {
        refuse(tokens.stream().filter(token -> token.is(Token.Kind.NUMBER)).count(), MOST_DIGITS);
        Phrases.Result phrases = Phrases.read(plain, tokens);
        unread.addAll(phrases.unread());
        refuse(phrases.quantities().size(), MOST_NUMBERS);
        List<Quantity> quantities = understood(phrases.quantities(), unread, isRest(tokens));
        replace(quantities, given);
        var assumed = new ArrayList<Message>();
        unitPrice(quantities).filter(_ -> listed).ifPresent(rate -> {
            quantities.add(told(rate.rate().costOf(BigDecimal.ONE).usd(), Form.DOLLARS, Optional.empty(), List.of(Noun.CMU, Noun.MINUTE),
                    Link.AT));
            assumed.add(Message.of("estimate.assumed.model", rate.name(), rate.id(), rate.source().title(), rate.source().checked()
                    .map(Object.class::cast).orElse(Message.of("price.undated"))));
        });
        Set<String> words = new HashSet<>();
        tokens.forEach(token -> words.add(token.text()));
        List<NamedModel> all = named.stream().distinct().flatMap(name -> models.find(name, words, day).stream()).distinct().toList();
        Optional<Reading> lots = given.isNothing() ? Lots.of(quantities, all, unread).reading() : Optional.empty();
        if (lots.isPresent()) {
            return lots.get();
        }
        Optional<NamedModel> model = all.stream().findFirst();
        if (all.size() > 1 && !Mixes.arePriced(phrases.quantities(), all.size())
                && !Mixes.ofModels(quantities, all, isRest(tokens), assumed)) {
            all.stream().skip(1).map(each -> each.model().name()).forEach(unread::add);
        }
        return new Ways(plain, quantities, tokens, model, given, unread, assumed).reading();
    }

    private static void refuse(long numbers, int most) {
        if (numbers > most) {
            throw InvalidValueException.because("estimate.too-many", numbers, MOST_NUMBERS);
        }
    }

    /// `Sonnet for the rest`.
    private static boolean isRest(List<Token> tokens) {
        return IntStream.range(1, tokens.size()).anyMatch(index -> tokens.get(index - 1).is("the")
                && RESTS.contains(tokens.get(index).text()));
    }

    /// What quantities say together; other currencies are not understood.
    private static List<Quantity> understood(List<Quantity> said, Set<String> unread, boolean rest) {
        var quantities = new ArrayList<Quantity>();
        List<Quantity> timed = TimesApart.told(SideNumbers.withoutPeaks(said));
        List<Quantity> counted = ColdStarts.windowed(CutLots.together(Stages.inTurn(WorkedOut.counted(timed))));
        List<Quantity> told = CountSums.done(SideNumbers.withoutRest(SideNumbers.withoutPlans(BudgetShares.claimed(counted))));
        List<Quantity> named = Replies.named(TokenProducts.multiplied(TextLengths.inTokens(told)));
        List<Quantity> summed = Splits.done(Labelled.added(Series.added(Subsets.without(Groups.added(Resent
                .summed(Restated.once(named)))))));
        List<Quantity> complete = Pairs.complete(CachePrices.named(Splits.pair(AddedPairs.apart(Mixes.blended(summed, rest)))));
        for (Quantity quantity : complete.stream().filter(each -> !Machines.isInside(each, complete)).toList()) {
            if (quantity.form() == Form.FOREIGN) {
                unread.add(quantity.text());
            } else {
                quantities.add(quantity);
            }
        }
        return quantities;
    }

    /// The catalog's price of a CMU-minute, where CMUs are counted and no price of them is told but as a result.
    private Optional<ListedRate> unitPrice(List<Quantity> quantities) {
        boolean units = quantities.stream().anyMatch(each -> each.noun().equals(Optional.of(Noun.CMU)) || each.per().contains(Noun.CMU));
        boolean priced = quantities.stream()
                .anyMatch(each -> each.isMoney()
                && (each.link() == Link.AT || each.link() == Link.TIMES || each.isPer(Noun.Kind.TIME) && each.times().stream()
                .anyMatch(time -> Calendar.isShorter(time, Noun.DAY)) || each.per().contains(Noun.CMU)
                && (!Claimed.isClaim(each) || quantities.stream().anyMatch(other -> other.isMoney() && other.things().isEmpty()))));
        return units && !priced ? catalog.rate(IMPORT) : Optional.empty();
    }

    /// Names of models are taken out, since their numbers count nothing; a name that no catalog has is not understood.
    private List<Token> withoutNames(String text, List<Token> tokens, List<String> named, Set<String> unread) {
        var rest = new ArrayList<Token>();
        var aside = new ArrayList<String>();
        int at = 0;
        while (at < tokens.size()) {
            int length = models.lengthAt(tokens, at, text);
            int unknown = length > 0 ? 0 : unknownAt(tokens, at);
            int end = at + length + unknown;
            if (end > at) {
                String name = text.substring(tokens.get(at).start(), tokens.get(end - 1).end());
                if (length == 0) {
                    unread.add(name);
                } else if (isAside(tokens, at)) {
                    aside.add(name);
                } else {
                    named.add(name);
                }
                rest.add(new Token(Token.Kind.WORD, "model", tokens.get(at).start(), tokens.get(end - 1).end()));
                at = end;
            } else {
                rest.add(tokens.get(at++));
            }
        }
        named.addAll(named.isEmpty() ? aside : List.of());
        return rest;
    }

    /// `from GPT-4o to ...`, `instead of GPT-4o`: the other model.
    private static boolean isAside(List<Token> tokens, int at) {
        return at > 0 && (ASIDE.contains(tokens.get(at - 1).text()) || at > 1 && tokens.get(at - 1).is("of")
                && tokens.get(at - 2).is("instead"));
    }

    /// `Claude 9.9`: the tokens of a maker's or family's name with a number that no model has.
    private int unknownAt(List<Token> tokens, int start) {
        if (!tokens.get(start).is(Token.Kind.WORD) || tokens.get(start).is("model")
                || !models.isBrand(tokens.get(start).text())) {
            return 0;
        }
        for (int index = start + 1; index < Math.min(tokens.size(), start + 4); index++) {
            Token token = tokens.get(index);
            if (token.is(Token.Kind.NUMBER)) {
                boolean counts = index + 1 < tokens.size() && (Vocabulary.noun(tokens.get(index + 1).text()).isPresent()
                        || tokens.get(index + 1).is(Token.Kind.PERCENT) || Vocabulary.SCALES.containsKey(tokens.get(index + 1).text()));
                return token.text().matches("(?!0\\.)[^,]{1,4}") && !counts ? index + 1 - start : 0;   // but not of `DeepSeek 0.28/0.42`
            }
            if (!token.is(Token.Kind.HYPHEN) && !(token.is(Token.Kind.WORD) && !Vocabulary.isStop(token.text()))) {
                return 0;
            }
        }
        return 0;
    }

    /// What is given counts more than what the text says of the same.
    private static void replace(List<Quantity> quantities, Given given) {
        given.numbers().forEach((part, number) -> {
            quantities.removeIf(each -> isOf(part, each));
            quantities.add(quantity(part, number));
        });
    }

    private static boolean isOf(Part part, Quantity each) {
        return switch (part) {
            case CALLS -> each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE) || each.counts(Noun.Kind.TIME);
            case INPUT -> each.counts(Noun.Kind.TOKEN) && each.noun().equals(Optional.of(Noun.INPUT));
            case OUTPUT -> each.counts(Noun.Kind.TOKEN) && each.noun().equals(Optional.of(Noun.OUTPUT));
            case INPUT_PRICE -> each.isMoney() && each.per().contains(Noun.INPUT);
            case OUTPUT_PRICE -> each.isMoney() && each.per().contains(Noun.OUTPUT);
            case CLAIMED -> each.isMoney() && each.things().isEmpty() && each.link() != Link.PLUS && each.link() != Link.AT;
        };
    }

    private static Quantity quantity(Part part, BigDecimal number) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        return switch (part) {
            case CALLS -> told(number, Form.PLAIN, Optional.of(Noun.CALL), List.of(Noun.MONTH), Link.NONE);
            case INPUT -> told(number, Form.PLAIN, Optional.of(Noun.INPUT), List.of(Noun.CALL), Link.NONE);
            case OUTPUT -> told(number, Form.PLAIN, Optional.of(Noun.OUTPUT), List.of(Noun.CALL), Link.NONE);
            case INPUT_PRICE -> told(number.divide(million), Form.DOLLARS, Optional.of(Noun.INPUT), List.of(Noun.INPUT), Link.NONE);
            case OUTPUT_PRICE -> told(number.divide(million), Form.DOLLARS, Optional.of(Noun.OUTPUT), List.of(Noun.OUTPUT), Link.NONE);
            case CLAIMED -> told(number, Form.DOLLARS, Optional.empty(), List.of(Noun.MONTH), Link.EQUALS);
        };
    }

    private static Quantity told(BigDecimal number, Form form, Optional<Noun> noun, List<Noun> per, Link link) {
        Span value = Span.of(number);
        return new Quantity(value, form, noun, per, link, List.of(), List.of(), BigDecimal.ONE,
                new Amount(value, form, "", BigDecimal.ZERO, 0), Integer.MAX_VALUE, "");
    }
}
