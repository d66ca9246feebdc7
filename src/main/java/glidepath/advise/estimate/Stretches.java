package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// Rates that each hold for a while: `$500 a month for 3 months, then $800 a month for 9 months`.
///
/// @param words of the whole text
record Stretches(Statement statement, Set<String> words) {

    /// After which the last rate holds for what is left of a year.
    private static final Set<String> THEN = Set.of("rest", "remaining", "remainder", "thereafter", "afterwards", "then", "after", "second");
    private static final Span YEAR = Span.of(BigDecimal.valueOf(12));

    /// Empty where there are no two such rates.
    Optional<Reading> reading(List<String> unread) {
        List<Quantity> all = statement.amountsInOrder();
        List<Span> lengths = new ArrayList<>();
        boolean told = all.size() > 2 && statement.prices.isEmpty() && statement.shares.isEmpty()
                && statement.counts.stream().allMatch(each -> each.counts(Noun.Kind.TIME) && each.per().isEmpty());
        if (!told) {
            return Optional.empty();
        }
        Quantity claim = all.removeLast();
        boolean rates = all.stream().allMatch(each -> each.things().isEmpty() && each.times().size() == 1
                && each.times().equals(all.getFirst().times()));
        Noun unit = rates ? all.getFirst().times().getFirst() : Noun.MONTH;
        statement.counts.forEach(each -> lengths.add(each.value().times(statement.calendar.in(unit, each.noun().orElseThrow()))));
        boolean rest = words.contains("year") && words.stream().anyMatch(THEN::contains);
        if (lengths.size() == all.size() - 1 && unit.equals(Noun.MONTH) && rest) {
            lengths.add(lengths.stream().reduce(YEAR, Span::minus));
        }
        return rates && lengths.size() == all.size() && lengths.stream().allMatch(each -> each.low().signum() > 0)
                ? Optional.of(reading(all, lengths, unit, claim, unread)) : Optional.empty();
    }

    private Reading reading(List<Quantity> rates, List<Span> lengths, Noun unit, Quantity claim, List<String> unread) {
        List<SumLine> lines = IntStream.range(0, rates.size()).mapToObj(index -> {
            Span rate = rates.get(index).value();
            Span length = lengths.get(index);
            return new SumLine(Part.EXTRA, List.of(new Factor(rate, "dollars"), new Factor(length, unit.plural())), rate.times(length));
        }).toList();
        Span sum = lines.stream().map(SumLine::amount).reduce(Span.ZERO, Span::plus);
        return new Reading(lines, sum, Optional.empty(), List.of(Claim.of(Scope.TOTAL, claim, sum)), List.of(), List.of(), unread);
    }
}
