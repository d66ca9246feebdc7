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
/// The figure is asked for its side of the goal only, below, at or above it; the side may change once between the ends. The answer is the
/// last value on the near side, to seven digits of the distance between the ends.
public final class GoalSeek {

    private static final int HALVINGS = 48;
    private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

    private GoalSeek() {
    }

    /// @param low  from where values are tried, in the input's own unit, and `high` to where
    /// @param side of a figure against the goal with these values: negative, zero or positive
    /// @return empty where no value between the ends reaches it
    public static <T> Optional<T> value(Assumptions start, InputRef<T> input, BigDecimal low, BigDecimal high, ToIntFunction<Assumptions> side) {
        int first = side(start, input, low, side);
        int last = side(start, input, high, side);
        if (first == 0 || last == 0) {
            return Optional.of(InputNumber.value(input.lever().kind(), first == 0 ? low : high));
        }
        if (Integer.signum(first) == Integer.signum(last)) {
            return Optional.empty();
        }
        BigDecimal near = low;
        BigDecimal far = high;
        for (int halving = 0; halving < HALVINGS && !near.round(DIGITS).equals(far.round(DIGITS)); halving++) {
            BigDecimal middle = near.add(far).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            int found = side(start, input, middle, side);
            if (found == 0) {
                return Optional.of(rounded(start, input, middle, side));
            }
            if (Integer.signum(found) == Integer.signum(first)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return Optional.of(rounded(start, input, near, side));
    }

    /// The short form of a value, where it is on the same side.
    private static <T> T rounded(Assumptions start, InputRef<T> input, BigDecimal value, ToIntFunction<Assumptions> side) {
        BigDecimal brief = value.round(DIGITS);
        boolean same = Integer.signum(side(start, input, brief, side)) == Integer.signum(side(start, input, value, side));
        return InputNumber.value(input.lever().kind(), same ? brief : value);
    }

    private static <T> int side(Assumptions start, InputRef<T> input, BigDecimal value, ToIntFunction<Assumptions> side) {
        try {
            return side.applyAsInt(start.with(input, InputNumber.value(input.lever().kind(), value)));
        } catch (InvalidValueException refused) {
            throw InvalidValueException.because("goal-seek.invalid", refused.reason());
        }
    }
}
