package glidepath.simulate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.ToIntFunction;

import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.units.InvalidValueException;

/// Which value of an input brings a figure to a goal.
///
/// The figure is asked for its side of the goal only: missed, met, or met with room to spare; the side may change once between the ends.
/// The answer is the last value that meets it, to seven digits.
public final class GoalSeek {

    private static final int HALVINGS = 48;
    private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

    private GoalSeek() {
    }

    /// @param low  from where values are tried, in the input's own unit, and `high` to where
    /// @param side of a figure against the goal with these values: negative where it misses it, zero or positive where it meets it
    /// @return empty where no value between the ends reaches it
    public static <T> Optional<T> value(Assumptions start, InputRef<T> input, BigDecimal low, BigDecimal high,
            ToIntFunction<Assumptions> side) {
        int first = side(start, input, low, side);
        int last = side(start, input, high, side);
        if (first == 0 || last == 0) {
            return Optional.of(InputNumber.value(input.lever().kind(), first == 0 ? low : high));
        }
        if (Integer.signum(first) == Integer.signum(last)) {
            return Optional.empty();
        }
        BigDecimal met = first > 0 ? low : high;
        BigDecimal missed = first > 0 ? high : low;
        for (int halving = 0; halving < HALVINGS && !met.round(DIGITS).equals(missed.round(DIGITS)); halving++) {
            BigDecimal middle = met.add(missed).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            if (side(start, input, middle, side) >= 0) {
                met = middle;
            } else {
                missed = middle;
            }
        }
        return Optional.of(rounded(start, input, met, met.compareTo(missed) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING, side));
    }

    /// How far a plan takes values on the way to an end: batches of all calls do not go with provisioned units, but those of some do.
    ///
    /// @param now a value that it takes
    static <T> BigDecimal taken(Assumptions start, InputRef<T> input, BigDecimal now, BigDecimal end) {
        if (takes(start, input, end)) {
            return end;
        }
        BigDecimal taken = now;
        BigDecimal refused = end;
        for (int halving = 0; halving < HALVINGS && !taken.round(DIGITS).equals(refused.round(DIGITS)); halving++) {
            BigDecimal middle = taken.add(refused).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            if (takes(start, input, middle)) {
                taken = middle;
            } else {
                refused = middle;
            }
        }
        return takes(start, input, refused.round(DIGITS)) ? refused.round(DIGITS) : taken;
    }

    private static <T> boolean takes(Assumptions start, InputRef<T> input, BigDecimal value) {
        try {
            start.with(input, InputNumber.value(input.lever().kind(), value));
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    /// The short form of a value, away from those that miss the goal.
    private static <T> T rounded(Assumptions start, InputRef<T> input, BigDecimal value, RoundingMode away,
            ToIntFunction<Assumptions> side) {
        BigDecimal nearest = value.round(DIGITS);
        BigDecimal brief = side(start, input, nearest, side) >= 0 ? nearest : value.round(new MathContext(DIGITS.getPrecision(), away));
        return InputNumber.value(input.lever().kind(), side(start, input, brief, side) >= 0 ? brief : value);
    }

    private static <T> int side(Assumptions start, InputRef<T> input, BigDecimal value, ToIntFunction<Assumptions> side) {
        try {
            return side.applyAsInt(start.with(input, InputNumber.value(input.lever().kind(), value)));
        } catch (InvalidValueException refused) {
            throw InvalidValueException.because("goal-seek.invalid", refused.reason());
        }
    }
}
