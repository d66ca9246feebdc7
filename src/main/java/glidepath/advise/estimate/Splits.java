package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;

/// Two numbers that say how tokens divide into input and output: `a 3:1 input to output ratio`, `a 70/30 split`.
final class Splits {

    private static final Set<String> SPLIT = Set.of("ratio", "split", "mix");

    private Splits() {
    }

    static List<Quantity> done(List<Quantity> quantities) {
        for (int index = 1; index < quantities.size(); index++) {
            Quantity one = quantities.get(index - 1);
            Quantity two = quantities.get(index);
            if (isSplit(one, two)) {
                var rest = new ArrayList<>(quantities);
                rest.remove(two);
                rest.remove(one);
                return divided(rest, reversed(two) ? two.value() : one.value(), reversed(two) ? one.value() : two.value());
            }
        }
        return quantities;
    }

    private static boolean isSplit(Quantity one, Quantity two) {
        boolean plain = Stream.of(one, two).allMatch(each -> each.form() == Form.PLAIN && each.per().isEmpty() && each.value().isPoint()
                && !each.value().isZero()) && one.noun().isEmpty();
        boolean joined = two.link() == Link.SLASH || List.of(":", "to").stream().anyMatch(word -> two.before().equals(List.of(word)));
        return plain && joined && (two.says(SPLIT) || two.noun().filter(noun -> SPLIT.contains(noun.name())).isPresent()
                || one.saysBefore(SPLIT));
    }

    private static boolean reversed(Quantity two) {
        return Stream.concat(two.noun().map(Noun::name).stream(), two.after().stream()).map(Vocabulary::noun).flatMap(Optional::stream)
                .filter(noun -> noun.is(Noun.Kind.TOKEN)).findFirst().filter(Noun.OUTPUT::equals).isPresent();
    }

    /// Tokens of no direction are divided; where only the input is told, the output follows from it.
    private static List<Quantity> divided(List<Quantity> rest, Span input, Span output) {
        var all = new ArrayList<Quantity>();
        if (rest.stream().filter(each -> each.noun().equals(Optional.of(Noun.TOKEN)) && each.form() == Form.PLAIN).count() > 1) {
            return rest;   // `70/30 split: 70M tokens at $0.20 and 30M tokens at $2`
        }
        boolean onlyInput = rest.stream().noneMatch(each -> each.counts(Noun.Kind.TOKEN) && !each.noun().equals(Optional.of(Noun.INPUT)));
        for (Quantity each : rest) {
            if (each.counts(Noun.Kind.TOKEN) && each.noun().equals(Optional.of(Noun.TOKEN))) {
                Span whole = Span.of(input.plus(output).high());
                all.add(each.with(Noun.INPUT).withValue(each.value().times(input).dividedBy(whole)));
                all.add(each.with(Noun.OUTPUT).withValue(each.value().times(output).dividedBy(whole)));
            } else {
                all.add(each);
                if (onlyInput && each.counts(Noun.Kind.TOKEN)) {
                    all.add(each.with(Noun.OUTPUT).withValue(each.value().times(output).dividedBy(input)));
                }
            }
        }
        return all;
    }

    /// `100k calls at 1k/500`: two numbers alone are tokens where tokens are priced and none are counted.
    static List<Quantity> pair(List<Quantity> quantities) {
        boolean counted = quantities.stream().anyMatch(each -> each.counts(Noun.Kind.TOKEN) && !FreeAmounts.isFree(each));
        boolean events = quantities.stream().anyMatch(each -> each.counts(Noun.Kind.EVENT));
        boolean priced = quantities.stream().anyMatch(each -> each.isMoney() && each.isPer(Noun.Kind.TOKEN));
        for (int index = 1; index < quantities.size() && !counted && priced; index++) {
            Quantity one = quantities.get(index - 1);
            Quantity two = quantities.get(index);
            if (!events && one.form() == Form.PLAIN && one.noun().isEmpty() && one.per().isEmpty() && two.link() == Link.AT && two.isMoney()
                    && two.isPer(Noun.Kind.TOKEN)) {   // `6M at $2 per million`
                var all = new ArrayList<>(quantities);
                all.set(index - 1, one.with(Noun.TOKEN));
                return all;
            }
            boolean bare = Stream.of(one, two).allMatch(each -> each.form() == Form.PLAIN && each.noun().isEmpty() && each.per().isEmpty()
                    && each.value().high().compareTo(BigDecimal.TEN) > 0);
            boolean large = bare && two.link() == Link.PLUS && one.value().high().compareTo(BigDecimal.valueOf(1_000)) >= 0;
            if (bare && two.link() == Link.SLASH || large) {
                var all = new ArrayList<>(quantities);
                all.set(index - 1, one.with(Noun.INPUT));
                all.set(index, two.with(Noun.OUTPUT));
                return all;
            }
        }
        return quantities;
    }

    private static List<Quantity> tokens(Statement statement) {
        return statement.of(Noun.Kind.TOKEN);
    }

    /// `3B tokens a month, 75% input`: the rest goes the other way.
    private static Quantity rest(Quantity tokens, Span share) {
        Span others = Span.of(BigDecimal.valueOf(100)).minus(share);
        return tokens.with(tokens.noun().equals(Optional.of(Noun.INPUT)) ? Noun.OUTPUT : Noun.INPUT)
                .withValue(tokens.value().times(others).dividedBy(share));
    }

    /// `1k tokens (80% input, 20% output)`.
    static void ofShares(Statement statement) {
        Optional<Quantity> all = statement.count(Noun.TOKEN);
        for (Noun direction : List.of(Noun.INPUT, Noun.OUTPUT)) {
            statement.shares.stream().filter(share -> !share.after().isEmpty()
                    && Vocabulary.noun(share.after().getFirst()).equals(Optional.of(direction))).findFirst().ifPresent(share ->
                    all.ifPresent(tokens -> {
                        statement.counts.remove(tokens);
                        statement.counts.add(tokens.with(direction).withValue(tokens.value().times(share.value()).hundredths()));
                        statement.used.add(share);
                    }));
        }
        all.flatMap(tokens -> statement.used.stream().filter(share -> tokens(statement).size() == 1 && share.form() == Form.PERCENT)
                .findFirst()).ifPresent(share -> statement.counts.add(rest(tokens(statement).getFirst(), share.value())));
        statement.shares.removeAll(statement.used);
    }
}
