package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// Finds what a text claims, and holds it against the sum.
final class Judge {

    private final Statement statement;
    private final Basis basis;
    private final List<Token> tokens;
    private final Optional<NamedModel> model;
    private final Given given;
    private final Set<String> unread;
    private final List<Quantity> quantities;
    private final Claimed amounts;
    private final List<Quantity> claimed;
    private final List<Quantity> others;
    private final Set<Message> assumed = new LinkedHashSet<>();
    private final Set<Quantity> used = new HashSet<>();
    private final Optional<Quantity> main;
    private final Map<List<Object>, Sum> sums = new HashMap<>();

    Judge(List<Quantity> quantities, List<Token> tokens, Optional<NamedModel> model, Given given, Set<String> unread,
            List<Message> assumed) {
        this.assumed.addAll(assumed);
        this.quantities = quantities;
        this.tokens = tokens;
        this.model = model;
        this.given = given;
        this.unread = unread;
        statement = new Statement(quantities);
        basis = new Basis(statement, model);
        amounts = new Claimed(statement, model.isPresent());
        claimed = amounts.claims();
        others = amounts.others();
        main = amounts.main();
    }

    /// What was claimed and what was added, by the words at it.
    Claimed amounts() {
        return amounts;
    }

    Statement statement() {
        return statement;
    }

    /// For which the sum is.
    Noun period() {
        return basis.of(main);
    }

    /// Each is done once, however many claims are held against it.
    Sum sum(Noun period, Calendar calendar) {
        return sums.computeIfAbsent(List.of(period, calendar), _ -> done(period, calendar));
    }

    private Sum done(Noun period, Calendar calendar) {
        var sum = new Sum(statement, model, period, calendar);
        if (!sum.lines.isEmpty()) {
            others.stream().filter(amount -> !PartOf.isToldAgain(sum, amount, statement))
                    .forEach(amount -> sum.extra(amount, Optional.empty()));
        }
        return sum;
    }

    /// The sum of what is counted, and what is claimed of it.
    Reading reading(Sum sum, Noun period) {
        assumed.addAll(statement.assumed);
        assumed.addAll(sum.assumed);
        used.addAll(sum.used);
        quantities.stream().filter(each -> each.isMoney() && each.per().isEmpty() && sum.lines.size() > 1 && sum.lines.stream()
                .anyMatch(line -> fits(each, line.amount()))).forEach(used::add);   // `..., $1,332.00, plus 19% VAT $253.08`
        model.ifPresent(this::priced);
        Optional<UnitCosts.Found> one = claimed.size() == 1 && others.isEmpty() ? new UnitCosts(statement, sum, main).find()
                : Optional.empty();
        if (one.isPresent()) {
            used.addAll(List.of(one.get().price(), main.orElseThrow()));
            return new Reading(List.of(one.get().line()), one.get().line().amount(), Optional.empty(), List.of(one.get().claim()),
                    List.copyOf(assumed), List.of(), beside().unread(unread));
        }
        List<Claim> counts = statement.results.stream().flatMap(result -> counted(sum, result).stream()).toList();
        var claims = new ArrayList<Claim>();
        List<Quantity> all = Stream.concat(claimed.stream(), others.stream().filter(amount -> PartOf.isToldAgain(sum, amount, statement)))
                .sorted(Comparator.comparingInt(Quantity::start)).toList();
        all.stream().filter(this::isHeld).forEach(used::add);
        for (Quantity claim : all) {
            judged(claim).ifPresent(claims::add);
        }
        claims.addAll(counts);
        replaced(sum).ifPresent(claims::add);
        if (!given.parts().isEmpty() && main.isPresent()) {
            claims.add(Claim.of(Scope.PARTS, main.get(), Span.of(given.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        return new Reading(sum.lines, sum.total(), isTimed(sum) ? Optional.of(period) : Optional.empty(), claims, List.copyOf(assumed),
                List.copyOf(sum.missing), beside().unread(unread));
    }

    /// `at $0.30/M instead of $3/M, 10,000 calls cost $60 instead of $600`: the same at the price that is not paid.
    private Optional<Claim> replaced(Sum sum) {
        Optional<Quantity> former = statement.used.stream().filter(each -> each.isMoney() && SideNumbers.isReplaced(each, quantities))
                .findFirst();
        Optional<Quantity> told = statement.amounts.stream().filter(SideNumbers::isInstead).findFirst();
        return former.isEmpty() || statement.prices.size() != 1 ? Optional.empty() : told.map(each -> Claim.of(Scope.TOTAL, each,
                sum.total().times(former.get().value()).dividedBy(statement.prices.getFirst().value())));
    }

    private void priced(NamedModel named) {
        boolean own = statement.prices.stream().anyMatch(price -> price.isPer(Noun.Kind.TOKEN));
        if (!own) {
            assumed.add(named.assumed());
        }
    }

    private boolean isTimed(Sum sum) {
        return main.filter(claim -> !claim.times().isEmpty()).isPresent() || statement.days.isPresent()
                || sum.used.stream().anyMatch(each -> !each.times().isEmpty());
    }

    private boolean isHeld(Quantity claim) {
        return Claimed.isClaim(claim) || claim.noun().isPresent() || main.equals(Optional.of(claim)) || claim.link() == Link.PLUS;
    }

    /// A claim of money: of all, of the input or output, or of one unit.
    private Optional<Claim> judged(Quantity claim) {
        if (!isHeld(claim)) {
            Span same = sum(basis.of(Optional.of(claim)), statement.calendar).total();
            Stream.of(claim).filter(each -> each.things().isEmpty() && fits(each, same)).forEach(used::add);
            return Optional.empty();
        }
        Optional<Growth> growth = Growth.of(statement);
        Optional<Quantity> step = growth.flatMap(each -> each.stepOf(claim, quantities));
        Noun period = step.flatMap(_ -> growth).map(Growth::step).orElseGet(() -> basis.of(Optional.of(claim)));
        Sum sum = sum(period, statement.calendar);
        Optional<Noun> unit = claim.things().stream().findFirst();
        if (unit.isPresent() && PartOf.unitCount(statement, sum, unit.get()).isEmpty()) {
            return Optional.empty();
        }
        Scope scope = claim.noun().filter(noun -> !noun.equals(Noun.TOKEN)).map(noun -> SumLine.Part.of(noun) == Part.OUTPUT
                ? Scope.OUTPUT : Scope.INPUT)
                .orElse(unit.isPresent() ? Scope.UNIT : Scope.TOTAL);
        basis.assumed(claim).ifPresent(assumed::add);
        if (step.isPresent()) {
            used.addAll(List.of(step.get(), growth.orElseThrow().share()));
            return Optional.of(Claim.of(scope, claim, PartOf.of(statement, sum, scope, unit)
                    .times(growth.get().at(step.get().value().high().intValueExact()))));
        }
        Span amount = scope == Scope.TOTAL ? again(claim, sum).orElse(sum.total())
                : scope == Scope.UNIT ? PartOf.ofUnit(statement, sum, unit.orElseThrow(), claim) : PartOf.of(statement, sum, scope, unit);
        boolean part = !main.equals(Optional.of(claim)) || PartOf.isOther(sum, claim, claimed);
        return Optional.of(scope == Scope.TOTAL && part && claim.times().isEmpty() && !fits(claim, amount) ? ofPart(claim, period, unit)
                : held(claim, amount, period, scope, unit));
    }

    /// A claim that is not of all: of one unit, of what all came to before, of the input or output, or of what nothing is added to.
    private Claim ofPart(Quantity claim, Noun period, Optional<Noun> unit) {
        Sum sum = sum(period, statement.calendar);
        Optional<Noun> innermost = statement.innermost().flatMap(Quantity::noun);
        Optional<Noun> one = statement.innermost().filter(_ -> fits(claim, PartOf.of(statement, sum, Scope.UNIT, innermost)))
                .flatMap(Quantity::noun);   // `... Per request: ... Sum: $0.0105`
        if (one.isPresent()) {
            return Claim.of(Scope.UNIT, claim, PartOf.of(statement, sum, Scope.UNIT, one)).named(one.get().singular());
        }
        Optional<Span> before = PartOf.before(sum, claim);
        Scope scope = before.isPresent() ? Scope.TOTAL : PartOf.fitting(sum, claim)
                .or(() -> PartOf.before(statement.prices, claim)).orElse(Scope.TOTAL);
        Span amount = before.orElse(scope == Scope.TOTAL ? sum.of(line -> line.part() != Part.EXTRA)
                : PartOf.of(statement, sum, scope, unit));
        return held(claim, amount, period, scope, unit);
    }

    /// A claim against the amount that it is of, with the doubts that there are.
    private Claim held(Quantity claim, Span amount, Noun period, Scope scope, Optional<Noun> unit) {
        Sum sum = sum(period, statement.calendar);
        Optional<Span> single = scope == Scope.INPUT || scope == Scope.OUTPUT ? statement.innermost().flatMap(sum::countOf)
                .filter(count -> !count.isZero()).map(amount::dividedBy).filter(each -> fits(claim, each)) : Optional.empty();
        Claim held = Claim.of(scope, claim, single.orElse(amount));
        if (PartOf.isMissing(sum, scope)) {
            return PartOf.incomplete(held);
        }
        return held.verdict() == Verdict.WRONG ? explained(held, claim, period, scope, unit)
                : Doubts.unlessMore(Doubts.unlessLeft(held, beside().left()), beside().left(), statement);
    }

    /// `... make $4 a day, or $120 a month`, where nothing else says for what time the sum is.
    private Optional<Span> again(Quantity claim, Sum sum) {
        boolean untimed = statement.days.isEmpty() && sum.used.stream().allMatch(each -> each.times().isEmpty());
        return claim.times().stream().findFirst().filter(_ -> untimed).flatMap(time -> claimed.stream().filter(other -> other.start()
                < claim.start() && other.things().isEmpty() && !other.times().isEmpty() && fits(other, sum.total())).findFirst()
                .map(other -> sum.total().times(statement.calendar.in(other.times().getFirst(), time))));
    }

    private Claim explained(Claim wrong, Quantity claim, Noun period, Scope scope, Optional<Noun> unit) {
        var doubts = new Doubts(statement, tokens, beside().left(), calendar -> PartOf.of(statement, sum(period, calendar), scope, unit));
        return doubts.of(wrong, claim, sum(period, statement.calendar), period);
    }

    private static boolean fits(Quantity claim, Span sum) {
        return Claim.fits(Bound.EQUAL, claim.value(), sum, false);
    }

    /// `10,000 calls x 2,000 tokens = 20M tokens`.
    private Optional<Claim> counted(Sum sum, Quantity result) {
        Noun noun = result.noun().orElseThrow();
        Optional<Quantity> count = statement.count(noun).or(() -> noun.is(Noun.Kind.TOKEN) && statement.of(Noun.Kind.TOKEN).size() == 1
                ? statement.of(Noun.Kind.TOKEN).stream().findFirst() : noun.is(Noun.Kind.EVENT) ? statement.innermost() : Optional.empty());
        Optional<Span> all = Optional.of(statement.of(Noun.Kind.TOKEN)).filter(each -> noun.equals(Noun.TOKEN) && each.size() > 1)
                .map(each -> each.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus));   // `1,500 in + 500 out = 2k tokens`
        Optional<Claim> claim = count.flatMap(sum::countOf).or(() -> all).map(value -> Claim.of(Scope.COUNT, result, value))
                .filter(held -> result.link() == Link.EQUALS || held.verdict() == Verdict.RIGHT);
        claim.ifPresent(_ -> used.add(result));
        return claim;
    }

    private SideNumbers beside() {
        return new SideNumbers(quantities, this::isUsed);
    }

    private boolean isUsed(Quantity quantity) {
        return SideNumbers.isIn(Stream.concat(used.stream(), statement.used.stream()), quantity);
    }
}
