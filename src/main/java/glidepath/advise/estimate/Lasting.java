package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// How long money lasts: `$25,000 in credits last 8 months at $3,000 a month`.
///
/// @param words of the whole text
record Lasting(Statement statement, Set<String> words) {

    static final Set<String> LAST = Set.of("last", "lasts", "lasted", "lasting", "runway", "cover", "covers", "enough", "exhausted",
            "gone", "through", "burn", "burning", "credit", "credits");

    private static final Set<String> LASTS = Set.of("last", "lasts", "lasted", "lasting", "for", "well", "cover", "covers", "runway", "is");
    private static final Set<String> NEEDED = Set.of("need", "needs", "needed", "require", "requires", "takes", "take", "want", "buy");
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
    private static final int DIGITS = 4;

    Optional<Reading> reading(List<String> unread) {
        List<Quantity> lengths = lengths(statement.counts);
        List<Quantity> funds = statement.amounts.stream().filter(each -> each.per().isEmpty()).toList();
        List<Quantity> rates = statement.amounts.stream().filter(each -> !each.times().isEmpty()).toList();
        Optional<Quantity> faster = Optional.of(lengths).filter(each -> each.size() == 2 && words.stream()
                .anyMatch(Cuts.MULTIPLIED::containsKey)).map(List::getLast);
        boolean told = (lengths.size() == 1 || faster.isPresent()) && funds.size() == 1 && rates.size() == 1
                && statement.counts.size() == lengths.size()
                && statement.prices.isEmpty() && !rates.getFirst().value().isZero();
        if (!told || words.stream().noneMatch(LAST::contains)) {
            return Optional.empty();
        }
        Span rate = rates.getFirst().value().times(Calendar.USUAL.in(rates.getFirst().times().getFirst(), unit(lengths)));
        Reading first = reading(lengths.getFirst(), funds.getFirst(), rate, rates.getFirst().text(), unread);
        if (faster.isEmpty() && isSpread(lengths.getFirst(), rates.getFirst())) {
            return Optional.of(spread(lengths.getFirst(), funds.getFirst(), rates.getFirst(), unread));
        }
        if (faster.isEmpty() && funds.getFirst().start() > Math.max(lengths.getFirst().start(), rates.getFirst().start())
                && funds.getFirst().saysBefore(NEEDED)) {
            return Optional.of(needed(lengths.getFirst(), funds.getFirst(), rates.getFirst(), unread));
        }
        return Optional.of(faster.map(each -> and(first, each, unread)).orElse(first));
    }

    /// `$25,000 over 8 months is $3,125 a month`, but not `it lasts over 8 months`.
    private static boolean isSpread(Quantity length, Quantity rate) {
        int last = length.before().size() - 1;
        return last >= 0 && length.before().get(last).equals("over") && (last == 0 || !LASTS.contains(length.before().get(last - 1)))
                && rate.start() > length.start() && rate.link() != Link.AT;
    }

    private static Reading spread(Quantity length, Quantity fund, Quantity rate, List<String> unread) {
        Span many = length.value().times(Calendar.USUAL.in(length.noun().orElseThrow(), rate.times().getFirst()));
        Span sum = fund.value().dividedBy(many);
        return new Reading(List.of(new SumLine(Part.EXTRA, List.of(new Factor(fund.value(), "dollars"), new Factor(Span.ONE.dividedBy(many),
                rate.times().getFirst().singular())), sum)), sum, rate.times().stream().findFirst(), List.of(Claim.of(Scope.TOTAL, rate,
                sum)), List.of(), List.of(), unread);
    }

    /// `8 months at $3,000 a month need $24,000 in credits`.
    private static Reading needed(Quantity length, Quantity fund, Quantity rate, List<String> unread) {
        Span many = length.value().times(Calendar.USUAL.in(length.noun().orElseThrow(), rate.times().getFirst()));
        Span sum = rate.value().times(many);
        return new Reading(List.of(new SumLine(Part.EXTRA, List.of(new Factor(rate.value(), "dollars"), new Factor(many,
                rate.times().getFirst().plural())), sum)), sum, Optional.empty(), List.of(Claim.of(Scope.TOTAL, fund, sum)), List.of(),
                List.of(), unread);
    }

    /// `At double the traffic they last 4 months`.
    private Reading and(Reading first, Quantity length, List<String> unread) {
        int more = words.stream().flatMap(word -> Stream.ofNullable(Cuts.MULTIPLIED.get(word))).findFirst().orElseThrow();
        Span times = Span.ONE.plus(Span.of(BigDecimal.valueOf(more)).hundredths());
        return new Reading(first.lines(), first.total(), first.period(), Stream.concat(first.claims().stream(),
                Stream.of(Claim.of(Scope.COUNT, length, first.total().dividedBy(times)))).toList(), List.of(), List.of(), unread);
    }

    /// `$5,000 in credits last 250 days at $0.02 per call and 1,000 calls a day`: what is used has to be computed.
    static Optional<Reading> used(List<Quantity> quantities, Optional<NamedModel> model, Set<String> words, List<String> unread) {
        List<Quantity> lengths = lengths(quantities);
        List<Quantity> funds = quantities.stream().filter(each -> each.isMoney() && each.per().isEmpty() && each.noun().isEmpty()
                && each.link() != Link.AT && each.link() != Link.TIMES).toList();
        if (lengths.size() != 1 || funds.size() != 1 || words.stream().noneMatch(LAST::contains)) {
            return Optional.empty();
        }
        var statement = new Statement(quantities.stream().filter(each -> each != lengths.getFirst() && each != funds.getFirst()).toList());
        var sum = new Sum(statement, model, unit(lengths), statement.calendar);
        boolean timed = sum.used.stream().anyMatch(each -> !each.times().isEmpty()) && sum.missing.isEmpty() && !sum.total().isZero();
        String rate = "$" + sum.total().high().stripTrailingZeros().toPlainString();
        var beside = new SideNumbers(quantities, each -> SideNumbers.isIn(Stream.of(sum.used, lengths, funds).flatMap(Collection::stream),
                each));
        return !timed ? Optional.empty() : Optional.of(new Lasting(statement, words).reading(lengths.getFirst(), funds.getFirst(),
                sum.total(), rate, beside.unread(Set.copyOf(unread))));
    }

    private static List<Quantity> lengths(List<Quantity> all) {
        return all.stream().filter(each -> each.counts(Noun.Kind.TIME) && each.per().isEmpty()).toList();
    }

    private static Noun unit(List<Quantity> lengths) {
        return lengths.getFirst().noun().orElseThrow();
    }

    /// @param rate what is used of it in the unit of the length
    private Reading reading(Quantity length, Quantity fund, Span rate, String written, List<String> unread) {
        Span exact = fund.value().dividedBy(rate);
        Span lasts = new Span(exact.low().setScale(DIGITS, RoundingMode.HALF_UP), exact.high().setScale(DIGITS, RoundingMode.HALF_UP));
        Claim claim = Claim.of(Scope.COUNT, length, lasts);
        Claim whole = claim.verdict() == Verdict.WRONG && claim.bound() == Bound.EQUAL && isWhole(length.value(), lasts)
                ? claim.with(Verdict.RIGHT, Optional.of(Message.of("estimate.whole", length.value().low(), unit(List.of(length)).plural())))
                : claim;
        return new Reading(List.of(new SumLine(Part.EXPRESSION, List.of(new Factor(lasts, fund.text() + " / " + written)),
                lasts)), lasts, Optional.empty(), List.of(whole), List.of(), List.of(), unread);
    }

    /// 8.3 months are 8 whole ones; 1.9 are hardly one.
    private static boolean isWhole(Span claimed, Span lasts) {
        return claimed.isPoint() && lasts.isPoint() && claimed.high().compareTo(FEWEST) >= 0
                && claimed.high().compareTo(lasts.high().setScale(0, RoundingMode.DOWN)) == 0;
    }
}
