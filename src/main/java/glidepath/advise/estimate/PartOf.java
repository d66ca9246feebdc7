package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// Which part of a sum an amount is of, where it is not of all.
final class PartOf {

    /// Of these, a thing that happens has several parts.
    private static final Set<String> WHOLES = Set.of("conversation", "session", "chat", "task", "run", "dialog", "dialogue", "ticket",
            "workflow");
    private static final Set<String> RUNS = Set.of("run", "job", "eval", "evaluation", "benchmark");
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(100);

    private PartOf() {
    }

    /// Whether an amount is that of the input or the output: `$60 + $90 = $150`.
    static Optional<Scope> fitting(Sum sum, Quantity amount) {
        return Stream.of(Scope.INPUT, Scope.OUTPUT).filter(scope -> sum.lines.stream().map(SumLine::part).distinct().count() > 1
                && Claim.fits(Bound.EQUAL, amount.value(), sum.of(line -> line.part().name().equals(scope.name())), false)).findFirst();
    }

    /// Whether an amount among others is the input or the output once more, and not `plus $50 for hosting`, which is as large by chance.
    static boolean isToldAgain(Sum sum, Quantity amount, Statement statement) {
        Optional<Scope> own = fitting(sum, amount);
        return own.isPresent() && (amount.link() != Link.PLUS || amount.noun().isPresent() || statement.amounts.stream()
                .map(other -> fitting(sum, other)).anyMatch(other -> other.isPresent() && !other.equals(own)));
    }

    /// Whether it is the output of a text that has told the input before, and goes on: `... = $60, ... = $90, so $0.015 a call`.
    static boolean isOther(Sum sum, Quantity amount, List<Quantity> claimed) {
        return claimed.getLast() != amount && fitting(sum, amount).isPresent() && claimed.stream().anyMatch(other -> other.start()
                < amount.start() && fitting(sum, other).isPresent() && !fitting(sum, other).equals(fitting(sum, amount)));
    }

    /// Whether something that a part is made of is not known.
    static boolean isMissing(Sum sum, Scope scope) {
        return sum.missing.stream().anyMatch(each -> scope == Scope.TOTAL || scope == Scope.UNIT
                || scope == Scope.INPUT && each.args().contains(Noun.INPUT.plural())
                || scope == Scope.OUTPUT && each.args().contains(Noun.OUTPUT.plural()));
    }

    /// A part of the sum is not known: what is claimed can only be too little.
    static Claim incomplete(Claim held) {
        boolean less = held.verdict() == Verdict.WRONG && held.claimed().high().compareTo(held.sum().low()) < 0;
        return less ? held : held.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.missing")));
    }

    /// What all came to before something was added or taken off, where an amount is that.
    static Optional<Span> before(Sum sum, Quantity amount) {
        return Stream.<Predicate<SumLine>>of(line -> line.part() != Part.EXTRA, line -> line.part() != Part.SHARE,
                line -> line.part() != Part.EXTRA && line.part() != Part.SHARE).map(sum::of)
                .flatMap(part -> Stream.concat(Stream.of(part), sum.lines.stream().map(SumLine::amount)
                        .filter(_ -> amount.link() == Link.EQUALS && amount.saysBefore(Set.of("=")))))
                .filter(part -> Claim.fits(Bound.EQUAL, amount.value(), part, false)).findFirst();
    }

    /// How many of a unit the sum is for; one where nothing counts it and it is what tokens are told of.
    static Optional<Span> unitCount(Statement statement, Sum sum, Noun unit) {
        if (statement.count(unit).isEmpty() && WHOLES.contains(unit.name()) && statement.innermost()
                .filter(each -> each.value().high().compareTo(MOST_PARTS) <= 0 && each.times().isEmpty()).isPresent()) {
            return Optional.of(Span.ONE);   // `8 messages x ... = $0.008 per conversation`
        }
        Optional<Quantity> count = statement.count(unit).or(() -> statement.innermost().filter(each -> unit.is(Noun.Kind.EVENT)
                && !each.per().contains(unit) && !Snippets.isAlone(each)));
        return count.isPresent() ? count.flatMap(sum::countOf).filter(value -> !value.isZero()) : unit.is(Noun.Kind.EVENT)
                || unit.is(Noun.Kind.MACHINE) || isOfOne(statement, unit)
                ? Optional.of(Span.ONE) : Optional.empty();
    }

    /// What a claim of a scope is of.
    static Span of(Statement statement, Sum sum, Scope scope, Optional<Noun> unit) {
        return switch (scope) {
            case INPUT, OUTPUT -> {
                Span part = sum.of(line -> scope == Scope.OUTPUT ? line.part() == Part.OUTPUT : line.part() == Part.INPUT
                        || line.part() == Part.CACHED);
                yield part.isZero() ? sum.total() : part;
            }
            case UNIT -> sum.total().dividedBy(unitCount(statement, sum, unit.orElseThrow()).orElseThrow());
            default -> sum.total();
        };
    }

    /// What a claim of one unit is of; of a run that nobody counts also all that is told, where that is nearer: `1,400 cases ... A run
    /// costs $77`.
    static Span ofUnit(Statement statement, Sum sum, Noun unit, Quantity claim) {
        Span one = sum.total().dividedBy(unitCount(statement, sum, unit).orElseThrow());
        boolean whole = RUNS.contains(unit.name()) && statement.count(unit).isEmpty()
                && Basis.distance(claim.value(), sum.total()).compareTo(Basis.distance(claim.value(), one)) < 0;
        return whole ? sum.total() : one;
    }

    /// `$0.40 per user: 40 requests a month`; more than one user makes are those of all, and how many users that is nobody says.
    private static boolean isOfOne(Statement statement, Noun unit) {
        return unit.is(Noun.Kind.PEOPLE) && statement.of(Noun.Kind.PEOPLE).isEmpty() && statement.innermost()
                .filter(each -> each.value().high().compareTo(Owners.MOST_EACH) > 0).isEmpty();
    }

    /// In `... x $3/M = $60 and ... x $15/M = $90`: what the price before is of.
    static Optional<Scope> before(List<Quantity> prices, Quantity claim) {
        if (claim.link() != Link.EQUALS) {
            return Optional.empty();
        }
        return prices.stream().filter(price -> price.start() < claim.start()).max(Comparator.comparingInt(Quantity::start))
                .map(price -> price.per().contains(Noun.INPUT) ? Scope.INPUT : price.per().contains(Noun.OUTPUT) ? Scope.OUTPUT
                        : Scope.TOTAL);
    }
}
