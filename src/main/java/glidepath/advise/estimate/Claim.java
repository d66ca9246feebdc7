package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import glidepath.units.Decimals;
import glidepath.units.Message;

/// What a text claims, held against the sum.
///
/// @param of      what part of the sum it is of, such as the input; empty for all of it
/// @param period  the time it is for; empty where the sum has none
/// @param claimed as it is written; a bound where the text says `less than`
/// @param sum     the same, computed
/// @param note    what makes it right, or what slip explains it
public record Claim(Scope of, String unit, Optional<Noun> period, Bound bound, Span claimed, Span sum, Verdict verdict,
        Optional<Message> note) {

    /// What a claim is of.
    public enum Scope { TOTAL, INPUT, OUTPUT, UNIT, COUNT, PARTS, SAVING }

    /// How a claim stands to its amount.
    public enum Bound { EQUAL, BELOW, ABOVE }

    /// How a claim stands to the sum.
    public enum Verdict {
        /// Up to rounding.
        RIGHT,
        /// If something holds that the text does not say.
        DEPENDS,
        WRONG
    }

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");
    private static final BigDecimal ROUND = new BigDecimal("0.025");
    private static final int EXACT_DIGITS = 3;
    /// Between a bound and its amount.
    private static final Set<String> BETWEEN = Set.of("than", "of", "a", "an", "the", "about", "roughly", "around", "just", "well", "total",
            ":", "at", "to", "spend", "cost", "bill", "be", "is", "will", "would");
    private static final Set<String> COMPARED = Set.of("less", "more");

    static Claim of(Scope scope, Quantity claim, Span sum) {
        Bound bound = bound(claim.before());
        boolean roughly = claim.saysBefore(Vocabulary.ABOUT) || claim.amount().rounding().compareTo(ROUNDING) > 0;
        String unit = scope == Scope.COUNT ? claim.noun().map(Noun::plural).orElse("")
                : claim.things().stream().findFirst().map(Noun::singular).orElse("");
        return new Claim(scope, unit, claim.times().stream().findFirst(), bound, claim.value(), sum,
                fits(bound, claim.value(), sum, roughly) || isRounded(bound, claim.value(), sum) ? Verdict.RIGHT : Verdict.WRONG,
                Optional.empty());
    }

    /// `$3,000` of $2,941: rounded to its one digit, as its zeros tell, and hardly off; a sum of few digits would have been written out.
    private static boolean isRounded(Bound bound, Span claimed, Span sum) {
        BigDecimal told = claimed.high().stripTrailingZeros();
        boolean round = bound == Bound.EQUAL && claimed.isPoint() && sum.isPoint() && told.scale() < 0 && told.precision() == 1
                && sum.high().stripTrailingZeros().precision() > EXACT_DIGITS;
        return round && sum.high().setScale(told.scale(), RoundingMode.HALF_UP).compareTo(told) == 0
                && told.subtract(sum.high()).abs().compareTo(sum.high().multiply(ROUND)) <= 0;
    }

    /// By the last word before the amount: `less than $200`, `over $200`, but not `over the year it is $200`.
    private static Bound bound(List<String> before) {
        int last = before.size() - 1;
        while (last >= 0 && BETWEEN.contains(before.get(last))) {
            last--;
        }
        String word = last < 0 ? "" : before.get(last);
        boolean compared = !COMPARED.contains(word) || before.contains("than");
        return !compared ? Bound.EQUAL : Vocabulary.BELOW.contains(word) ? Bound.BELOW : Vocabulary.ABOVE.contains(word) ? Bound.ABOVE
                : Bound.EQUAL;
    }

    Claim with(Verdict other, Optional<Message> because) {
        return new Claim(of, unit, period, bound, claimed, sum, other, because);
    }

    /// Held against another sum.
    Claim against(Span other) {
        return new Claim(of, unit, period, bound, claimed, other, fits(bound, claimed, other, false) ? Verdict.RIGHT : Verdict.WRONG,
                Optional.empty());
    }

    /// Of a unit by another name.
    Claim named(String other) {
        return new Claim(of, other, period, bound, claimed, sum, verdict, note);
    }

    /// The claim over the sum: 1.64 where it is 64 % too high; of a range, of the end that is nearest; of two
    /// ranges, of the ends that are further off. Empty where the sum is nothing.
    public Optional<BigDecimal> factor() {
        if (sum.isZero() || sum.low().signum() == 0) {
            return Optional.empty();
        }
        if (!claimed.isPoint() && !sum.isPoint()) {
            BigDecimal low = Decimals.divide(claimed.low(), sum.low());
            BigDecimal high = Decimals.divide(claimed.high(), sum.high());
            return Optional.of(off(low).compareTo(off(high)) > 0 ? low : high);
        }
        if (claimed.low().compareTo(sum.high()) > 0) {
            return Optional.of(Decimals.divide(claimed.low(), sum.high()));
        }
        return Optional.of(claimed.high().compareTo(sum.low()) < 0 ? Decimals.divide(claimed.high(), sum.low())
                : sum.isPoint() && claimed.isPoint() ? Decimals.divide(claimed.high(), sum.high()) : BigDecimal.ONE);
    }

    private static BigDecimal off(BigDecimal factor) {
        return factor.signum() == 0 ? BigDecimal.valueOf(Long.MAX_VALUE) : factor.max(Decimals.divide(BigDecimal.ONE, factor));
    }

    /// Whether it is further off than rounding to a hundredth makes it.
    public boolean isRough() {
        return bound == Bound.EQUAL && !fits(bound, claimed, sum, false);
    }

    /// Whether an amount is another one up to rounding: a hundredth of it, five where the text says `about` or rounds to thousands.
    static boolean fits(Bound bound, Span claimed, Span sum, boolean roughly) {
        BigDecimal share = roughly ? ROUGHLY : ROUNDING;
        BigDecimal low = sum.low().multiply(BigDecimal.ONE.subtract(share));
        BigDecimal high = sum.high().multiply(BigDecimal.ONE.add(share));
        boolean ranges = bound == Bound.EQUAL && !claimed.isPoint() && !sum.isPoint();
        if (ranges) {
            return fits(bound, Span.of(claimed.low()), Span.of(sum.low()), roughly)
                    && fits(bound, Span.of(claimed.high()), Span.of(sum.high()), roughly);
        }
        return switch (bound) {
            case EQUAL -> claimed.high().compareTo(low) >= 0 && claimed.low().compareTo(high) <= 0;
            case BELOW -> claimed.high().compareTo(low) >= 0;
            case ABOVE -> claimed.low().compareTo(high) <= 0;
        };
    }
}
