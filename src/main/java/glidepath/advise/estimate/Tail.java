package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Token.Kind;

/// What stands behind an amount: its noun, then what it is for.
final class Tail {

    private static final Set<String> FOR = Set.of("for", "of", "on");
    /// Before a prompt or an answer.
    private static final Set<String> PROMPTS = Set.of("system", "user", "long", "short", "average", "typical");
    private static final Set<String> SEATS = Set.of("seat", "licence", "license", "subscription");
    private static final Set<String> CACHED = Set.of("cached", "cache");
    private static final int MOST_WORDS = 5;
    private final TokenList tokens;
    private final Label label;
    private final Form form;
    private final Units units;
    private Optional<Noun> noun = Optional.empty();
    private Optional<Noun> time = Optional.empty();
    private int end;

    /// @param found what came before, of which `each` may be
    Tail(TokenList tokens, Amount.Reader amounts, List<Quantity> found, Label label, Amount amount) {
        this.tokens = tokens;
        this.label = label;
        form = amount.form();
        units = new Units(tokens, amounts, found, form);
        end = amount.next();
        read();
    }

    /// What is counted, or which tokens money is for.
    Optional<Noun> noun() {
        return noun;
    }

    /// The minute of a CMU-minute.
    Optional<Noun> time() {
        return time;
    }

    List<Noun> per() {
        return units.per();
    }

    /// A million of `per million tokens`.
    BigDecimal size() {
        return units.size();
    }

    int end() {
        return end;
    }

    private void read() {
        int first = end;
        if (form == Form.PLAIN) {
            counted();
            if (end > first && tokens.startsNext(end) && label.isNamed()) {   // `input 2,000 output 600`
                end = first;
                noun = Optional.empty();
                units.clear();
                return;
            }
        } else if (form != Form.PERCENT) {
            tokensPaid();
        }
        if (noun.filter(each -> each.is(Noun.Kind.TIME)).isPresent() && word(end).equals("of")
                && TokenList.EACH.contains(word(end + 2))) {
            end += 2;   // `5 minutes of review per ticket`
        }
        end = units.read(end);
        if (form != Form.PLAIN && units.per().stream().allMatch(each -> each.is(Noun.Kind.TIME)) && (!units.per().isEmpty()
                || word(end).endsWith("s")) && SEATS.contains(Vocabulary.singular(word(end)))) {   // `$25/month licences`
            units.add(Vocabulary.noun(word(end)).orElseThrow());
            end++;
        }
        if (form == Form.PLAIN && !units.per().isEmpty() && label.isNamed() && tokens.is(end, Kind.EQUALS) && tokens.isNumber(end + 1)) {
            end = first;   // `users=2500 msgs_per_user=12`
            noun = Optional.empty();
            units.clear();
            return;
        }
        if (form == Form.DOLLARS || form == Form.FOREIGN) {
            tokensPaid();
        } else if (form == Form.PLAIN && !units.per().isEmpty() && noun.filter(each -> !each.equals(Noun.TOKEN))
                .isEmpty()) {   // `500k tokens a day in`
            tokensPaid();
        }
    }

    private String word(int index) {
        return tokens.word(index);
    }

    /// Words up to the last noun that belongs to the number: `2,000 avg input tokens`, `5,000 customer support tickets`.
    private void counted() {
        if (tokens.is(end, Kind.HYPHEN) && adjective(end + 1)) {
            return;
        }
        int first = tokens.is(end, Kind.HYPHEN) ? end + 1 : end;
        int index = first;
        while (index < Math.min(first + MOST_WORDS, tokens.size()) && counted(index)) {
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
    private boolean counted(int index) {
        String word = word(index);
        Optional<Noun> here = tokens.noun(index);
        if (Vocabulary.NUMBERS.containsKey(word) && tokens.is(index + 1, Kind.HYPHEN) && noun.isEmpty()) {   // `300 five-minute windows`
            return false;
        }
        if (Vocabulary.OFTEN.containsKey(word) && noun.isEmpty()) {
            units.add(Vocabulary.OFTEN.get(word));
            return true;
        }
        if (noun.isEmpty() && tokens.isDoer(index)) {
            take(new Noun(Vocabulary.singular(word), Noun.Kind.PEOPLE), index + 1);
            return false;
        }
        // `40 engineers run 25 tasks`, `20M tokens hit the cache`
        if (noun.filter(each -> each.is(Noun.Kind.MACHINE) && word.equals("run")
                || (each.is(Noun.Kind.PEOPLE) || each.is(Noun.Kind.MACHINE)) && tokens.isNumber(index + 1)
                || each.is(Noun.Kind.TOKEN) && word.startsWith("hit")).isPresent()) {
            return false;
        }
        if ((noun.equals(Optional.of(Noun.CMU)) || noun.filter(each -> each.is(Noun.Kind.MACHINE)).isPresent()
                && tokens.is(index - 2, Kind.HYPHEN)) && here.filter(each -> each.is(Noun.Kind.MACHINE)).isPresent()) {
            end = index + 1;   // `an 8-CMU copy`, `an 8-GPU node`
            return false;
        }
        if (here.isPresent() && !(Vocabulary.isFiller(word) && tokens.nounFollows(index + 1))) {
            take(here.get(), index + 1);
            boolean last = here.get().is(Noun.Kind.TIME) || tokens.is(index + 1, Kind.HYPHEN);
            compound(index + 1);
            return !last && time.isEmpty();
        }
        if (noun.isEmpty() && !word(index - 1).isEmpty() && tokens.is(index, Kind.HYPHEN) || here.isEmpty() && (isHyphenated(index)
                || isHyphenated(index - 2))) {
            return true;
        }
        if (noun.isEmpty() && word.equals("free") && !word(index + 1).isEmpty() && !Vocabulary.isStop(word(index + 1))) {
            return true;   // `1,000 free credits`
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
        int index = behindFor();
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

    private int behindFor() {
        int index = FOR.contains(word(end)) ? end + 1 : end;
        return word(index).equals("the") ? index + 1 : index;
    }

    /// `$3 in`, `$3 for input`, `$3 per million of output tokens`.
    private void tokensPaid() {
        int index = behindFor();
        Optional<Noun> here = tokens.direction(index);
        if (here.isPresent() && !(tokens.startsNext(index + 1) && label.noun(Form.DOLLARS).isPresent())) {
            noun = here;
            end = index + 1;
            boolean both = here.get().equals(Noun.CACHED) && tokens.direction(end).equals(Optional.of(Noun.INPUT));
            end += both ? 1 : 0;   // `$0.30 cached input`
            end += Vocabulary.noun(word(end)).filter(Noun.TOKEN::equals).isPresent() ? 1 : 0;
        }
    }
}
