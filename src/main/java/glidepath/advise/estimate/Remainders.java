package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;

/// What is left of an amount when others are taken off: `we hold $3,000 in credits and used $840, so $2,160 is left`.
///
/// @param words of the whole text
record Remainders(Statement statement, Set<String> words) {

    private static final Set<String> LEFT = Set.of("left", "leaves", "leave", "leaving", "remain", "remains", "remaining", "balance",
            "leftover", "difference", "gap", "open", "unused", "available", "headroom",
            "save", "saves", "saving", "savings", "margin", "profit", "gross");
    private static final Set<String> CREDITS = Set.of("credit", "credits", "voucher", "coupon");
    private static final Set<String> DUE = Set.of("becomes", "due", "owe", "pay", "drops", "leaves", "net", "payable", "to");
    private static final Set<String> AGAINST = Set.of("against", "versus", "vs", "than", "instead");
    private static final Set<String> OVER = Set.of("over", "above");
    private static final Set<String> UNDER = Set.of("under", "below");
    private static final BigDecimal MINUS = BigDecimal.ONE.negate();
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /// Empty where nothing is left, and where something else is counted.
    Optional<Reading> reading(List<String> unread) {
        List<Quantity> all = statement.amountsInOrder();
        if (all.size() == FEWEST && statement.prices.isEmpty() && statement.shares.isEmpty() && statement.counts.isEmpty()
                && isOff(all.get(1))) {
            return Optional.of(missed(all, unread));
        }
        Optional<Quantity> left = left(all);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<Quantity> claims = all.stream().filter(each -> each == left.get() || each.start() > left.get().start()
                && !each.times().isEmpty() && !left.get().times().isEmpty() && Claimed.AGAIN.containsAll(each.before())).toList();
        all.removeAll(claims);
        Optional<List<Noun>> timed = all.stream().map(Quantity::times).filter(each -> !each.isEmpty()).findFirst();
        all.replaceAll(each -> each.per().isEmpty() && each.saysBefore(AGAINST) ? each.withPer(timed.orElse(List.of())) : each);
        return all.isEmpty() ? Optional.empty() : rest(all, left.get(), claims, unread);
    }

    /// What the text says is left; empty where it counts something else.
    private Optional<Quantity> left(List<Quantity> all) {
        boolean due = words.stream().anyMatch(CREDITS::contains) && words.stream().anyMatch(DUE::contains);
        boolean told = all.size() >= FEWEST && all.size() <= MOST && statement.prices.isEmpty() && statement.shares.isEmpty()
                && statement.plain.isEmpty() && (isDifference(all.getLast()) || statement.counts.stream().allMatch(each ->
                each.counts(Noun.Kind.TIME)))
                && all.stream().allMatch(each -> each.things().isEmpty());
        return all.stream().filter(_ -> told).filter(Remainders::isLeft).reduce((_, last) -> last)
                .or(() -> Optional.of(all).filter(_ -> due && told).map(List::getLast));
    }

    /// The largest amount less the others; empty where these are more, or for another time.
    private Optional<Reading> rest(List<Quantity> all, Quantity left, List<Quantity> claims, List<String> unread) {
        Quantity whole = all.stream().max(Comparator.comparing(each -> inTerm(each).high())).orElseThrow();
        boolean same = all.stream().filter(each -> each != whole).allMatch(each -> each.times().isEmpty() || whole.times().isEmpty()
                || statement.days.isPresent()
                || each.saysBefore(TokenList.WHICH) || each.times().equals(whole.times()));
        Span span = span(whole, left);
        all.remove(whole);
        List<SumLine> lines = lines(whole, all, span);
        Span rest = lines.stream().map(SumLine::amount).reduce(Span.ZERO, Span::plus);
        return !same || rest.low().signum() < 0 ? Optional.empty() : Optional.of(new Reading(lines, rest, Optional.empty(),
                claims.stream().map(each -> Claim.of(Scope.TOTAL, each, rest.dividedBy(span).times(span(whole, each)))).toList(),
                List.of(), List.of(), Stream.concat(unread.stream(), statement.counts.stream().filter(each -> !each.counts(Noun.Kind.TIME))
                .map(Quantity::text)).toList()));
    }

    private List<SumLine> lines(Quantity whole, List<Quantity> rest, Span span) {
        boolean taken = rest.stream().anyMatch(each -> each.link() == Quantity.Link.MINUS);   // `model $900, hosting $80, less $50`
        Stream<Span> others = rest.stream().map(each -> inTerm(each).times(each.link() == Quantity.Link.PLUS
                || taken && each.link() == Quantity.Link.NONE ? BigDecimal.ONE : MINUS));
        return Stream.concat(Stream.of(inTerm(whole)), others)
                .map(each -> new SumLine(Part.EXTRA, List.of(new Factor(each, "dollars")), each.times(span))).toList();
    }

    /// `$1,000 over`, of a budget.
    private static boolean isOff(Quantity amount) {
        return amount.things().isEmpty() && !amount.after().isEmpty() && (OVER.contains(amount.after().getFirst())
                || UNDER.contains(amount.after().getFirst()));
    }

    /// `we budgeted $4,000 and went $1,000 over, at $5,000`.
    private static Reading missed(List<Quantity> all, List<String> unread) {
        Span off = all.get(1).value().times(OVER.contains(all.get(1).after().getFirst()) ? BigDecimal.ONE : MINUS);
        Span sum = all.getFirst().value().plus(off);
        return new Reading(List.of(SumLine.of(all.getFirst().value()), SumLine.of(off)), sum, Optional.empty(),
                List.of(Claim.of(Scope.TOTAL, all.getLast(), sum)), List.of(), List.of(), unread);
    }

    /// `it costs $480 on A and $96 on B, a difference of $384`, whatever is counted.
    private static boolean isDifference(Quantity last) {
        int index = last.before().size() - 1;
        return index > 0 && last.before().get(index).equals("of") && last.before().get(index - 1).equals("difference");
    }

    private Span span(Quantity whole, Quantity told) {
        return told.times().isEmpty() || whole.times().isEmpty() ? Span.ONE
                : statement.calendar.in(whole.times().getFirst(), told.times().getFirst());
    }

    /// `$300 a month` of `for 12 months`.
    private Span inTerm(Quantity amount) {
        return amount.times().stream().findFirst().filter(_ -> statement.days.isPresent())
                .map(time -> amount.value().times(statement.calendar.in(time, Noun.TERM))).orElse(amount.value());
    }

    private static boolean isLeft(Quantity amount) {
        List<String> before = amount.before();
        return amount.after().stream().limit(FEWEST).anyMatch(LEFT::contains)
                || before.stream().skip(Math.max(0, before.size() - FEWEST)).anyMatch(LEFT::contains);
    }
}
