package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import glidepath.advise.estimate.Token.Kind;

/// The tokens of a text, to be looked at around a place; beyond its ends there is nothing.
record TokenList(List<Token> tokens) {

    static final Set<String> EACH = Set.of("per", "each", "every", "a", "an");
    /// Before one time of several: `last month`.
    static final Set<String> WHICH = Set.of("last", "this", "next", "past", "first");
    private static final Set<String> OVER = Set.of("for", "in", "over", "during", "across");
    private static final Set<String> BEFORE_WHAT = Set.of("for", "of", "on");
    private static final Set<String> ONE = Set.of("the", "a", "an", "one");
    private static final Set<String> COMING = Set.of("next", "this", "last");
    static final Set<String> WHOLE = Set.of("full", "whole", "entire", "next", "coming", "current", "first", "calendar");
    private static final Set<String> ENDS = Set.of("and", "at", "per", "plus", "with", "cost", "costs", "for", "out", "come", "comes",
            "on", "is", "are", "each", "or", "would", "will", "was", "were", "this", "that", "then", "which", "makes", "equals", "total",
            "totals", "using", "via", "from", "by", "every", "apiece", "run", "runs", "lands", "adds", "works", "yesterday",
            "today", "monthly", "daily", "model", "last", "so");

    /// Words and numbers in place of tokens.
    ///
    /// @param next the token behind those
    record Instead(int next, List<String> words) {
    }

    int size() {
        return tokens.size();
    }

    /// With words in place of what a rule knows; they stand where that did.
    ///
    /// @param rule of what begins at a place
    List<Token> with(IntFunction<Optional<Instead>> rule) {
        var all = new ArrayList<Token>();
        int at = 0;
        while (at < size()) {
            Optional<Instead> instead = rule.apply(at);
            if (instead.isEmpty()) {
                all.add(get(at++));
            } else {
                int start = get(at).start();
                at = instead.get().next();
                int end = get(at - 1).end();
                instead.get().words().forEach(word ->
                        all.add(new Token(Character.isDigit(word.charAt(0)) ? Kind.NUMBER : Kind.WORD, word, start, end)));
            }
        }
        return all;
    }

    Token get(int index) {
        return tokens.get(index);
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(kind);
    }

    /// The word at a place; empty where there is none.
    String word(int index) {
        return is(index, Kind.WORD) ? tokens.get(index).text() : "";
    }

    /// Behind `for the`, `of`, `on`, where these stand.
    int behindFor(int index) {
        int next = BEFORE_WHAT.contains(word(index)) ? index + 1 : index;
        return word(next).equals("the") ? next + 1 : next;
    }

    /// `4`, `$4`.
    boolean isNumber(int index) {
        return is(index, Kind.NUMBER) || is(index, Kind.DOLLAR);
    }

    /// Whether a word stands anywhere.
    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /// What a word counts; `in` and `out` where no phrase goes on, `prompt` and `completion` before `tokens`.
    Optional<Noun> noun(int index) {
        return direction(index).or(() -> Vocabulary.noun(word(index)));
    }

    /// Which tokens a word means: input, output, cached.
    Optional<Noun> direction(int index) {
        boolean tokensFollow = word(index + 1).startsWith("tok");
        return switch (word(index)) {
            case "input", "inputs", "ingest" -> Optional.of(Noun.INPUT);
            case "output", "outputs" -> Optional.of(Noun.OUTPUT);
            case "prompt", "context", "request" -> tokensFollow ? Optional.of(Noun.INPUT) : Optional.empty();
            case "completion", "response", "generated", "answer", "reply" -> tokensFollow ? Optional.of(Noun.OUTPUT) : Optional.empty();
            case "in" -> isInput(index) ? Optional.of(Noun.INPUT) : Optional.empty();
            case "out" -> isLabel(index) || tokensFollow || ends(index + 1) || isCounted(index - 1)
                    && (!word(index + 1).equals("of") || word(index + 2).equals("which"))
                    ? Optional.of(Noun.OUTPUT) : Optional.empty();
            case "cached" -> Optional.of(Noun.CACHED);
            case "fresh" -> tokensFollow || ends(index + 1) ? Optional.of(Noun.INPUT) : Optional.empty();
            case "written" -> isOfCache(index) ? Optional.of(Noun.CACHE_WRITE) : Optional.empty();
            case "read" -> isOfCache(index) ? Optional.of(Noun.CACHED) : Optional.empty();
            case "uncached" -> Optional.of(Noun.INPUT);
            default -> Optional.empty();
        };
    }

    /// `2M written, 40M read`, where a text tells of a cache that is written.
    private boolean isOfCache(int index) {
        return has("cachewrites") && ends(index + 1) && isCounted(index - 1);
    }

    /// `in and out`, `input/output`, where no number goes on.
    boolean isBothWays(int index) {
        boolean joined = word(index + 1).equals("and") || word(index + 1).equals("or") || is(index + 1, Kind.SLASH);
        return joined && word(index).startsWith("in") && word(index + 2).startsWith("out") && !isNumber(index + 3);
    }

    /// Whether a number ends at a place: `1,500 in / 400 out to answer a ticket`.
    private boolean isCounted(int index) {
        return is(index, Kind.NUMBER) || word(index).startsWith("tok") && isCounted(index - 1)
                || Vocabulary.SCALES.containsKey(word(index)) && is(index - 1, Kind.NUMBER);
    }

    /// Not the `in` of `in total`.
    private boolean isInput(int index) {
        return !word(index + 1).equals("total") && (isLabel(index) || word(index + 1).startsWith("tok") || ends(index + 1)
                || outFollows(index + 1) || word(index + 1).equals("of") && word(index + 2).equals("which"));
    }

    /// `in 900; out 100`: before a number that stands alone.
    private boolean isLabel(int index) {
        boolean starts = index == 0 || is(index - 1, Kind.STOP) || is(index - 1, Kind.COMMA) || is(index - 1, Kind.OPEN);
        boolean number = starts && is(index + 1, Kind.NUMBER) && !get(index + 1).text().matches("20[2-3]\\d");
        return number && (index + 2 >= size() || is(index + 2, Kind.STOP) || is(index + 2, Kind.COMMA)
                || is(index + 2, Kind.CLOSE)
                || Vocabulary.SCALES.containsKey(word(index + 2)) && ends(index + 3) && !is(index + 3, Kind.DOLLAR));
    }

    /// Of `1k in 500 out`: whether a number and its `out` begin at a place.
    private boolean outFollows(int index) {
        int scale = Vocabulary.SCALES.containsKey(word(index + 1)) ? 1 : 0;
        return is(index, Kind.NUMBER) && word(index + 1 + scale).equals("out");
    }

    /// Whether a phrase ends before a place, so that an `in` there is no preposition.
    private boolean ends(int index) {
        return index >= tokens.size() || is(index, Kind.DOLLAR) || !is(index, Kind.WORD) && !is(index, Kind.NUMBER)
                || ENDS.contains(word(index));
    }

    /// Whether a unit's `per` or slash stands before a place, or before the word that tells it apart: `each voice minute`.
    boolean isPer(int index) {
        return EACH.contains(word(index - 1)) || is(index - 1, Kind.HYPHEN) && word(index - 2).equals("per") || is(index - 1, Kind.SLASH)
                || (word(index - 2).equals("each") || word(index - 2).equals("per")) && isAdjective(index - 1);
    }

    /// Where the time of `for the year`, `over a full month`, `in one quarter` stands, which begins at a place; -1 where none does.
    int wholeTime(int index) {
        boolean coming = COMING.contains(word(index + 1));   // `for next year`
        if (!OVER.contains(word(index)) || !coming && !ONE.contains(word(index + 1))) {
            return -1;
        }
        int time = coming || !WHOLE.contains(word(index + 2)) ? index + 2 : index + 3;
        boolean one = !word(time).endsWith("s") && word(time).length() > 2 && !is(time + 1, Kind.HYPHEN);
        return noun(time).filter(each -> one && each.is(Noun.Kind.TIME) && !Calendar.isShorter(each, Noun.DAY)).isPresent() ? time : -1;
    }

    boolean isAdjective(int index) {
        return !word(index).isEmpty() && noun(index).isEmpty() && !Vocabulary.isStop(word(index))
                && !Vocabulary.SCALES.containsKey(word(index)) && !Vocabulary.NUMBERS.containsKey(word(index));
    }

    /// Whether something that is counted follows within two words.
    boolean nounFollows(int index) {
        for (int near = index; near < index + 2; near++) {
            if (noun(near).isPresent()) {
                return true;
            }
            if (word(near).isEmpty() || Vocabulary.isStop(word(near))) {
                return false;
            }
        }
        return false;
    }

    /// `2 evaluators run 8 evals`: a word that no list knows, before what it does.
    boolean isDoer(int index) {
        return word(index).endsWith("s") && noun(index).isEmpty() && !Vocabulary.isStop(word(index)) && noun(index + 1).isPresent()
                && !word(index + 1).endsWith("s") && is(index + 2, Kind.NUMBER);
    }

    /// Whether the next quantity begins at a place: `5`, `: 5`, `= $5`.
    boolean startsNext(int index) {
        return isNumber(index) || (is(index, Kind.COLON) || is(index, Kind.EQUALS)) && isNumber(index + 1);
    }
}
