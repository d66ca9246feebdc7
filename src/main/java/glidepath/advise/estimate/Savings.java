package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Quantity.Link;

/// What is saved where one thing has two prices: `a ticket costs $4 by hand and $0.50 with AI; at 3,000 tickets you save $10,500`.
///
/// @param words of the whole text
record Savings(List<Quantity> quantities, Set<String> words, List<String> unread) {

    private static final Set<String> SAVES = Set.of("save", "saves", "saved", "saving", "savings", "margin", "profit", "earn", "earns");
    private static final int NEAR = 6;
    private static final int PAIRS = 4;

    /// Empty where nothing is saved, and where two prices, or two pairs of them, are not all that is paid.
    Optional<Reading> reading() {
        List<Quantity> money = quantities.stream().filter(Quantity::isMoney).toList();
        List<Noun> tokens = quantities.stream().filter(each -> each.counts(Noun.Kind.TOKEN)).flatMap(each -> each.noun().stream()).toList();
        boolean told = words.stream().anyMatch(SAVES::contains) && (money.size() == 3 && tokens.size() < 2
                || money.size() == PAIRS + 1 && tokens.size() == 2);
        Optional<Quantity> claim = money.stream().filter(each -> told && isSaved(each)).reduce((_, last) -> last);
        List<Quantity> prices = money.stream().filter(each -> !claim.equals(Optional.of(each))).toList();
        Optional<Noun> unit = claim.isEmpty() ? Optional.empty() : new Statement(quantities).innermost().flatMap(Quantity::noun)
                .filter(_ -> tokens.isEmpty()).or(() -> tokens.stream().findFirst());
        if (claim.isEmpty() || !isOwn(prices) && (unit.isEmpty() || !prices.stream().allMatch(each -> each.times().isEmpty()))) {
            return Optional.empty();
        }
        Noun period = claim.get().times().stream().findFirst().orElseGet(() -> quantities.stream()
                .filter(each -> each.counts(Noun.Kind.EVENT)).flatMap(each -> each.times().stream()).findFirst().orElse(Noun.MONTH));
        List<List<Quantity>> ways = prices.size() == PAIRS ? pairs(prices) : prices.stream().map(List::of).toList();
        List<Sum> sums = ways.stream().map(own -> sum(own, prices, claim.get(), unit, period)).toList();
        if (sums.isEmpty() || !sums.stream().allMatch(sum -> sum.lines.size() == prices.size() / 2 && sum.missing.isEmpty())) {
            return Optional.empty();
        }
        boolean first = sums.getFirst().total().high().compareTo(sums.getLast().total().high()) >= 0;
        return Optional.of(reading(first ? sums : sums.reversed(), claim.get(), period));
    }

    /// Whether both prices are for a time of which the text tells how long it is.
    private boolean isOwn(List<Quantity> prices) {
        return prices.stream().map(Quantity::per).distinct().count() == 1 && !prices.getFirst().times().isEmpty()
                && quantities.stream().anyMatch(each -> each.counts(Noun.Kind.TIME) && prices.getFirst().per().contains(each.noun().get()));
    }

    /// `from $3/$15 to $1/$5 per million`: input and output of each; empty where they are no pairs.
    private static List<List<Quantity>> pairs(List<Quantity> prices) {
        boolean joined = prices.get(1).link() == Link.SLASH && prices.get(PAIRS - 1).link() == Link.SLASH;
        return !joined ? List.of() : List.of(prices.subList(0, 2), prices.subList(2, PAIRS));
    }

    private Reading reading(List<Sum> sums, Quantity claim, Noun period) {
        Span minus = sums.getLast().total().times(BigDecimal.ONE.negate());
        Span saved = sums.getFirst().total().plus(minus);
        var beside = new SideNumbers(quantities, each -> each == claim || each.isMoney()
                || SideNumbers.isIn(sums.stream().flatMap(sum -> sum.used.stream()), each));
        List<SumLine> lines = Stream.concat(sums.getFirst().lines.stream(), Stream.of(SumLine.of(minus))).toList();
        return new Reading(lines, saved, Optional.of(period), List.of(Claim.of(Scope.SAVING, claim, saved)), List.of(), List.of(),
                beside.unread(Set.copyOf(unread)));
    }

    /// With only one of the prices, or pairs, which is for the thing that is counted.
    private Sum sum(List<Quantity> paid, List<Quantity> prices, Quantity claim, Optional<Noun> unit, Noun period) {
        var own = new ArrayList<Quantity>();
        for (Quantity each : quantities) {
            int place = paid.indexOf(each);
            Optional<Noun> direction = paid.size() == 1 ? Optional.empty() : Optional.of(place == 0 ? Noun.INPUT : Noun.OUTPUT);
            Quantity price = place >= 0 && each.per().isEmpty() ? like(each, prices, unit.orElseThrow()) : each;
            if (place >= 0) {
                own.add(direction.map(way -> price.with(way).withPer(List.of(way))).orElse(price));
            } else if (each != claim && !prices.contains(each)) {
                own.add(each);
            }
        }
        var statement = new Statement(own);
        return new Sum(statement, Optional.empty(), period, statement.calendar);
    }

    /// `from $0.03 to $0.01 per 1K tokens`: what only one of them says holds for both.
    private static Quantity like(Quantity price, List<Quantity> prices, Noun unit) {
        return prices.stream().filter(each -> each.isPer(Noun.Kind.TOKEN)).findFirst().map(price::pricedLike)
                .orElseGet(() -> price.withPer(List.of(unit)));
    }

    /// `saves $300 a month`: nothing else than what is saved.
    static boolean isTold(Quantity each) {
        return each.isMoney() && !each.before().isEmpty() && SAVES.contains(each.before().getLast());
    }

    private static boolean isSaved(Quantity each) {
        return Stream.concat(each.before().stream().skip(Math.max(0, each.before().size() - NEAR)), each.after().stream().limit(2))
                .anyMatch(SAVES::contains);
    }
}
