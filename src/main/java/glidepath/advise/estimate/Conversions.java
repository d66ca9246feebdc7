package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.Set;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// One amount for several periods, without anything else: `$1,500 a month, which is $18,000 a year`.
record Conversions(Statement statement, List<Quantity> quantities) {

    /// Before an amount that says again what the one before does.
    private static final Set<String> AGAIN = Set.of("is", "are", "or", "so", "that", "which", "=", ":", "make", "mean", "equal", "come",
            "work", "hence", "therefore", "thus", "about", "roughly", "annualized", "total");

    Optional<Reading> reading(List<String> unread) {
        List<Quantity> all = statement.amountsInOrder();
        boolean told = all.size() > 1 && statement.prices.isEmpty() && statement.shares.isEmpty() && statement.plain.isEmpty()
                && statement.counts.stream().noneMatch(each -> each.times().isEmpty())
                && all.stream().allMatch(each -> each.things().isEmpty() && each.times().size() == 1 && each.link() != Quantity.Link.PLUS
                && each.link() != Quantity.Link.MINUS) && all.stream().map(Quantity::times).distinct().count() == all.size();
        if (!told) {
            return Optional.empty();
        }
        boolean behind = all.size() == 2 && (all.getLast().link() == Quantity.Link.AT   // `$60 a year, at $5 a month`
                || all.getLast().saysBefore(UnitCosts.PREMISES));
        Quantity base = behind ? all.removeLast() : all.removeFirst();
        List<Claim> claims = IntStream.range(0, all.size()).mapToObj(index -> held(base, index > 0 ? all.get(index - 1) : base,
                all.get(index))).toList();
        boolean again = behind || all.stream().allMatch(each -> Claimed.AGAIN.containsAll(each.before()))
                || all.stream().allMatch(each -> each.before().stream().map(Vocabulary::singular).anyMatch(AGAIN::contains)
                || each.before().stream().anyMatch(AGAIN::contains));
        boolean same = again && (claims.size() == 1 || claims.getFirst().verdict() == Verdict.RIGHT);
        Quantity last = all.getLast();
        Span sum = in(base, last);
        return same ? Optional.of(new Reading(List.of(new SumLine(Part.EXTRA, List.of(new Factor(base.value(), "dollars"),
                new Factor(statement.calendar.in(base.times().getFirst(), last.times().getFirst()), base.times().getFirst().plural())),
                sum)), sum, last.times().stream().findFirst(), claims, List.of(), List.of(), unread))
                : Optional.empty();
    }

    private Span in(Quantity base, Quantity other) {
        return base.value().times(statement.calendar.in(base.times().getFirst(), other.times().getFirst()));
    }

    /// By the first amount, or by the one right before.
    private Claim held(Quantity base, Quantity before, Quantity told) {
        Claim claim = held(base.value(), base.times().getFirst(), told, statement.calendar);
        return Optional.of(held(before.value(), before.times().getFirst(), told, statement.calendar))
                .filter(each -> each.verdict() == Verdict.RIGHT).orElse(claim);
    }

    /// Another usual length of a month or a year may be meant.
    ///
    /// @param unit for which the sum is
    static Claim held(Span sum, Noun unit, Quantity told, Calendar calendar) {
        Noun time = told.times().getFirst();
        Claim claim = Claim.of(Scope.TOTAL, told, sum.times(calendar.in(unit, time)));
        Noun longer = Calendar.isShorter(unit, time) ? time : unit;
        return claim.verdict() == Verdict.RIGHT ? claim : new Variants(calendar, longer).stream()
                .filter(other -> Claim.fits(Claim.Bound.EQUAL, told.value(), sum.times(other.calendar().in(unit, time)), false)).findFirst()
                .map(other -> claim.with(Verdict.DEPENDS, Optional.of(other.message()))).orElse(claim);
    }
}
