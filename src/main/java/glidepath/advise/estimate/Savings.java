package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;

/// What is saved where one thing has two prices: `a ticket costs $4 by hand and $0.50 with AI; at 3,000 tickets you save $10,500`.
///
/// @param words of the whole text
record Savings(List<Quantity> quantities, Set<String> words, List<String> unread) {

    private static final Set<String> SAVES = Set.of("save", "saves", "saved", "saving", "savings", "margin", "profit");
    private static final int NEAR = 6;

    /// Empty where nothing is saved, and where two prices are not all that is paid.
    Optional<Reading> reading() {
        List<Quantity> money = quantities.stream().filter(Quantity::isMoney).toList();
        List<Noun> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).flatMap(each -> each.noun().stream()).toList();
        boolean told = money.size() == 3 && words.stream().anyMatch(SAVES::contains) && tokens.size() < 2;
        Optional<Quantity> claim = money.stream().filter(each -> told && isSaved(each)).reduce((_, last) -> last);
        Optional<Noun> unit = claim.isEmpty() ? Optional.empty() : new Statement(quantities).innermost().flatMap(Quantity::noun)
                .filter(_ -> tokens.isEmpty()).or(() -> tokens.stream().findFirst());
        List<Quantity> prices = money.stream().filter(each -> !claim.equals(Optional.of(each))).toList();
        boolean own = claim.isPresent() && prices.stream().map(Quantity::per).distinct().count() == 1
                && !prices.getFirst().times().isEmpty()
                && quantities.stream().anyMatch(each -> each.counts(Noun.Kind.TIME) && prices.getFirst().per().contains(each.noun().get()));
        if (!own && (unit.isEmpty() || !prices.stream().allMatch(each -> each.times().isEmpty()))) {
            return Optional.empty();
        }
        Noun period = claim.get().times().stream().findFirst().orElseGet(() -> quantities.stream()
                .filter(each -> each.counts(Noun.Kind.EVENT)).flatMap(each -> each.times().stream()).findFirst().orElse(Noun.MONTH));
        List<Sum> sums = prices.stream().map(price -> sum(price, prices, claim.get(), unit, period)).toList();
        if (!sums.stream().allMatch(sum -> sum.lines.size() == 1 && sum.missing.isEmpty())) {
            return Optional.empty();
        }
        boolean first = sums.getFirst().total().high().compareTo(sums.getLast().total().high()) >= 0;
        return Optional.of(reading(first ? sums : sums.reversed(), claim.get(), period));
    }

    private Reading reading(List<Sum> sums, Quantity claim, Noun period) {
        SumLine less = sums.getLast().lines.getFirst();
        Span minus = less.amount().times(BigDecimal.ONE.negate());
        Span saved = sums.getFirst().total().plus(minus);
        var beside = new SideNumbers(quantities, each -> each == claim || each.isMoney()
                || SideNumbers.isIn(sums.stream().flatMap(sum -> sum.used.stream()), each));
        List<SumLine> lines = List.of(sums.getFirst().lines.getFirst(), SumLine.of(minus));
        return new Reading(lines, saved, Optional.of(period), List.of(Claim.of(Scope.SAVING, claim, saved)), List.of(), List.of(),
                beside.unread(Set.copyOf(unread)));
    }

    /// With only one of the prices, which is for the thing that is counted.
    private Sum sum(Quantity price, List<Quantity> prices, Quantity claim, Optional<Noun> unit, Noun period) {
        var own = new ArrayList<Quantity>();
        quantities.stream().filter(each -> each != claim && (each == price || !prices.contains(each)))
                .forEach(each -> own.add(each == price && each.per().isEmpty() ? like(each, prices, unit.orElseThrow()) : each));
        var statement = new Statement(own);
        return new Sum(statement, Optional.empty(), period, statement.calendar);
    }

    /// `from $0.03 to $0.01 per 1K tokens`: what only one of them says holds for both.
    private static Quantity like(Quantity price, List<Quantity> prices, Noun unit) {
        return prices.stream().filter(each -> each.isPer(Noun.Kind.TOKEN)).findFirst().map(price::pricedLike)
                .orElseGet(() -> price.withPer(List.of(unit)));
    }

    private static boolean isSaved(Quantity each) {
        return Stream.concat(each.before().stream().skip(Math.max(0, each.before().size() - NEAR)), each.after().stream().limit(2))
                .anyMatch(SAVES::contains);
    }
}
