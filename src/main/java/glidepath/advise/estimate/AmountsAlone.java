package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// What a text tells of amounts where nothing is counted: a share of one, what becomes of it, how long it lasts, how it grows.
///
/// @param words of the whole text
record AmountsAlone(Statement statement, List<Quantity> quantities, Set<String> words, List<String> unread) {

    private static final Set<String> WHOLE = Set.of("revenue", "arr", "mrr", "sales", "turnover", "that", "it", "this", "which");
    private static final Set<String> OF = Set.of("on", "of");
    private static final Set<String> REST = Set.of("pay", "left", "leaves", "leaving", "remain", "remains", "rest", "keep",
            "becomes", "only");
    private static final Set<String> WITH = Set.of("total", "gross", "together", "altogether", "with", "come", "pay", "owe", "including");
    private static final Set<String> OWNERS = Set.of("the", "our", "a", "an", "this", "that", "my", "your", "their", "its", "total",
            "whole", "full");
    private static final Set<String> SPENT = Set.of("we", "they", "spend", "spends", "spent", "use", "uses", "used", "about", "roughly",
            "around", "so", "if", "pay", "costs", "is", "and", ",");
    private static final Set<String> CHANGED = Set.of("instead", "unspent", "unused", "available", "other", "saved", "cut");
    private static final int MOST_OWNERS = 3;

    Optional<Reading> reading() {
        return share().or(() -> new Remainders(statement, words).reading(unread))
                .or(() -> new Stretches(statement, words).reading(unread))
                .or(() -> new Conversions(statement, quantities).reading(unread))
                .or(() -> new Proportions(statement, quantities, words, unread).reading())
                .or(() -> new Lasting(statement, words).reading(unread))
                .or(() -> new Cuts(statement, words).reading(unread))
                .or(() -> Growth.of(statement).flatMap(growth -> growth.ofAmount(statement, quantities, unread)));
    }

    /// `8% tax on $800 ($64)`, `10% of $4,200 is $420`: the share itself.
    private Optional<Reading> share() {
        boolean three = quantities.size() == 3 && statement.shares.size() == 1;
        if (three && isOfFirst(quantities.getFirst(), quantities.get(1))) {
            return Optional.of(reading(quantities.get(1), quantities.getFirst(), quantities.getLast()));
        }
        if (!three || !statement.shares.contains(quantities.getFirst())
                || !quantities.stream().skip(1).allMatch(each -> each.isMoney() && each.things().isEmpty())) {
            return Optional.empty();
        }
        Quantity share = quantities.getFirst();
        Quantity whole = quantities.get(1);
        boolean of = isOf(share, whole, quantities.getLast()) && !share.says(Sum.OFF) && !share.says(Cuts.SAVED)
                && !Cuts.isAdded(share);
        return of ? Optional.of(reading(share, whole, quantities.getLast())) : Optional.empty();
    }

    /// `40% of the $5,000 budget is spent on tokens, i.e. $2,000`, but not `... is spent, $3,000 is left`.
    private static boolean isOf(Quantity share, Quantity whole, Quantity claimed) {
        List<String> before = whole.before();
        boolean owned = before.size() > 1 && before.size() <= MOST_OWNERS && OF.contains(before.getFirst())
                && SPENT.containsAll(share.before()) && before.stream().skip(1).allMatch(OWNERS::contains)
                && !claimed.says(REST) && !claimed.says(CHANGED) && !claimed.before().reversed().stream().limit(1).toList()
                .contains("to") && (claimed.times().isEmpty() || !whole.times().isEmpty());
        return owned || !before.isEmpty() && OF.contains(before.getLast());
    }

    /// `of our $2,000 bill, 25% is waste: $500`, `$1.5M revenue; 8% of revenue is $120,000`.
    private boolean isOfFirst(Quantity whole, Quantity share) {
        boolean first = !whole.before().isEmpty() && whole.before().getFirst().equals("of")
                && (share.before().isEmpty() || share.before().getLast().equals(","));
        boolean behind = share.after().size() > 1 && share.after().getFirst().equals("of") && WHOLE.contains(share.after().get(1));
        return whole.isMoney() && whole.things().isEmpty() && statement.shares.contains(share) && (first || behind)
                && !share.says(Sum.OFF) && !share.says(Cuts.SAVED) && quantities.getLast().isMoney()
                && !quantities.getLast().says(REST);
    }

    /// For the time that is claimed: `40% of $5,000 a month is $24,000 a year`.
    private Quantity inTimeOf(Quantity claimed, Quantity whole) {
        return claimed.times().isEmpty() || whole.times().isEmpty() ? whole : whole.withValue(whole.value().times(statement.calendar.in(
                whole.times().getFirst(), claimed.times().getFirst())));
    }

    private Reading reading(Quantity share, Quantity amount, Quantity claimed) {
        Quantity whole = inTimeOf(claimed, amount);
        Span part = whole.value().times(share.value()).hundredths();
        Span all = whole.value().plus(part);
        boolean fits = Claim.fits(Bound.EQUAL, claimed.value(), all, false);
        boolean nearer = Basis.distance(claimed.value(), all).compareTo(Basis.distance(claimed.value(), part)) < 0;
        boolean with = claimed.saysBefore(WITH) && (fits || nearer && claimed.saysBefore(Set.of("total", "gross")));
        Claim claim = Claim.of(Scope.TOTAL, claimed, with ? all : part);
        boolean open = claim.verdict() == Verdict.WRONG && fits;
        List<Factor> factors = List.of(new Factor(whole.value(), "dollars"), new Factor(share.value().hundredths(), "share"));
        List<SumLine> lines = with ? List.of(new SumLine(Part.EXTRA, factors.subList(0, 1), whole.value()),
                new SumLine(Part.SHARE, List.of(new Factor(share.value(), "surcharge")), part))
                : List.of(new SumLine(Part.EXTRA, factors, part));
        return new Reading(lines, claim.sum(), Optional.empty(), List.of(open ? claim.with(Verdict.DEPENDS,
                Optional.of(Message.of("estimate.depends.with"))) : claim), List.of(), List.of(), unread);
    }
}
