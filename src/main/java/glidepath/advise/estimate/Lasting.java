package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// How long money lasts: `$25,000 in credits last 8 months at $3,000 a month`.
///
/// @param words of the whole text
record Lasting(Statement statement, Set<String> words) {

    private static final Set<String> LAST = Set.of("last", "lasts", "lasted", "lasting", "runway", "cover", "covers", "enough", "exhausted",
            "gone", "through");

    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
    private static final int DIGITS = 4;

    Optional<Reading> reading(List<String> unread) {
        List<Quantity> lengths = statement.of(Noun.Kind.TIME).stream().filter(each -> each.per().isEmpty()).toList();
        List<Quantity> funds = statement.amounts.stream().filter(each -> each.per().isEmpty()).toList();
        List<Quantity> rates = statement.amounts.stream().filter(each -> !each.times().isEmpty()).toList();
        boolean told = lengths.size() == 1 && funds.size() == 1 && rates.size() == 1 && statement.counts.size() == 1
                && statement.prices.isEmpty() && !rates.getFirst().value().isZero();
        return told && words.stream().anyMatch(LAST::contains) ? Optional.of(reading(lengths.getFirst(), funds.getFirst(),
                rates.getFirst(), unread)) : Optional.empty();
    }

    private Reading reading(Quantity length, Quantity fund, Quantity rate, List<String> unread) {
        Noun unit = length.noun().orElseThrow();
        Span exact = fund.value().dividedBy(rate.value()).times(new Calendar(Map.of()).in(unit, rate.times().getFirst()));
        Span lasts = new Span(exact.low().setScale(DIGITS, RoundingMode.HALF_UP), exact.high().setScale(DIGITS, RoundingMode.HALF_UP));
        Claim claim = Claim.of(Scope.COUNT, length, lasts);
        Claim whole = claim.verdict() == Verdict.WRONG && claim.bound() == Bound.EQUAL && isWhole(length.value(), lasts)
                ? claim.with(Verdict.RIGHT, Optional.of(Message.of("estimate.whole", length.value().low(), unit.plural()))) : claim;
        return new Reading(List.of(new SumLine(Part.EXPRESSION, List.of(new Factor(lasts, fund.text() + " / " + rate.text())),
                lasts)), lasts, Optional.empty(), List.of(whole), List.of(), List.of(), unread);
    }

    /// 8.3 months are 8 whole ones; 1.9 are hardly one.
    private static boolean isWhole(Span claimed, Span lasts) {
        return claimed.isPoint() && lasts.isPoint() && claimed.high().compareTo(FEWEST) >= 0
                && claimed.high().compareTo(lasts.high().setScale(0, RoundingMode.DOWN)) == 0;
    }
}
