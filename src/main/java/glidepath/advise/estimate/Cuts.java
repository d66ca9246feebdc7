package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// One amount that becomes another by a share: `with 50% off, $1,000 becomes $500`.
///
/// @param words of the whole text
record Cuts(Statement statement, Set<String> words) {

    static final Set<String> CHANGES = Set.of("becomes", "become", "turns", "turn", "drops", "drop", "dropped", "falls", "fall",
            "fell", "cuts", "cut", "reduces", "reduce", "reduced", "lower", "lowers", "lowered", "decrease", "decreases", "trims", "trim",
            "shaves",  "shrinks", "shrink", "shrank", "goes", "went", "down", "instead",
            "takes", "brings", "increase", "hike", "jump", "reduction", "rises", "rise", "rose", "raises", "raised", "increases",
            "increased", "up");
    private static final Set<String> UP = Set.of("rises", "rise", "rose", "raises", "raised", "increases", "increased", "up", "more",
            "higher", "increase", "hike", "jump", "grows", "grow", "growing");
    private static final Set<String> BEFORE = Set.of("instead", "from", "versus", "vs", "than", "was", "were", "compared");
    static final Set<String> SAVED = Set.of("save", "saved", "saving", "avoid", "avoided");
    /// Before `of` and what something changed by: `an increase of $500`.
    private static final Set<String> BY = Set.of("increase", "rise", "hike", "jump", "growth", "reduction", "cut", "drop", "decrease",
            "decline", "saving", "savings", "discount", "rebate", "difference");
    private static final Set<String> ABOVE = Set.of("more", "less", "extra", "higher", "lower", "cheaper");
    private static final Set<String> TAKES = Set.of("takes", "taking", "knocks", "shaves", "cuts");
    private static final Set<String> NOW = Set.of("pay", "now", "left", "remain", "remains", "leaving", "leaves", "only", "new",
            "to", "costs");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<String> AGAIN = Set.of(",", "so", "or", "that", "which", "is", "=", ":");
    private static final Set<String> ADDED = Set.of("add", "adding", "adds", "added");
    private static final Set<String> HALVED = Set.of("halves", "halved", "halving", "half");

    /// By how many percent more.
    static final Map<String, Integer> MULTIPLIED = Map.of("double", 100, "doubled", 100, "doubles", 100, "doubling", 100,
            "triple", 200, "tripled", 200, "triples", 200, "quadrupled", 300);

    /// The amount before it was changed, the one after, and what was saved, each where it is told.
    private record Told(Quantity first, Optional<Quantity> last, Optional<Quantity> saved) {

        static Optional<Told> of(List<Quantity> amounts, Optional<Quantity> share) {
            List<Quantity> all = new ArrayList<>(amounts.stream().sorted(Comparator.comparingInt(Quantity::start)).toList());
            Optional<Quantity> saved = all.stream().filter(each -> saves(each, all) || share.filter(part -> saves(part, each)).isPresent())
                    .findFirst();
            saved.ifPresent(all::remove);
            if (all.isEmpty() || all.size() > 2 || all.size() == 1 && saved.isEmpty()) {
                return Optional.empty();
            }
            if (all.size() == 1) {
                return Optional.of(new Told(all.getFirst(), Optional.empty(), saved));
            }
            boolean swapped = isBefore(all.getLast()) && !isBefore(all.getFirst());
            return Optional.of(new Told(swapped ? all.getLast() : all.getFirst(),
                    Optional.of(swapped ? all.getFirst() : all.getLast()), saved));
        }

        /// `you save 70%, that is $1,750`.
        private static boolean saves(Quantity share, Quantity each) {
            List<String> before = each.before();
            int from = Math.max(before.lastIndexOf(","), Math.max(before.lastIndexOf(":"), before.lastIndexOf("=")));
            return share.says(SAVED) && each.start() > share.start() && !says(before, NOW)
                    && before.stream().skip(Math.max(from, 0)).allMatch(AGAIN::contains);
        }

        /// `instead of $500`, `it was $500`, but not `was halved to $500`.
        private static boolean isBefore(Quantity each) {
            List<String> before = each.before();
            return IntStream.range(0, before.size()).anyMatch(index -> BEFORE.contains(before.get(index))
                    && (index + 1 == before.size() || !isChange(before.get(index + 1))));
        }

        private static boolean isChange(String word) {
            return CHANGES.contains(word) || HALVED.contains(word) || MULTIPLIED.containsKey(word);
        }

        /// `saving $500`, `$500 saved`, `an increase of $500`, `takes off $500`.
        private static boolean saves(Quantity each, List<Quantity> all) {
            List<String> before = each.before().stream().map(Vocabulary::singular).toList();
            boolean behind = each.after().stream().limit(2).map(Vocabulary::singular).anyMatch(SAVED::contains);
            int last = before.size() - 1;
            boolean by = last > 0 && (each.before().getLast().equals("of") && BY.contains(each.before().get(last - 1))
                    || each.before().getLast().equals("off") && TAKES.contains(each.before().get(last - 1)));
            boolean more = last >= 0 && !each.after().isEmpty() && ABOVE.contains(each.after().getFirst()) && each.before().stream()
                    .allMatch(AGAIN::contains);   // `which is $150 more`
            by |= last > 0 && before.getLast().equals("by") && CHANGES.contains(each.before().get(last - 1));   // `rises by $450`
            return by || more || behind && each == all.getLast()
                    || before.stream().skip(Math.max(0, before.size() - 2L)).anyMatch(SAVED::contains);
        }
    }

    Optional<Reading> reading(List<String> unread) {
        List<Quantity> shares = statement.shares;
        boolean half = shares.isEmpty() && words.stream().anyMatch(word -> HALVED.contains(word) || MULTIPLIED.containsKey(word));
        boolean signed = shares.size() == 1 && Set.of(Quantity.Link.PLUS, Quantity.Link.MINUS).contains(shares.getFirst().link());
        boolean changes = half || signed || words.stream().anyMatch(CHANGES::contains)
                || shares.stream().anyMatch(share -> share.says(Sum.OFF)
                || share.says(Shares.MORE) || share.says(SAVED) || isAdded(share)
                || share.after().stream().limit(1).anyMatch(UP::contains));
        if (!changes || statement.plain.stream().anyMatch(each -> each.link() == Quantity.Link.TIMES) || amounts().stream()
                .anyMatch(each -> each.link() == Quantity.Link.TIMES) || Growth.of(statement).isPresent() || !half && shares.size() != 1
                || !statement.counts.stream().allMatch(each -> each.counts(Noun.Kind.TIME) || shares.stream().anyMatch(Cuts::isAdded)
                        || half && each.saysBefore(MULTIPLIED.keySet()) && each.before().getLast().equals("to"))) {
            return Optional.empty();
        }
        if (!half && isOfOther(shares.getFirst())) {
            return Optional.empty();
        }
        Optional<Integer> more = words.stream().flatMap(word -> Stream.ofNullable(MULTIPLIED.get(word))).findFirst().filter(_ -> half);
        Span share = half ? Span.of(BigDecimal.valueOf(more.orElse(50))) : shares.getFirst().value();
        boolean up = more.isPresent() || !half && (shares.getFirst().says(Shares.MORE) || shares.getFirst().says(Shares.RETRY)
                || isAdded(shares.getFirst()) || words.stream().anyMatch(UP::contains));
        return Told.of(amounts(), shares.stream().findFirst()).map(told -> reading(told, share, up, unread));
    }

    private static boolean says(List<String> said, Set<String> words) {
        return said.stream().anyMatch(words::contains);
    }

    /// `..., so A is 40% of the price`: what one is of the other, and nothing that changed; nothing falls by more than all of it.
    private boolean isOfOther(Quantity share) {
        boolean last = statement.amounts.stream().allMatch(each -> each.start() < share.start());
        boolean of = isOf(share);
        return last && (of || share.value().high().compareTo(ALL) > 0 && share.saysBefore(Set.of("down", "less", "fell")));
    }

    /// Whether one of two amounts is held against the other, which is not understood.
    boolean isCompared() {
        return statement.shares.size() == 1 && statement.amounts.size() == 2 && statement.amounts.stream().allMatch(each -> each.start()
                < statement.shares.getFirst().start()) && isOf(statement.shares.getFirst());
    }

    private static boolean isOf(Quantity share) {
        return share.after().stream().limit(1).anyMatch("of"::equals) && share.saysBefore(Set.of("is", "are"));
    }

    /// `we add 20% for reruns`, `20% on top`.
    static boolean isAdded(Quantity share) {
        boolean plus = !share.before().isEmpty() && share.before().getLast().equals("plus");
        return plus || share.link() == Quantity.Link.PLUS || share.saysBefore(ADDED)
                || share.after().stream().limit(2).toList().equals(List.of("on", "top"));
    }

    /// Amounts, or two prices of the same.
    private List<Quantity> amounts() {
        List<Quantity> prices = statement.prices;
        if (statement.amounts.isEmpty() && prices.size() == 1) {
            return prices.stream().map(each -> each.withValue(each.value().times(each.size())))
                    .flatMap(Cuts::ends).toList();   // `from $45 to $54 per seat`
        }
        if (statement.amounts.size() == 1 && prices.size() == 1 && prices.getFirst().before().equals(List.of("to"))) {
            return List.of(statement.amounts.getFirst(), prices.getFirst().withValue(prices.getFirst().value().times(prices.getFirst()
                    .size())));   // `from $30 to $3 per million`
        }
        return statement.amounts.isEmpty() && prices.size() == 2 && (prices.getFirst().per().equals(prices.getLast().per())
                || prices.stream().allMatch(price -> price.isPer(Noun.Kind.TOKEN)) && !areOfBoth(prices))
                ? prices.stream().map(each -> each.withValue(each.value().times(each.size()))).toList()
                : statement.amounts.stream().flatMap(Cuts::ends).toList();
    }

    /// `$0.50 in and $2.50 out`: neither is what became of the other.
    private static boolean areOfBoth(List<Quantity> prices) {
        return prices.stream().anyMatch(price -> price.per().contains(Noun.INPUT)) && prices.stream().anyMatch(price -> price.per()
                .contains(Noun.OUTPUT));
    }

    /// Both of `from $1,000 to $2,000`, which else is a range.
    private static Stream<Quantity> ends(Quantity amount) {
        boolean change = !amount.value().isPoint() && amount.saysBefore(Set.of("from"));
        return change ? Stream.of(amount.withValue(Span.of(amount.value().low())), amount.withValue(Span.of(amount.value().high())))
                : Stream.of(amount);
    }

    /// A margin may be meant of the price.
    private Claim held(Quantity told, Span sum) {
        Claim claim = Claim.of(Scope.TOTAL, told, sum);
        return claim.verdict() == Claim.Verdict.WRONG && Shares.withMargin(statement.shares, sum)
                .filter(other -> Claim.fits(Claim.Bound.EQUAL, told.value(), other, false)).isPresent()
                ? claim.with(Claim.Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.margin"))) : claim;
    }

    private Reading reading(Told told, Span share, boolean up, List<String> unread) {
        Optional<Noun> own = told.first().times().stream().findFirst();
        Optional<Noun> other = told.last().or(told::saved).flatMap(each -> each.times().stream().findFirst());
        Span first = own.isPresent() && other.isPresent() ? told.first().value().times(statement.calendar.in(own.get(), other.get()))
                : told.first().value();
        Span more = statement.shares.stream().findFirst().filter(_ -> up).map(Shares::onTop).orElse(share.hundredths());
        Span change = first.times(more).times(up ? BigDecimal.ONE : BigDecimal.ONE.negate());
        List<SumLine> lines = List.of(
                SumLine.of(first),
                new SumLine(Part.SHARE, List.of(new Factor(more.times(ALL), up ? "surcharge" : "discount")), change));
        var claims = new ArrayList<Claim>();
        told.last().ifPresent(each -> claims.add(held(each, first.plus(change))));
        told.saved().ifPresent(each -> claims.add(Claim.of(Scope.SAVING, each, first.times(share).hundredths())));
        return new Reading(lines, first.plus(change), other.or(() -> own), claims, List.of(), List.of(), unread);
    }
}
