package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.Token.Kind;

/// What stands before a number, back to the quantity before it.
///
/// @param from  the first token that belongs to no other quantity
/// @param start the number's first token
/// @param first whether no quantity came before
record Label(TokenList tokens, int from, int start, boolean first) {

    private static final int MOST_WORDS = 12;
    /// `of all our 50,000 calls`.
    private static final int OF_ALL = 3;
    private static final Set<String> READS = Set.of("reads", "read", "reading", "sends", "send");
    private static final Set<String> WRITES = Set.of("writes", "write", "writing", "produces", "produce", "generates", "generate",
            "returns", "return", "emits", "outputs", "gets");
    /// Before the `at` of a result: `the bill lands at $450`.
    static final Set<String> LANDS = Set.of("lands", "land", "landing", "stands", "sits", "arrives", "clocks", "are", "re", "be", "puts",
            "you", "us", "ends", "up", "in", "out");
    /// These may stand behind tokens, too: `600 out at $15`.
    private static final Set<String> DIRECTIONS = Set.of("in", "out");
    private static final Set<String> WORKS = Set.of("works", "work", "comes", "come", "worked", "came");
    private static final Set<Link> ADDED = Set.of(Link.PLUS, Link.MINUS, Link.AND);
    private static final Set<String> COPULAS = Set.of("is", "are", "of", "be", "was", "average", "averages", "about");

    LabelUnits units() {
        return new LabelUnits(tokens, this, start);
    }

    /// Its words and the signs between, from the last end of a sentence on.
    List<String> words() {
        var words = new ArrayList<String>();
        for (int index = Math.max(from, start - MOST_WORDS); index < start; index++) {
            if (tokens.is(index, Kind.STOP)) {
                words.clear();
            } else if (tokens.is(index, Kind.WORD) || tokens.is(index, Kind.COMMA) || tokens.is(index, Kind.COLON)
                    || tokens.is(index, Kind.EQUALS)) {
                words.add(tokens.is(index, Kind.EQUALS) ? "=" : tokens.get(index).text());
            }
        }
        return words;
    }

    /// The words behind a quantity, up to the next number or the end of the sentence.
    ///
    /// @param share whether it is a percentage, of which `of 50,000 calls` is part
    static List<String> behind(TokenList tokens, int end, boolean share) {
        var words = new ArrayList<String>();
        boolean whole = share && tokens.word(end).equals("of");
        for (int index = end; index < Math.min(tokens.size(), end + MOST_WORDS); index++) {
            if (whole && tokens.isNumber(index) && index <= end + OF_ALL) {
                whole = false;
                continue;
            }
            if (tokens.is(index, Kind.STOP) || tokens.isNumber(index) || tokens.is(index, Kind.COMMA) && !words.isEmpty()) {
                break;
            }
            if (tokens.is(index, Kind.WORD)) {
                words.add(tokens.word(index));
            }
        }
        return words;
    }

    /// What joins the number to the quantity before: the last sign or word between them that does.
    Link link() {
        if (first || start - from > MOST_WORDS) {
            boolean at = tokens.word(start - 1).equals("at") && (start - from > 2 || start == 1) && !LANDS.contains(tokens.word(start - 2));
            return tokens.is(start - 1, Kind.EQUALS) ? Link.EQUALS : at ? Link.AT : Link.NONE;   // `images at $0.04; 1,500 of them`
        }
        if (isNegative() || isSubtracted()) {
            return Link.MINUS;
        }
        Link link = Link.NONE;
        for (int index = from; index < start; index++) {
            Link here = isLanding(index) ? Link.NONE : LinkWords.link(tokens.get(index));
            boolean fee = here == Link.OF && ADDED.contains(link) && tokens.is(start, Kind.DOLLAR);   // `plus a fee of $150`
            boolean more = here == Link.PLUS && link == Link.EQUALS && tokens.is(index - 1, Kind.EQUALS);   // `= +$165`
            link = tokens.is(index, Kind.STOP) ? Link.NONE : here == Link.NONE || fee || more ? link : here;
        }
        return link;
    }

    /// `the bill lands at $450`.
    private boolean isLanding(int index) {
        boolean works = tokens.word(index - 1).equals("out") && WORKS.contains(tokens.word(index - 2));
        return tokens.word(index).equals("at") && index == start - 1 && (works || LANDS.contains(tokens.word(index - 1))
                && !DIRECTIONS.contains(tokens.word(index - 1)));
    }

    /// `discount -$83`: a dash at the amount, and none at what comes before.
    private boolean isNegative() {
        return tokens.is(start - 1, Kind.DASH) && tokens.is(start, Kind.DOLLAR) && start > 1
                && tokens.get(start - 1).end() == tokens.get(start).start() && tokens.get(start - 2).end() < tokens.get(start - 1).start();
    }

    /// `$1,100 + $220 - $100 = $1,220`, `$5,000 - 7% = $4,650`: a dash between amounts alone, before the sign of a result.
    private boolean isSubtracted() {
        boolean dash = tokens.is(start - 1, Kind.DASH) || tokens.is(start - 1, Kind.HYPHEN);
        boolean amount = tokens.is(start, Kind.DOLLAR) || tokens.is(start, Kind.NUMBER) && tokens.is(start + 1, Kind.PERCENT);
        return dash && start - 1 == from && amount && tokens.is(start - 2, Kind.NUMBER)
                && tokens.is(start - 3, Kind.DOLLAR) && Stream.iterate(start + 2, index -> index < tokens.size(), index -> index + 1)
                .anyMatch(index -> tokens.is(index, Kind.EQUALS));
    }

    /// Where the words that can name the number begin: after the last comma, stop or plus.
    int nearest() {
        int index = start;
        while (index > from && start - index < MOST_WORDS && !tokens.is(index - 1, Kind.STOP) && !tokens.is(index - 1, Kind.COMMA)
                && !tokens.is(index - 1, Kind.PLUS)) {
            index--;
        }
        return index;
    }

    /// `input tokens: 2,000`, `tokens in: 2,000`, `calls = 10,000`; of money, only tokens are priced in this way.
    Optional<Noun> noun(Form form) {
        Optional<Noun> noun = Optional.empty();
        for (int index = nearest(); index < start; index++) {
            int near = index;
            Optional<Noun> here = tokens.noun(index)
                    .filter(each -> form == Form.PLAIN ? !each.is(Noun.Kind.TIME) || isTimes(near) : each.is(Noun.Kind.TOKEN));
            boolean off = form != Form.PLAIN && Sum.OFF.contains(tokens.word(index + 1));   // `a 90% cache discount: $178`
            if (here.isPresent() && !off && !tokens.isPer(index) && !isBoth(index)) {
                boolean known = here.get().equals(Noun.TOKEN) && noun.filter(one -> one.is(Noun.Kind.TOKEN)).isPresent()
                        || here.get().equals(Noun.INPUT) && noun.equals(Optional.of(Noun.CACHED));   // `cached input: $0.30`
                noun = known ? noun : here;
            }
        }
        boolean remark = form != Form.PLAIN && tokens.is(start - 1, Kind.EQUALS) && tokens.is(start - 2, Kind.CLOSE);   // `(output) = $9`
        return remark || form == Form.PLAIN && !isNear() ? Optional.empty() : noun;
    }

    /// `days: 30`, `workdays 21`.
    private boolean isTimes(int index) {
        return tokens.word(index).endsWith("s") && (index == start - 1 || index == start - 2
                && (tokens.is(start - 1, Kind.COLON) || tokens.is(start - 1, Kind.EQUALS)));
    }

    /// `hourly pricing is $22 per unit`.
    Optional<Noun> often() {
        return words().stream().flatMap(word -> Stream.ofNullable(Vocabulary.OFTEN.get(word))).findFirst();
    }

    /// `price_in=3`.
    boolean isPrice() {
        for (int index = nearest(); index < start; index++) {
            if (tokens.word(index).equals("price")) {
                return true;
            }
        }
        return false;
    }

    /// `cost_per_call=0.003`.
    boolean isCost() {
        boolean sign = tokens.is(start - 1, Kind.EQUALS) || tokens.is(start - 1, Kind.COLON);
        return sign && tokens.word(start - 3).equals("per") && Set.of("cost", "price").contains(tokens.word(start - 4));
    }

    /// `(in/out)` says both.
    private boolean isBoth(int index) {
        return tokens.is(index + 1, Kind.SLASH) && tokens.word(index + 2).startsWith("out")
                || tokens.is(index - 1, Kind.SLASH) && tokens.word(index - 2).startsWith("in") && tokens.word(index).startsWith("out");
    }

    /// `output: 600 tokens`.
    Optional<Noun> direction() {
        return noun(Form.PLAIN).filter(each -> each.is(Noun.Kind.TOKEN) && !each.equals(Noun.TOKEN));
    }

    /// `reads 3,000 tokens and writes 500`.
    Optional<Noun> verb() {
        for (int index = start - 1; index >= Math.max(nearest(), start - 4); index--) {
            Optional<Noun> sent = Vocabulary.sent(tokens.word(index));
            if (sent.isPresent() && tokens.word(index + 1).equals("of") && index + 2 == start) {
                return sent;   // `completions of 1k tokens`
            }
            if (READS.contains(tokens.word(index)) || WRITES.contains(tokens.word(index))) {
                return Optional.of(READS.contains(tokens.word(index)) ? Noun.INPUT : Noun.OUTPUT);
            }
        }
        return Optional.empty();
    }

    /// Whether the words lead to the number: `calls: 5`, `calls = 5`, `calls 5`, `calls is 5`.
    private boolean isNear() {
        return tokens.is(start - 1, Kind.COLON) || tokens.is(start - 1, Kind.EQUALS) || tokens.is(start - 1, Kind.CLOSE)
                || tokens.is(start - 1, Kind.OPEN) || tokens.is(start - 1, Kind.ABOUT)
                || COPULAS.contains(tokens.word(start - 1)) || isNoun();
    }

    /// Whether the word right before the number is something that is counted.
    boolean isNoun() {
        return start > from && tokens.noun(start - 1).isPresent();
    }

    /// `calls 2000`, `calls=2000`.
    boolean isNamed() {
        boolean sign = tokens.is(start - 1, Kind.EQUALS) || tokens.is(start - 1, Kind.COLON);
        return isNoun() || sign && start - 1 > from && tokens.noun(start - 2).isPresent();
    }
}
