package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Token.Kind;

/// What stands behind an amount: its noun, then what it is for.
final class Tail {

    private static final Set<String> SEATS = Set.of("seat", "licence", "license", "subscription");
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
                forget(first);
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
        seats();
        boolean counted = form == Form.PLAIN && !units.per().isEmpty();
        boolean paid = counted && tokens.is(end + 1, Kind.DOLLAR)
                && units.per().getFirst().is(Noun.Kind.TIME);   // `calls: 120 per day = $4`
        if (counted && !paid && label.isNamed() && tokens.is(end, Kind.EQUALS) && tokens.isNumber(end + 1)) {
            forget(first);   // `users=2500 msgs_per_user=12`
        } else if (form == Form.DOLLARS || form == Form.FOREIGN
                || counted && noun.filter(each -> !each.equals(Noun.TOKEN)).isEmpty()) {   // `500k tokens a day in`
            tokensPaid();
        }
    }

    private void counted() {
        var counted = new CountedNoun(tokens, units, end);
        noun = counted.noun();
        time = counted.time();
        end = counted.end();
    }

    /// What was read belongs to the next number.
    private void forget(int first) {
        end = first;
        noun = Optional.empty();
        units.clear();
    }

    /// `$25/month licences`.
    private void seats() {
        boolean timed = units.per().stream().allMatch(each -> each.is(Noun.Kind.TIME));
        if (form != Form.PLAIN && timed && (!units.per().isEmpty() || word(end).endsWith("s"))
                && SEATS.contains(Vocabulary.singular(word(end)))) {
            units.add(Vocabulary.noun(word(end)).orElseThrow());
            end++;
        }
    }

    private String word(int index) {
        return tokens.word(index);
    }

    /// `$3 in`, `$3 for input`, `$3 per million of output tokens`.
    private void tokensPaid() {
        int index = tokens.behindFor(end);
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
