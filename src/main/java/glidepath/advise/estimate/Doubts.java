package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// Why a claim is off: something that the text leaves open, a number of it that was not understood, or a slip.
///
/// @param left   what is no part of the sum
/// @param amount what the claim is of, by another calendar
record Doubts(Statement statement, List<Token> tokens, List<Quantity> left, Function<Calendar, Span> amount) {

    private static final Set<String> PRICES = Set.of("price", "prices", "pricing", "rate", "rates");
    /// At what is paid for something else.
    private static final Set<String> BESIDE = Set.of("subscription", "instead", "plan", "salary", "worth", "value", "funding",
            "regular", "list", "standard", "normal", "usual");
    private static final Set<String> FEWER = Set.of("fewer");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
    private static final Set<String> YEARS = Set.of("year", "yearly", "annual", "annually", "annum", "yr");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Pattern HYPHENATED = Pattern.compile("[\\d.,]+-[a-z]");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Claim of(Claim wrong, Quantity claim, Sum sum, Noun period) {
        boolean halved = sum.lines.stream().anyMatch(line -> line.part() == Part.SHARE && line.amount().low().signum() < 0);
        Span own = amount.apply(statement.calendar);
        if (!halved && isBatched() && fits(claim, own.times(HALF))) {
            return wrong.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.batch")));
        }
        if (Shares.withMargin(statement.shares, own).filter(other -> fits(claim, other)).isPresent()) {
            return wrong.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.margin")));
        }
        if (fits(claim, own.minus(idle(sum)))) {
            return wrong.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.idle")));
        }
        Optional<Message> known = once(claim, own).or(() -> everyMonth(claim, own));
        if (known.isPresent()) {
            return wrong.with(Verdict.DEPENDS, known);
        }
        Optional<Message> open = new Variants(statement.calendar, period).stream()
                .filter(other -> fits(claim, amount.apply(other.calendar()))).map(Variants.Other::message).findFirst();
        Optional<Message> doubt = open.or(() -> notUnderstood(left, claim, own)).or(() -> lacking(claim, own));
        return doubt.isPresent() ? wrong.with(Verdict.DEPENDS, doubt) : wrong.with(Verdict.WRONG, Slips.of(wrong, sum));
    }

    /// What is paid once may be in it, each or all of it.
    private Optional<Message> once(Quantity claim, Span own) {
        Stream<List<Quantity>> each = statement.once.stream().map(List::of);
        return Stream.concat(each, Stream.of(statement.once)).filter(some -> !some.isEmpty() && fits(claim, some.stream()
                .map(Quantity::value).reduce(own, Span::plus))).findFirst().map(some -> Message.of("estimate.depends.once",
                some.stream().map(Quantity::text).collect(Collectors.joining(" + "))));
    }

    /// `$20 per seat, 12 seats, one year`: what seats and servers cost may be for a month, where the text has another time or none.
    private Optional<Message> everyMonth(Quantity claim, Span own) {
        List<Quantity> prices = statement.prices;
        boolean rented = prices.size() == 1 && prices.getFirst().times().isEmpty() && (prices.getFirst().isPer(Noun.Kind.PEOPLE)
                || prices.getFirst().isPer(Noun.Kind.MACHINE)) && statement.of(Noun.Kind.EVENT).isEmpty();
        boolean year = tokens.stream().anyMatch(token -> YEARS.contains(token.text()));
        return Optional.of(own.times(MONTHS)).filter(all -> rented && year && fits(claim, all))
                .map(_ -> Message.of("estimate.depends.monthly", prices.getFirst().text()));
    }

    /// What is taken off because something is not used all the time.
    private static Span idle(Sum sum) {
        return sum.of(line -> line.part() == Part.SHARE && line.factors().getFirst().words().equals("part"));
    }

    /// A number of the text that is no part of the sum, and makes the claim right if it is one.
    static Optional<Message> notUnderstood(List<Quantity> left, Quantity claim, Span own) {
        return left.stream().filter(each -> !each.isMoney() && each.value().isPoint() && !each.value().isZero())
                .filter(each -> factors(each).anyMatch(factor -> fits(claim, own.times(factor)))).findFirst()
                .map(each -> Message.of("estimate.depends.unread", each.text()));
    }

    /// A claim is not right without reserve where a share or a large number of the text is in no sum.
    static Claim unlessLeft(Claim held, List<Quantity> left) {
        return left.stream().filter(each -> each.form() == Amount.Form.PERCENT && !each.says(FEWER) || isOpen(each) || isMany(each))
                .findFirst()
                .map(each -> held.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.beside", each.text())))).orElse(held);
    }

    /// Calls or people, but not the pages of `a 300-page book`.
    private static boolean isMany(Quantity each) {
        return !HYPHENATED.matcher(each.text()).lookingAt() && (each.counts(Noun.Kind.EVENT)
                || each.counts(Noun.Kind.PEOPLE)) && each.value().low().compareTo(BigDecimal.ONE) > 0;
    }

    /// `..., Berlin 12,000 calls and Hamburg 8,000`: more of what is counted in the sum, that is not.
    static Claim unlessMore(Claim held, List<Quantity> left, Statement statement) {
        return held.verdict() != Verdict.RIGHT ? held : left.stream().filter(each -> (each.counts(Noun.Kind.EVENT)
                || each.counts(Noun.Kind.PEOPLE)) && !statement.results.contains(each) && each.value().low().compareTo(BigDecimal.ONE) > 0
                && statement.counts.stream().anyMatch(other -> other.noun().equals(each.noun()) && other.start() != each.start()
                && other.per().equals(each.per()) && !left.contains(other))).findFirst()
                .map(each -> held.with(Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.beside", each.text())))).orElse(held);
    }

    /// An amount, or a number of which nothing says what it counts: what a sum lacks may be just that.
    static boolean isOpen(Quantity each) {
        return isLarge(each) || each.isMoney() && !each.says(Vocabulary.ASIDE) && !each.says(BESIDE)
                || each.form() == Amount.Form.PLAIN && each.noun().isEmpty()
                || each.counts(Noun.Kind.TIME) && FreeAmounts.isFree(each);   // `two months free`
    }

    /// `14M`, of which nothing says what it counts.
    static boolean isLarge(Quantity each) {
        return each.form() == Amount.Form.PLAIN && each.noun().isEmpty()
                && (each.value().high().compareTo(LARGE) >= 0 || !each.per().isEmpty())
                && !each.text().matches("(19|20)\\d\\d");
    }

    /// A price, or tokens, that are not in the sum: more than that is claimed may be right.
    private Optional<Message> lacking(Quantity claim, Span own) {
        if (left.stream().anyMatch(each -> isOpen(each) || isTime(each) || isCounted(each))) {
            return Optional.of(Message.of("estimate.depends.missing"));
        }
        boolean steps = left.stream().filter(each -> each.counts(Noun.Kind.TOKEN) && !each.times().contains(Noun.TERM)
                && !statement.results.contains(each)).count() > 1;   // `1 call (8k in, 1k out), 6 calls (5k in, 600 out)`
        if (steps) {
            return Optional.of(Message.of("estimate.depends.missing"));
        }
        boolean lacks = left.stream().filter(each -> !statement.results.contains(each))
                .anyMatch(each -> each.counts(Noun.Kind.TOKEN) || each.isMoney() && !each.things().isEmpty() && !Claimed.isClaim(each));
        return lacks && claim.value().low().compareTo(own.high()) > 0 ? Optional.of(Message.of("estimate.depends.missing"))
                : Optional.empty();
    }

    private static boolean isTime(Quantity each) {
        return each.counts(Noun.Kind.TIME) && each.times().isEmpty();
    }

    /// Calls or people that are in no sum.
    static boolean isCounted(Quantity each) {
        return each.counts(Noun.Kind.EVENT) || each.counts(Noun.Kind.PEOPLE) || each.counts(Noun.Kind.OTHER) && !each.times().isEmpty();
    }

    private static Stream<Span> factors(Quantity each) {
        Span share = each.value().hundredths();
        return each.form() == Amount.Form.PERCENT ? Stream.of(share, Span.ONE.plus(share), Span.ONE.minus(share))
                : Stream.of(each.value(), Span.ONE.dividedBy(each.value()));
    }

    /// Whether something is batched, and not only priced so: `batch pricing`.
    private boolean isBatched() {
        return IntStream.range(0, tokens.size()).anyMatch(index -> tokens.get(index).text().startsWith("batch")
                && (index + 1 == tokens.size() || !PRICES.contains(tokens.get(index + 1).text())));
    }

    private static boolean fits(Quantity claim, Span sum) {
        return Claim.fits(Bound.EQUAL, claim.value(), sum, false);
    }
}
