package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;

/// A number of a text with its unit: `1,500 input tokens per call`, `$3 per million output tokens`, `80 %`.
///
/// @param noun   what is counted; of money, the tokens that it pays for where its unit does not say them
/// @param per    for what it is: `call`, `day`. A price for a million tokens is held for one
/// @param link   what joins it to the quantity before
/// @param before the words between that quantity and this one
/// @param after  the words that follow, up to the next quantity or the sentence's end
/// @param start where it begins in the text, as the number of a letter
/// @param size   for how many its value was told: a million of `$3 per million`
record Quantity(Span value, Form form, Optional<Noun> noun, List<Noun> per, Link link, List<String> before, List<String> after,
        BigDecimal size, Amount amount, int start, String text) {

    private static final Set<String> AGAIN = Set.of("is", "makes", "takes", "totals", "so");

    /// What stands between two quantities.
    enum Link { NONE, TIMES, PLUS, MINUS, AT, OF, AND, SLASH, EQUALS }

    Quantity {
        per = per.size() < 2 ? per : per.stream().distinct().toList();
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean isMoney() {
        return form == Form.DOLLARS;
    }

    /// A number that says neither what it counts nor for what.
    boolean isBare() {
        return form == Form.PLAIN && noun.isEmpty() && per.isEmpty();
    }

    /// Whether it is told with the one before: `1,500/400`, `1,500 and 400`.
    boolean isJoined() {
        return link == Link.SLASH || link == Link.AND;
    }

    boolean counts(Noun.Kind kind) {
        return form == Form.PLAIN && noun.isPresent() && noun.get().is(kind);
    }

    boolean isPer(Noun.Kind kind) {
        for (Noun each : per) {
            if (each.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /// `twice a day`: how often the other things happen.
    boolean isOccasion() {
        return noun.isPresent() && noun.get().name().equals("occasion");
    }

    /// Units that are no time.
    List<Noun> things() {
        return units(false);
    }

    List<Noun> times() {
        return units(true);
    }

    /// Without a list of its own where all or none of them are: most have one unit or none.
    private List<Noun> units(boolean time) {
        int found = 0;
        for (Noun each : per) {
            found += each.is(Noun.Kind.TIME) == time ? 1 : 0;
        }
        return found == 0 ? List.of() : found == per.size() ? per
                : per.stream().filter(each -> each.is(Noun.Kind.TIME) == time).toList();
    }

    /// Where it stands tells it from nearly all others.
    @Override
    public int hashCode() {
        return 31 * start + text.hashCode();
    }

    /// Whether one of these words, in the singular or plural, stands before or behind it.
    boolean says(Set<String> words) {
        return says(before, words) || says(after, words);
    }

    boolean saysBefore(Set<String> words) {
        return says(before, words);
    }

    private static boolean says(List<String> said, Set<String> words) {
        for (String word : said) {
            if (words.contains(word) || word.endsWith("s") && words.contains(Vocabulary.singular(word))) {
                return true;
            }
        }
        return false;
    }

    /// `... is 500k tokens`: what came before, once more.
    boolean saysAgain() {
        return counts(Noun.Kind.TOKEN) && things().isEmpty() && before.size() == 1 && AGAIN.contains(before.getFirst());
    }

    Quantity with(Noun other) {
        return new Quantity(value, form, Optional.of(other), per, link, before, after, size, amount, start, text);
    }

    Quantity withoutNoun() {
        return new Quantity(value, form, Optional.empty(), per, link, before, after, size, amount, start, text);
    }

    Quantity with(Link other) {
        return new Quantity(value, form, noun, per, other, before, after, size, amount, start, text);
    }

    Quantity withPer(List<Noun> other) {
        return new Quantity(value, form, noun, other, link, before, after, size, amount, start, text);
    }

    /// For what another price of tokens is told, which says it for both.
    Quantity pricedLike(Quantity other) {
        List<Noun> units = other.per.stream().map(unit -> unit.is(Noun.Kind.TOKEN) ? Noun.TOKEN : unit).toList();
        return new Quantity(value.dividedBy(Span.of(other.size)), form, noun, units, link, before, after, other.size, amount,
                start, text);
    }

    /// A share of what is counted, as a number of its own.
    Quantity ofAll(Quantity all, Noun unit) {
        return new Quantity(all.value.times(value).hundredths(), Form.PLAIN, Optional.of(unit), all.per, link, before, after, size, amount,
                start, text);
    }

    /// What part of a whole this is.
    Quantity asShareOf(Quantity all) {
        return new Quantity(value.times(BigDecimal.valueOf(100)).dividedBy(all.value), Form.PERCENT, noun, per, link, before, after, size,
                amount, start, text);
    }

    Quantity plusPer(Noun other) {
        var more = new ArrayList<>(per);
        more.add(other);
        return withPer(more);
    }

    Quantity withValue(Span other) {
        return new Quantity(other, form, noun, per, link, before, after, size, amount, start, text);
    }

    Quantity asDollars() {
        return new Quantity(value, Form.DOLLARS, noun, per, link, before, after, size, amount, start, text);
    }
}
