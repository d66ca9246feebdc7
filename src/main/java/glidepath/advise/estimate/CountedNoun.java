package glidepath.advise.estimate;

import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;

/// The words up to the last noun that belongs to a number: `2,000 avg input tokens`, `5,000 customer support tickets`.
final class CountedNoun {

    /// Before a prompt or an answer.
    private static final Set<String> PROMPTS = Set.of("system", "user", "long", "short", "average", "typical");
    private static final Set<String> CACHED = Set.of("cached", "cache");
    private static final int MOST_WORDS = 5;
    private final TokenList tokens;
    private final Units units;
    private Optional<Noun> noun = Optional.empty();
    private Optional<Noun> time = Optional.empty();
    private int end;

    /// @param units to which those are added that stand before the noun
    /// @param from  the first token behind the number
    CountedNoun(TokenList tokens, Units units, int from) {
        this.tokens = tokens;
        this.units = units;
        end = from;
        read();
    }

    Optional<Noun> noun() {
        return noun;
    }

    /// The minute of a CMU-minute.
    Optional<Noun> time() {
        return time;
    }

    int end() {
        return end;
    }

    private String word(int index) {
        return tokens.word(index);
    }

    private void read() {
        if (tokens.is(end, Kind.HYPHEN) && adjective(end + 1)) {
            return;
        }
        int first = tokens.is(end, Kind.HYPHEN) ? end + 1 : end;
        int index = first;
        while (index < Math.min(first + MOST_WORDS, tokens.size()) && goesOn(index)) {
            index++;
        }
        directed();
        if (noun.isEmpty() && Set.of("are", "were", "is").contains(word(end)) && CACHED.contains(word(end + 1))) {   // `2,000 are cached`
            noun = Optional.of(Noun.CACHED);
            end += word(end + 2).startsWith("hit") ? 3 : 2;   // `40M are cache hits`
        }
    }

    /// `4-minute calls`, `2,000-token prompts`: so many for each of what follows.
    private boolean adjective(int index) {
        Optional<Noun> each = Vocabulary.noun(word(index));
        int named = PROMPTS.contains(word(index + 1)) || tokens.isAdjective(index + 1) ? index + 2 : index + 1;
        Optional<Noun> of = Vocabulary.noun(word(named)).filter(next -> next.is(Noun.Kind.EVENT));
        if (each.isEmpty() || of.isEmpty() || each.get().is(Noun.Kind.MACHINE)) {
            return false;
        }
        Optional<Noun> sent = Vocabulary.sent(of.get().name()).filter(_ -> each.get().equals(Noun.TOKEN));
        noun = sent.or(() -> each);
        end = named + 1;
        boolean own = !sent.equals(Optional.of(Noun.OUTPUT)) && !word(end).equals("per");   // `a 200-token question per query`
        of.filter(_ -> own).ifPresent(units::add);
        return true;
    }

    /// Whether the phrase may go on after this word.
    private boolean goesOn(int index) {
        Optional<Noun> here = tokens.noun(index);
        if (noun.isEmpty() && Vocabulary.NUMBERS.containsKey(word(index)) && tokens.is(index + 1, Kind.HYPHEN)) {
            return false;   // `300 five-minute windows`
        }
        Noun often = Vocabulary.OFTEN.get(word(index));
        if (noun.isEmpty() && often != null) {
            units.add(often);
            return true;
        }
        if (noun.isEmpty() && tokens.isDoer(index)) {
            take(new Noun(Vocabulary.singular(word(index)), Noun.Kind.PEOPLE), index + 1);
            return false;
        }
        if (isVerb(index)) {
            return false;
        }
        if (isSizedMachine(index) && here.filter(each -> each.is(Noun.Kind.MACHINE)).isPresent()) {
            end = index + 1;
            return false;
        }
        if (here.isPresent() && !(Vocabulary.isFiller(word(index)) && tokens.nounFollows(index + 1))) {
            take(here.get(), index + 1);
            boolean last = here.get().is(Noun.Kind.TIME) || tokens.is(index + 1, Kind.HYPHEN);
            compound(index + 1);
            return !last && time.isEmpty();
        }
        return goesOnBehind(index, here.isPresent());
    }

    /// `40 engineers run 25 tasks`, `20M tokens hit the cache`.
    private boolean isVerb(int index) {
        return noun.filter(each -> each.is(Noun.Kind.MACHINE) && word(index).equals("run")
                || (each.is(Noun.Kind.PEOPLE) || each.is(Noun.Kind.MACHINE)) && tokens.isNumber(index + 1)
                || each.is(Noun.Kind.TOKEN) && word(index).startsWith("hit")).isPresent();
    }

    /// `an 8-CMU copy`, `an 8-GPU node`.
    private boolean isSizedMachine(int index) {
        return noun.equals(Optional.of(Noun.CMU))
                || noun.filter(each -> each.is(Noun.Kind.MACHINE)).isPresent() && tokens.is(index - 2, Kind.HYPHEN);
    }

    /// Of a word that is no noun by itself; one that no rule knows is what is counted, where no noun follows.
    private boolean goesOnBehind(int index, boolean known) {
        String word = word(index);
        boolean free = noun.isEmpty() && word.equals("free") && !word(index + 1).isEmpty() && !Vocabulary.isStop(word(index + 1));
        if (noun.isEmpty() && !word(index - 1).isEmpty() && tokens.is(index, Kind.HYPHEN)
                || !known && (isHyphenated(index) || isHyphenated(index - 2)) || free) {   // `1,000 free credits`
            return true;
        }
        if (noun.isPresent() || word.isEmpty() || Vocabulary.isStop(word) && !(word.equals("of") && tokens.nounFollows(index + 1))) {
            return false;
        }
        boolean timed = !Vocabulary.isFiller(word) && tokens.noun(index + 2).filter(each -> each.is(Noun.Kind.TIME)).isPresent()
                && TokenList.WHICH.contains(word(index + 1));   // `18,000 claims last month`
        if (timed || !Vocabulary.isFiller(word) && !tokens.nounFollows(index + 1)) {
            take(Vocabulary.other(word), index + 1);
            compound(index + 1);
            return false;
        }
        return true;
    }

    /// The first word of `6 fine-tuned models`.
    private boolean isHyphenated(int index) {
        return noun.isEmpty() && !word(index).isEmpty() && tokens.is(index + 1, Kind.HYPHEN) && !word(index + 3).isEmpty()
                && !Vocabulary.isStop(word(index + 3));
    }

    private void take(Noun next, int to) {
        end = to;
        if (noun.equals(Optional.of(Noun.CACHED)) && next.equals(Noun.INPUT)) {   // `6,000 cached input tokens`
            return;
        }
        if (noun.equals(Optional.of(Noun.TOKEN)) && Vocabulary.sent(next.name()).isPresent()) {   // `2k tokens prompt`
            noun = Vocabulary.sent(next.name());
            return;
        }
        boolean directed = noun.filter(known -> known.is(Noun.Kind.TOKEN)).isPresent() && next.equals(Noun.TOKEN);
        noun = directed ? noun : Optional.of(next);
    }

    /// `CMU-minutes`: so many, for a minute.
    private void compound(int index) {
        int second = tokens.is(index, Kind.HYPHEN) ? index + 1 : index;
        Optional<Noun> unit = Vocabulary.noun(word(second)).filter(each -> each.is(Noun.Kind.TIME));
        boolean machine = noun.filter(each -> each.is(Noun.Kind.MACHINE)).isPresent();
        if (unit.isPresent() && (machine || second > index && noun.filter(each -> !each.is(Noun.Kind.TIME)).isPresent())) {
            time = unit;
            end = second + 1;
        }
    }

    /// `tokens in`, `tokens of input`: the direction behind.
    private void directed() {
        int index = tokens.behindFor(end);
        Optional<Noun> behind = tokens.direction(index).or(() -> index > end ? Vocabulary.text(word(index)) : Optional.empty());
        if (noun.filter(Noun.TOKEN::equals).isPresent() && behind.isPresent()) {
            noun = behind;
            end = index + 1;
        }
        // `6,000 in (cached)`
        if (noun.equals(Optional.of(Noun.INPUT)) && tokens.is(end, Kind.OPEN) && word(end + 1).equals("cached")) {
            noun = Optional.of(Noun.CACHED);
            end += 2;
        }
    }
}
