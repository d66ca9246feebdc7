package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// What several amounts are on average: `June $640, July $720, August $810, on average $723.33`.
record Averages(List<Quantity> quantities, List<String> unread) {

    private static final Set<String> MEAN = Set.of("average", "mean", "avg");
    private static final int FEWEST = 3;

    /// Empty where the last of three amounts or more is no mean of the others.
    Optional<Reading> reading() {
        boolean amounts = quantities.size() >= FEWEST && quantities.stream().allMatch(each -> each.isMoney() && each.things().isEmpty()
                && each.times().equals(quantities.getFirst().times())) && quantities.getLast().says(MEAN);
        if (!amounts) {
            return Optional.empty();
        }
        List<Quantity> told = quantities.subList(0, quantities.size() - 1);
        Span mean = told.stream().map(Quantity::value).reduce(Span.ZERO, Span::plus).dividedBy(Span.of(BigDecimal.valueOf(told.size())));
        Span part = Span.ONE.dividedBy(Span.of(BigDecimal.valueOf(told.size())));
        List<SumLine> lines = told.stream().map(each -> new SumLine(Part.EXTRA, List.of(new Factor(each.value(), "dollars"),
                new Factor(part, "share")), each.value().times(part))).toList();
        return Optional.of(new Reading(lines, mean, Optional.empty(), List.of(Claim.of(Scope.TOTAL, quantities.getLast(), mean)),
                List.of(), List.of(), unread));
    }
}
