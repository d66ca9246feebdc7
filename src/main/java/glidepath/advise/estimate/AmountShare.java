package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// One amount, a share of it, and what is claimed, where a text tells nothing else: `8% tax on $800 ($64)`, `10% of $4,200 is $420`,
/// `of our $2,000 bill, 25% is waste: $500`. What becomes of the amount, when the share is taken off or added, is for [Cuts].
record AmountShare(Statement statement, List<Quantity> quantities, List<String> unread) {

    private static final Set<String> WHOLE = Set.of("revenue", "arr", "mrr", "sales", "turnover", "that", "it", "this", "which");
    private static final Set<String> OF = Set.of("on", "of");
    private static final Set<String> REST = Set.of("pay", "left", "leaves", "leaving", "remain", "remains", "rest", "keep",
            "becomes", "only", "paid", "pays", "paying", "owe", "net");
    /// What becomes of a share that is not paid.
    private static final Set<String> WAIVED = Set.of("waived", "refunded", "credited", "deducted", "forgiven", "free", "saved", "covered",
            "reimbursed", "rebated", "back");
    private static final Set<String> LEFT = Set.of("left", "leaves", "leave", "leaving", "remain", "remains", "remaining", "rest",
            "keep", "unspent");
    private static final Set<String> OTHER = Set.of("rest", "remainder", "remaining");
    private static final Set<String> WITH = Set.of("total", "gross", "together", "altogether", "with", "come", "pay", "owe", "including");
    private static final Set<String> OWNERS = Set.of("the", "our", "a", "an", "this", "that", "my", "your", "their", "its", "total",
            "whole", "full", "former", "old", "previous", "original", "current", "monthly", "annual", "yearly");
    private static final Set<String> NAMED = Set.of(":", "=", "is");
    private static final Set<String> CHANGED = Set.of("instead", "unused", "available", "other");
    private static final Set<String> LESS = Set.of("less", "minus", "without", "excluding", "after", "with");
    private static final Set<String> TAXES = Set.of("tax", "vat", "gst", "mwst", "ust", "tva");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_OWNERS = 3;
    private static final int ONE_SHARE = 3;

    /// What a claim may be of.
    private enum Meant { SHARE, REST, INCLUDED, NOTHING }

    Optional<Reading> reading() {
        if (statement.shares.size() > 1) {
            return named();
        }
        if (quantities.size() != ONE_SHARE || statement.shares.size() != 1 || statement.shares.contains(quantities.getLast())) {
            return Optional.empty();
        }
        Quantity share = statement.shares.getFirst();
        Quantity claimed = quantities.getLast();
        Quantity whole = quantities.getFirst().start() == share.start() ? quantities.get(1) : quantities.getFirst();
        boolean money = Stream.of(whole, claimed).allMatch(each -> each.isMoney() && each.things().isEmpty());
        return !money ? Optional.empty() : switch (meant(share, whole, claimed)) {
            case SHARE -> Optional.of(reading(share, whole, claimed));
            case REST -> Optional.of(rest(share, whole, claimed));
            case INCLUDED -> Optional.of(single(whole, claimed, share.value().dividedBy(Span.of(ALL).plus(share.value()))));
            case NOTHING -> Optional.empty();
        };
    }

    /// `of the $350 bill, 80% was input and 20% output, so output cost $70`: of shares that make up a whole, the one that the claim names.
    private Optional<Reading> named() {
        List<Quantity> shares = Mixes.shares(quantities);
        Quantity whole = quantities.getFirst();
        Quantity claimed = quantities.getLast();
        boolean told = quantities.size() == shares.size() + 2 && Stream.of(whole, claimed).allMatch(each -> each.isMoney()
                && each.things().isEmpty());
        List<Quantity> own = shares.stream().filter(share -> told && share.after().stream().anyMatch(word -> !Vocabulary.isStop(word)
                && said(claimed).contains(word))).toList();
        return own.size() == 1 ? Optional.of(single(whole, claimed, own.getFirst().value().hundredths())) : Optional.empty();
    }

    /// The words behind the last sign before a claim.
    private static List<String> said(Quantity claimed) {
        List<String> before = claimed.before();
        return before.subList(Math.max(before.lastIndexOf(","), Math.max(before.lastIndexOf(":"), before.lastIndexOf("="))) + 1,
                before.size());
    }

    private static Meant meant(Quantity share, Quantity whole, Quantity claimed) {
        if (says(whole.after(), FreeAmounts.INCLUDES) && share.says(TAXES) && claimed.value().high().compareTo(whole.value().low()) < 0) {
            return claimed.says(Proportions.WITHOUT) ? Meant.NOTHING : Meant.INCLUDED;
        }
        boolean apart = said(claimed).size() < claimed.before().size() && !Cuts.isAdded(share);
        if (apart && share.says(Shares.MORE) && says(said(claimed), TAXES) && !says(said(claimed), WITH) && !says(said(claimed), LESS)) {
            return Meant.SHARE;   // `net $350, VAT 19%: the tax alone is $66.50`
        }
        boolean first = whole.start() < share.start();
        if (isReduced(share, whole)) {
            return Meant.SHARE;
        }
        boolean part = first ? isOfFirst(whole, share) : isOf(share, whole) || isSubject(share, whole, claimed);
        boolean timed = !first && !claimed.times().isEmpty() && whole.times().isEmpty();
        if (!part || timed || claimed.says(CHANGED) || endsWith(claimed.before(), "to")) {
            return Meant.NOTHING;
        }
        boolean waived = isPaid(claimed) && Stream.concat(whole.after().stream(), claimed.before().stream()).anyMatch(WAIVED::contains);
        return isRest(claimed) || waived ? share.says(Shares.MORE) ? Meant.NOTHING : Meant.REST
                : isPaid(claimed) && !isOfShare(claimed) ? Meant.NOTHING : Meant.SHARE;
    }

    /// `the bill dropped to 40%`.
    private static boolean isReduced(Quantity share, Quantity whole) {
        return endsWith(share.before().stream().filter(word -> !Vocabulary.ABOUT.contains(word)).toList(), "to")
                && (share.saysBefore(Cuts.CHANGES) || whole.says(Cuts.CHANGES));
    }

    /// `40% of the $5,000 budget is spent on tokens, i.e. $2,000`.
    private static boolean isOf(Quantity share, Quantity whole) {
        List<String> before = whole.before();
        boolean owned = before.size() > 1 && before.size() <= MOST_OWNERS && before.stream().skip(1).allMatch(OWNERS::contains);
        return !before.isEmpty() && OF.contains(before.getFirst()) && (owned || before.size() == 1) && isAlone(share)
                || endsWith(before, "on") && isAlone(share);   // `8% tax on $800`
    }

    /// `the 20% markup on our $4,000 cost is $800`.
    private static boolean isSubject(Quantity share, Quantity whole, Quantity claimed) {
        List<String> before = whole.before().stream().filter(word -> !OWNERS.contains(word)).toList();
        return endsWith(before, "on") && share.says(Shares.MORE) && share.before().stream().allMatch(OWNERS::contains)
                && endsWith(claimed.before(), "is");
    }

    /// Whether nothing at it says that it is added or taken off; `discount: 20% of ...` names it, all the same.
    private static boolean isAlone(Quantity share) {
        boolean named = !share.before().isEmpty() && NAMED.contains(share.before().getLast());
        boolean off = Stream.of(Sum.OFF, Cuts.SAVED, Cuts.CHANGES, LESS).anyMatch(words -> named ? says(share.after(), words)
                : share.says(words));
        return !off && !Cuts.isAdded(share) && share.link() != Quantity.Link.PLUS && share.link() != Quantity.Link.MINUS;
    }

    private static boolean says(List<String> said, Set<String> words) {
        return said.stream().anyMatch(words::contains);
    }

    /// `of our $2,000 bill, 25% is waste: $500`, `$1.5M revenue; 8% of revenue is $120,000`.
    private static boolean isOfFirst(Quantity whole, Quantity share) {
        boolean first = endsWith(whole.before().stream().limit(1).toList(), "of");
        boolean behind = share.after().size() > 1 && share.after().getFirst().equals("of") && WHOLE.contains(share.after().get(1));
        return (first || behind) && !share.says(Sum.OFF) && !share.says(Cuts.SAVED);
    }

    /// `leaving $3,000`, `$3,000 is left`, `the rest, $3,000`.
    private static boolean isRest(Quantity claimed) {
        List<String> before = claimed.before();
        int from = before.size() - said(claimed).size();
        boolean other = from > 1 && OTHER.contains(before.get(from - 2));
        return other || says(said(claimed), LEFT) || says(claimed.after().stream().limit(2).toList(), LEFT);
    }

    /// `we pay about $3,000`, `only $3,000`, `$3,000 remains`.
    private static boolean isPaid(Quantity claimed) {
        List<String> before = claimed.before().stream().filter(word -> !Vocabulary.ABOUT.contains(word)).toList();
        return says(before.subList(Math.max(0, before.size() - 2), before.size()), REST) || says(claimed.after(), REST);
    }

    /// `25% of the $10,000 is left: $2,500`: what is left is the share itself.
    private static boolean isOfShare(Quantity claimed) {
        List<String> before = claimed.before();
        int left = Math.max(before.lastIndexOf("left"), before.lastIndexOf("unspent"));
        return left > 0 && left < before.size() - 1 && (before.get(left - 1).equals("is") || before.get(left - 1).equals("are"));
    }

    private static boolean endsWith(List<String> words, String word) {
        return !words.isEmpty() && words.getLast().equals(word);
    }

    /// For the time that is claimed: `40% of $5,000 a month is $24,000 a year`.
    private Quantity inTimeOf(Quantity claimed, Quantity whole) {
        return claimed.times().isEmpty() || whole.times().isEmpty() ? whole : whole.withValue(whole.value().times(statement.calendar.in(
                whole.times().getFirst(), claimed.times().getFirst())));
    }

    private Reading rest(Quantity share, Quantity amount, Quantity claimed) {
        return single(amount, claimed, Span.ONE.minus(share.value().hundredths()));
    }

    /// What one factor makes of the amount.
    private Reading single(Quantity amount, Quantity claimed, Span factor) {
        Span whole = inTimeOf(claimed, amount).value();
        Span sum = whole.times(factor);
        return new Reading(List.of(new SumLine(Part.EXTRA, List.of(new Factor(whole, "dollars"), new Factor(factor, "share")), sum)), sum,
                Optional.empty(), List.of(Claim.of(Scope.TOTAL, claimed, sum)), List.of(), List.of(), unread);
    }

    private Reading reading(Quantity share, Quantity amount, Quantity claimed) {
        Quantity whole = inTimeOf(claimed, amount);
        Span part = whole.value().times(share.value()).hundredths();
        Span all = whole.value().plus(part);
        boolean fits = Claim.fits(Bound.EQUAL, claimed.value(), all, false);
        boolean nearer = Basis.distance(claimed.value(), all).compareTo(Basis.distance(claimed.value(), part)) < 0;
        boolean with = says(said(claimed), WITH) && (fits || nearer && claimed.saysBefore(Set.of("total", "gross")));
        if (!with) {
            Reading alone = single(amount, claimed, share.value().hundredths());
            Claim claim = alone.claims().getFirst();
            boolean open = claim.verdict() == Verdict.WRONG && fits && share.says(Shares.MORE);
            return !open ? alone : alone.with(List.of(claim.with(Verdict.DEPENDS,
                    Optional.of(Message.of("estimate.depends.with")))));
        }
        List<SumLine> lines = List.of(new SumLine(Part.EXTRA, List.of(new Factor(whole.value(), "dollars")), whole.value()),
                new SumLine(Part.SHARE, List.of(new Factor(share.value(), "surcharge")), part));
        return new Reading(lines, all, Optional.empty(), List.of(Claim.of(Scope.TOTAL, claimed, all)), List.of(), List.of(), unread);
    }
}
