package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.units.Message;

/// The period that a sum is for: a day, a month, a year.
///
/// @param model whose prices the sum takes where the text has none
record Basis(Statement statement, Optional<NamedModel> model) {

    static final Set<String> BILLS = Set.of("cost", "bill", "spend", "spending", "total", "charge", "expense", "invoice");

    /// The period of a claim: its own; that of the text; or the one that comes nearest to it.
    Noun of(Optional<Quantity> claim) {
        Optional<Noun> own = claim.flatMap(each -> each.times().stream().findFirst());
        return own.isPresent() ? own.get() : ofText(claim);
    }

    private Noun ofText(Optional<Quantity> claim) {
        Optional<Noun> told = statement.days.map(Times::whole);
        Optional<Noun> volume = Stream.of(Noun.Kind.EVENT, Noun.Kind.PEOPLE, Noun.Kind.TOKEN, Noun.Kind.MACHINE)
                .flatMap(kind -> statement.of(kind).stream())
                .flatMap(each -> each.times().stream()).findFirst();
        Optional<Noun> running = statement.of(Noun.Kind.TIME).stream().flatMap(each -> each.times().stream()).filter(Noun.YEAR::equals)
                .findFirst().filter(_ -> volume.isEmpty());   // `8,760 hours a year`
        Optional<Noun> workdays = statement.of(Noun.Kind.TIME).stream().filter(each -> each.noun().equals(Optional.of(Noun.DAY)))
                .flatMap(each -> each.times().stream())
                .filter(unit -> !Calendar.isShorter(unit, Noun.MONTH)).findFirst();   // `22 days a month`
        Optional<Noun> paid = Optional.of(Noun.YEAR).filter(year -> volume.isEmpty() && statement.prices.stream()
                .flatMap(each -> each.times().stream()).distinct().toList().equals(List.of(year)));   // `$1,200 a seat a year`
        Optional<Noun> once = claim.filter(each -> each.before().equals(List.of("for"))).flatMap(_ -> volume);   // `40,000 a day for $18`
        return once.or(this::headed).or(() -> told).or(() -> running).or(() -> workdays).or(() -> paid)
                .or(() -> volume.filter(unit -> !Calendar.isShorter(unit, Noun.MONTH)))
                .orElseGet(() -> volume.flatMap(unit -> claim.map(each -> nearest(each, unit))).orElse(volume.orElse(Noun.MONTH)));
    }

    /// `the monthly bill`, `costs per quarter`, wherever the text says it.
    private Optional<Noun> headed() {
        return Stream.of(statement.counts, statement.prices, statement.amounts).flatMap(List::stream).map(Quantity::before)
                .filter(words -> words.size() > 1).map(Basis::headedAnywhere).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Noun> headedAnywhere(List<String> words) {
        for (int index = 0; index < words.size() - 1; index++) {
            Optional<Noun> time = headed(words.subList(index, words.size()));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<Noun> headed(List<String> words) {
        boolean per = words.size() > 2 && BILLS.contains(Vocabulary.singular(words.getFirst())) && words.get(1).equals("per");
        return per ? Vocabulary.noun(words.get(2)).filter(noun -> noun.is(Noun.Kind.TIME))
                : Optional.ofNullable(Vocabulary.OFTEN.get(words.getFirst())).filter(_ -> BILLS.contains(words.get(1)));
    }

    /// That what the text counts is for the period that it claims, where it does not say for what time that is.
    Optional<Message> assumed(Quantity claim) {
        boolean timed = statement.counts.stream().anyMatch(each -> !each.times().isEmpty() && !each.counts(Noun.Kind.TIME))
                || statement.days.isPresent();
        return statement.innermost().filter(_ -> !timed && !claim.times().isEmpty() && claim.things().isEmpty())
                .map(volume -> Message.of("estimate.assumed.period", volume.noun().orElseThrow().plural(),
                        claim.times().getFirst().singular()));
    }

    /// `Monthly costs:` above amounts.
    static Optional<Noun> heading(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 2).filter(index -> Vocabulary.OFTEN.containsKey(tokens.get(index).text())
                && BILLS.contains(Vocabulary.singular(tokens.get(index + 1).text())) && (tokens.get(index + 2).is(Token.Kind.COLON)
                || tokens.get(index + 2).is(Token.Kind.STOP))).boxed().findFirst()
                .flatMap(index -> Optional.ofNullable(Vocabulary.OFTEN.get(tokens.get(index).text())));
    }

    private Noun nearest(Quantity claim, Noun volume) {
        Span own = new Sum(statement, model, volume, statement.calendar).total();
        Span month = new Sum(statement, model, Noun.MONTH, statement.calendar).total();
        return distance(claim.value(), own).compareTo(distance(claim.value(), month)) <= 0 ? volume : Noun.MONTH;
    }

    /// How many times one is the other, the larger over the smaller.
    static BigDecimal distance(Span one, Span other) {
        if (one.isZero() || other.isZero()) {
            return BigDecimal.valueOf(Long.MAX_VALUE);
        }
        BigDecimal ratio = one.dividedBy(other).high();
        return ratio.compareTo(BigDecimal.ONE) >= 0 ? ratio : other.dividedBy(one).high();
    }
}
