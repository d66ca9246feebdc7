package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;

/// One amount with what stands before and behind it, which together say what it counts and what it is for.
record Phrase(TokenList tokens, Amount amount, Label before, Tail tail) {

    /// No one counts so many in the singular.
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    /// @param text  the whole text
    /// @param found what came before
    Quantity quantity(String text, Numeral numerals, List<Quantity> found) {
        Optional<Noun> noun = noun();
        boolean whole = !amount.written().isEmpty() && isPlain() && noun.filter(Phrase::isWhole).isPresent();
        Span value = whole ? Span.of(numerals.value(amount.written(), true)) : amount.value();
        Optional<BigDecimal> scale = isMoney() && tail.per().isEmpty() ? before.units().scale() : Optional.empty();
        Optional<LabelUnits.Scaled> many = scale.isEmpty() && isMoney() && isTimed() ? before.units().scaledUnit() : Optional.empty();
        BigDecimal size = scale.or(() -> many.map(LabelUnits.Scaled::many)).orElse(tail.size());
        List<Noun> per = scale.isPresent() ? List.of(Noun.TOKEN)
                : many.map(each -> Stream.concat(Stream.of(each.unit()), tail.per().stream()).toList())
                .orElseGet(() -> each(per(), found));
        int start = tokens.get(before.start()).start();
        return new Quantity(value.dividedBy(Span.of(size)), isPrice(noun, per) ? Form.DOLLARS : amount.form(), noun, per, before.link(),
                before.words(), Label.behind(tokens, tail.end(), amount.form() == Form.PERCENT), size, amount, start,
                text.substring(start, tokens.get(tail.end() - 1).end()));
    }

    private boolean isPlain() {
        return amount.form() == Form.PLAIN;
    }

    private boolean isMoney() {
        return amount.form() == Form.DOLLARS;
    }

    /// Whether nothing but times stands behind.
    private boolean isTimed() {
        return tail.per().stream().allMatch(unit -> unit.is(Noun.Kind.TIME));
    }

    /// What is counted: as the words behind say, or those before.
    private Optional<Noun> noun() {
        boolean open = isPlain() ? isTimed() : tail.per().isEmpty() || tail.per().contains(Noun.TOKEN);
        Optional<Noun> told = tail.noun().or(() -> open ? before.noun(amount.form()) : Optional.empty());
        boolean undirected = isPlain() && (told.equals(Optional.of(Noun.TOKEN)) || told.isEmpty()
                && tail.per().stream().allMatch(unit -> unit.is(Noun.Kind.EVENT)));
        boolean times = tokens.word(amount.next()).equals("times");   // `read 5,000 times`
        Optional<Noun> noun = undirected ? (times ? Optional.<Noun>empty() : before.verb()).or(before::direction).or(tail::noun)
                .or(() -> told) : told;
        return isLength(noun) ? Vocabulary.sent(tokens.word(tail.end() - 1)) : noun;
    }

    /// A number without a currency that the words before say is a price.
    private boolean isPrice(Optional<Noun> noun, List<Noun> per) {
        return isPlain() && tail.noun().isEmpty() && (before.isCost() && !per.isEmpty()
                || noun.filter(each -> each.is(Noun.Kind.TOKEN)).isPresent() && per.isEmpty() && before.isPrice());
    }

    /// `a 10k prompt`: so many tokens, and not so many prompts.
    private boolean isLength(Optional<Noun> noun) {
        String word = tokens.word(tail.end() - 1);
        return isPlain() && tail.per().isEmpty() && noun.filter(each -> each.is(Noun.Kind.EVENT)).isPresent()
                && word.equals(Vocabulary.singular(word)) && Vocabulary.sent(word).isPresent() && amount.value().low().compareTo(MANY) >= 0;
    }

    /// The units behind a number; of money that has only a time behind it also those before: `per user: $1.50 a month`.
    private List<Noun> per() {
        if (tail.per().isEmpty()) {
            boolean bill = isPlain() && before.words().stream().anyMatch(Basis.BILLS::contains);   // `cost/month = 22 days × ...`
            return bill ? List.of() : before.units().per();
        }
        var per = new ArrayList<>(tail.per());
        if (isMoney() && per.stream().allMatch(unit -> unit.is(Noun.Kind.TIME))) {
            before.units().per().stream().filter(unit -> !unit.is(Noun.Kind.TIME)).forEach(per::add);
        }
        if (isMoney() && per.stream().allMatch(unit -> unit.is(Noun.Kind.MACHINE) || unit.is(Noun.Kind.PEOPLE))) {
            before.often().filter(_ -> before.words().stream().anyMatch(Vocabulary.PRICES::contains)).ifPresent(per::add);
        }
        boolean tokensNamed = !isMoney() || tail.noun().isPresent();
        return before.units().scaled(per, tokensNamed).map(List::of).orElse(per);
    }

    /// `3,000 users each cost us $0.12 a day`.
    private List<Noun> each(List<Noun> per, List<Quantity> found) {
        boolean each = isMoney() && per.stream().allMatch(unit -> unit.is(Noun.Kind.TIME)) && !found.isEmpty()
                && before.words().stream().filter(word -> !word.equals(",")).findFirst().filter("each"::equals).isPresent();
        Optional<Noun> counted = Optional.of(found).filter(_ -> each && found.getLast().form() == Form.PLAIN)
                .flatMap(all -> all.getLast().noun())
                .filter(noun -> noun.is(Noun.Kind.PEOPLE) || noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.MACHINE));
        return counted.isPresent() ? Stream.concat(counted.stream(), per.stream()).toList() : per;
    }

    /// What has no parts: half a call makes no sense.
    private static boolean isWhole(Noun noun) {
        return noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.PEOPLE) || noun.is(Noun.Kind.TOKEN);
    }
}
