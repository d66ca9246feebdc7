package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// A step that follows a claim and starts from it: `one costs $1,817.70. Two of them: $3,635.40`, `= $57,000; 10% discount → $51,300`.
///
/// @param ways how the whole text is read; what stands before the step is read in the same way
record Continued(Ways ways) {

    private static final Set<String> ADDED = Set.of("to", "plus", "with", "add", "adds");
    private static final Set<String> ALL = Set.of("all");
    private static final Set<String> FOR = Set.of("for", "times", "over");

    /// The line that a step adds, and what all comes to then.
    private record Step(SumLine line, Span sum) {
    }

    /// Empty where the last two quantities are no step, or what stands before them is not a sum with right claims alone.
    Optional<Reading> reading() {
        int cut = ways.quantities().size() - 2;
        if (cut < 2 || cut > Ways.MOST_PARTED || !ways.given().isNothing() || last(cut).isEmpty()) {
            return Optional.empty();
        }
        Quantity one = ways.quantities().get(cut);
        Quantity two = ways.quantities().get(cut + 1);
        Quantity claim = two.isMoney() ? two : one;
        Quantity step = two.isMoney() ? one : two;
        if (!claim.isMoney() || !claim.things().isEmpty() || !step.value().isPoint() || step.value().isZero()) {
            return Optional.empty();
        }
        Ways before = ways.of(ways.quantities().subList(0, cut));
        Reading told = before.reading();
        return base(told, last(cut).orElseThrow()).flatMap(base -> line(base, step, claim, before)
                .flatMap(line -> reading(told, base, line, claim, step, before)));
    }

    /// The amount that the step follows, or that stands right before `for one image`.
    private Optional<Quantity> last(int cut) {
        List<Quantity> all = ways.quantities();
        boolean one = cut > 2 && all.get(cut - 1).form() == Form.PLAIN && all.get(cut - 1).value().equals(Span.ONE);
        return Optional.of(all.get(one ? cut - 2 : cut - 1)).filter(Quantity::isMoney);
    }

    /// The last claim, where all that is told before the step is understood, and right up to it.
    private Optional<Claim> base(Reading told, Quantity last) {
        boolean whole = told.isSum() && told.missing().isEmpty() && !told.claims().isEmpty() && ways.unread().containsAll(told.unread())
                && told.claims().stream().limit(told.claims().size() - 1L).allMatch(each -> each.verdict() == Verdict.RIGHT)
                && told.claims().getLast().verdict() != Verdict.DEPENDS;
        return Optional.of(told.claims()).filter(_ -> whole).map(List::getLast).filter(each -> each.claimed().equals(last.value())
                && each.sum().isPoint() && (each.of() == Scope.TOTAL || each.of() == Scope.UNIT));
    }

    private Optional<Step> line(Claim base, Quantity step, Quantity claim, Ways before) {
        if (step.form() == Form.PERCENT) {
            return share(base.sum(), step);
        }
        if (step.isMoney()) {
            boolean added = step.things().isEmpty() && (step.times().isEmpty() || step.times().equals(claim.times()))
                    && (step.link() == Link.PLUS || step.link() == Link.AND || step.saysBefore(ADDED))
                    && (claim.saysBefore(Claimed.TOTAL) || claim.saysBefore(ALL));
            return added ? Optional.of(new Step(SumLine.of(step.value()), base.sum().plus(step.value()))) : Optional.empty();
        }
        Span sum = base.sum().times(step.value());
        List<Factor> factors = List.of(new Factor(base.sum(), "dollars"), new Factor(step.value(), step.noun().map(Noun::plural)
                .orElse("")));
        return step.form() == Form.PLAIN && isMany(base, step, claim, before)
                ? Optional.of(new Step(new SumLine(Part.EXTRA, factors, sum), sum)) : Optional.empty();
    }

    /// `10% discount`, `plus 20% VAT`.
    private static Optional<Step> share(Span base, Quantity step) {
        boolean off = step.says(Sum.OFF) || step.link() == Link.MINUS;
        boolean more = step.says(Shares.MORE) || step.link() == Link.PLUS || Cuts.isAdded(step);
        Span part = base.times(step.value()).hundredths().times(off ? BigDecimal.ONE.negate() : BigDecimal.ONE);
        return off == more ? Optional.empty() : Optional.of(new Step(new SumLine(Part.SHARE, List.of(new Factor(step.value(),
                off ? "discount" : "surcharge")), part), base.plus(part)));
    }

    /// `for 50 videos`, `over 21 working days` of what is told for a day, `60,000 claims a month`.
    private static boolean isMany(Claim base, Quantity step, Quantity claim, Ways before) {
        Optional<Noun> noun = step.noun();
        if (noun.filter(each -> each.is(Noun.Kind.TIME)).isPresent()) {
            return step.things().isEmpty() && base.period().equals(noun);
        }
        boolean timed = Stream.of(claim.times(), step.times(), base.period().stream().toList()).filter(each -> !each.isEmpty()).distinct()
                .count() <= 1;
        boolean near = noun.isPresent() || step.after().stream().limit(1).anyMatch("of"::equals)
                || !step.before().isEmpty() && FOR.contains(step.before().getLast());
        return timed && near && step.things().isEmpty() && noun.flatMap(new Statement(before.quantities())::count)
                .filter(each -> !each.value().equals(Span.ONE)).isEmpty() && noun.filter(each -> each.is(Noun.Kind.TOKEN)).isEmpty();
    }

    /// Where nothing says that what came before is for one, a step that does not fit says nothing.
    private Optional<Reading> reading(Reading told, Claim base, Step line, Quantity claim, Quantity step, Ways before) {
        Claim held = Claim.of(Scope.TOTAL, claim, line.sum());
        boolean one = step.form() != Form.PLAIN || step.counts(Noun.Kind.TIME) || step.noun().isEmpty() || base.of() == Scope.UNIT
                || step.noun().flatMap(new Statement(before.quantities())::count).isPresent()
                || before.quantities().stream().noneMatch(each -> each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE));
        boolean follows = base.verdict() == Verdict.RIGHT || held.verdict() == Verdict.RIGHT || Claim.fits(Bound.EQUAL, claim.value(),
                line.sum().times(base.claimed()).dividedBy(base.sum()), false);   // what is wrong before is carried on
        if (!follows || held.verdict() != Verdict.RIGHT && !one) {
            return Optional.empty();
        }
        var unread = new HashSet<>(ways.unread());
        unread.addAll(told.unread());
        return Optional.of(new Reading(Stream.concat(told.lines().stream(), Stream.of(line.line())).toList(), line.sum(),
                claim.times().stream().findFirst().or(() -> step.counts(Noun.Kind.TIME) ? Optional.empty() : told.period()),
                Stream.concat(told.claims().stream(), Stream.of(held)).toList(), told.assumed(), List.of(), List.copyOf(unread)));
    }
}
