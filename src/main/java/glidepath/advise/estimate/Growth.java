package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Noun.Kind;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Decimals;

/// What grows by a share each month: `growing 5% a month for 12 months`. The first month is what is told, and each later one grows from the
/// one before it.
///
/// @param step how often it grows
record Growth(Quantity share, Noun step) {

    private static final Set<String> WORDS = Set.of("growing", "growth", "grow", "grows", "grew", "increase", "increasing", "rise",
            "rising", "expanding", "compounding");
    private static final Set<String> SHRINKS = Set.of("shrinking", "shrink", "declining", "decline", "decrease", "decreasing", "churn");
    /// Steps that a text tells of: 50 years of months.
    private static final int MOST = 600;

    /// Empty where nothing grows, or not at equal steps.
    static Optional<Growth> of(Statement statement) {
        return statement.shares.stream().filter(share -> share.value().isPoint() && (share.says(WORDS) || share.says(SHRINKS)))
                .flatMap(share -> step(share).map(step -> new Growth(share, step)).stream()).findFirst();
    }

    /// `5% a month`, `5% growth per month`.
    private static Optional<Noun> step(Quantity share) {
        List<String> after = share.after();
        Optional<Noun> behind = after.size() > 2 && WORDS.contains(after.getFirst()) && TokenList.EACH.contains(after.get(1))
                ? Vocabulary.noun(after.get(2)).filter(noun -> noun.is(Noun.Kind.TIME)) : Optional.empty();
        return share.times().stream().findFirst().or(() -> behind);
    }

    private BigDecimal rate() {
        BigDecimal rate = share.value().hundredths().high();
        return share.says(SHRINKS) ? rate.negate() : rate;
    }

    /// How many times the first step its mean over a period is; empty where the period is no whole number of steps above one.
    Optional<BigDecimal> mean(Calendar calendar, Noun period) {
        if (!Calendar.isShorter(step, period)) {
            return Optional.empty();
        }
        BigDecimal steps = calendar.in(step, period).high().stripTrailingZeros();
        if (steps.scale() > 0 || steps.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 1; index <= steps.intValueExact(); index++) {
            sum = sum.add(at(index));
        }
        return Optional.of(Decimals.divide(sum, steps));
    }

    /// How many times the first step a later one is, counted from one.
    BigDecimal at(int number) {
        return BigDecimal.ONE.add(rate()).pow(number - 1, new MathContext(Decimals.PRECISION.getPrecision()));
    }

    /// An amount that grows: `$300 a month growing 10% monthly over 12 months`; the claim is what the steps add up to, or what a step is.
    Optional<Reading> ofAmount(Statement statement, List<Quantity> quantities, List<String> unread) {
        List<Quantity> all = statement.amountsInOrder();
        boolean pair = all.size() == 2 && statement.prices.isEmpty() && statement.counts.stream().allMatch(each -> each.counts(Kind.TIME))
                && (all.getFirst().times().isEmpty() || all.getFirst().times().contains(step));
        Noun whole = statement.days.map(Times::whole).or(() -> pair ? all.getLast().times().stream().findFirst() : Optional.empty())
                .orElse(step);
        Optional<Quantity> number = pair ? stepOf(all.getLast(), quantities) : Optional.empty();
        Optional<BigDecimal> mean = mean(statement.calendar, whole);
        Optional<BigDecimal> named = pair && step.equals(Noun.MONTH) ? later(all) : Optional.empty();
        if (!pair || number.isEmpty() && mean.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> later = after(statement).or(() -> named);
        Span steps = number.isPresent() || later.isPresent() ? Span.ONE : statement.calendar.in(step, whole);
        Span first = all.getFirst().value().times(steps);
        BigDecimal more = number.map(each -> at(each.value().high().intValueExact())).or(() -> later).or(() -> mean).orElseThrow();
        List<SumLine> lines = List.of(
                SumLine.of(first),
                new SumLine(Part.SHARE, List.of(new Factor(share.value(), "growth")), first.times(more.subtract(BigDecimal.ONE))));
        return Optional.of(new Reading(lines, first.times(more), Optional.empty(), List.of(Claim.of(Scope.TOTAL, all.getLast(),
                first.times(more))), List.of(), List.of(), unread));
    }

    /// `$500 in January ... by June`.
    private Optional<BigDecimal> later(List<Quantity> all) {
        OptionalInt months = MonthNames.between(all.getFirst(), all.getLast());
        return months.isEmpty() || months.getAsInt() == 0 ? Optional.empty() : Optional.of(at(months.getAsInt() + 1));
    }

    /// `after 3 months`: what is told has grown so many times.
    private Optional<BigDecimal> after(Statement statement) {
        return statement.days.filter(each -> each.saysBefore(Set.of("after")) && each.noun().equals(Optional.of(step))
                && each.value().isPoint() && each.value().high().stripTrailingZeros().scale() <= 0
                && each.value().high().compareTo(BigDecimal.valueOf(MOST)) < 0).map(each -> at(each.value().high().intValueExact() + 1));
    }

    /// The step that a claim is of: `in month 12`.
    Optional<Quantity> stepOf(Quantity claim, List<Quantity> quantities) {
        int index = quantities.indexOf(claim);
        Optional<Quantity> behind = at(quantities, index + 1).filter(each -> each.before().size() <= 2);
        return behind.or(() -> at(quantities, index - 1));
    }

    private Optional<Quantity> at(List<Quantity> quantities, int index) {
        return index < 0 || index >= quantities.size() ? Optional.empty() : Optional.of(quantities.get(index)).filter(each ->
                each.form() == Form.PLAIN && each.noun().isEmpty() && each.value().isPoint() && !each.before().isEmpty()
                && each.before().getLast().toLowerCase(Locale.ROOT).equals(step.name())
                && each.value().high().stripTrailingZeros().scale() <= 0 && each.value().high().signum() > 0
                && each.value().high().compareTo(BigDecimal.valueOf(MOST)) <= 0);
    }
}
