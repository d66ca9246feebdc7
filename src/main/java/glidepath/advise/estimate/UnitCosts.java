package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Unit;

/// The other way round: what one costs, where all of them are paid: `we paid $630 for 42,000 calls, so a call costs $0.015`.
///
/// @param sum  of the price that is claimed
/// @param paid what was paid for all
record UnitCosts(Statement statement, Sum sum, Optional<Quantity> paid) {

    /// After which a price is what the text concludes.
    private static final Set<String> SO = Set.of("so", "mean", "equal", "hence", "therefore", "thus", "work", "that", "come",
            "just", "only", "effectively", "=", "about", "roughly");
    /// Before what something follows from: `... if a call is $0.01`.
    static final Set<String> PREMISES = Set.of("if", "since", "because", "when", "given", "assuming", "as");
    private static final Set<String> CLAIMED = Set.of("total", "bill", "cost", "=", "come");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /// What one costs: the line that finds it, and the claim.
    record Found(SumLine line, Claim claim, Quantity price) {
    }

    Optional<Found> find() {
        boolean one = statement.prices.size() == 1 && !statement.prices.getFirst().things().isEmpty() && sum.lines.size() == 1
                && sum.missing.isEmpty() && !sum.total().isZero();
        return paid.filter(amount -> one && amount.things().isEmpty() && isConcluded(statement.prices.getFirst(), amount))
                .map(amount -> found(statement.prices.getFirst(), amount));
    }

    private boolean isConcluded(Quantity price, Quantity amount) {
        boolean last = price.start() > amount.start() && price.link() != Link.AT && price.link() != Link.TIMES
                && (!price.saysBefore(Set.of("at")) || isWorkedOut(price.before()));
        boolean premise = statement.used.stream().anyMatch(each -> each.saysBefore(PREMISES) && each.start() > amount.start()
                && each.start() < price.start());   // `... if one call is $0.01`
        if (premise || price.saysBefore(PREMISES)) {
            return false;
        }
        boolean concluded = price.link() == Link.EQUALS || price.saysBefore(SO);
        return last && (concluded || Claimed.isClaim(price) && amount.link() != Link.EQUALS && !isTold(amount));
    }

    /// `the bill is $630`, right before it.
    private static boolean isTold(Quantity amount) {
        return amount.before().stream().skip(Math.max(0, amount.before().size() - 2L)).anyMatch(CLAIMED::contains);
    }

    /// `works out at $0.03 a call`.
    private static boolean isWorkedOut(List<String> before) {
        int last = before.size() - 1;
        return last > 0 && before.get(last).equals("at") && before.get(last - 1).equals("out");
    }

    private Found found(Quantity price, Quantity amount) {
        boolean tokens = price.isPer(Noun.Kind.TOKEN);
        Quantity whole = tokens ? price.withValue(price.value().times(MILLION)) : price;
        Span many = sum.total().dividedBy(whole.value());
        Span each = amount.value().dividedBy(many);
        String unit = tokens ? Unit.MTOK.per() : price.things().getFirst().singular();
        Claim claim = Claim.of(Scope.UNIT, whole, each);
        return new Found(new SumLine(Part.EXTRA, List.of(new Factor(amount.value(), "dollars"), new Factor(Span.ONE.dividedBy(many), unit)),
                each), claim.named(unit), price);
    }
}
