package glidepath.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.units.InvalidValueException;

/// An input that is not known exactly (cost model, section 11): how low it may be, what is most likely, how high it may be.
///
/// Numbers are in the input's own unit, percentages as fractions: `8%` is 0.08.
///
/// @param low       the lowest value; for [Shape#NORMAL] and [Shape#LOGNORMAL] the one that a tenth of all draws are below (P10)
/// @param likely    the most likely value; for [Shape#NORMAL] and [Shape#LOGNORMAL] it is not used
/// @param high      the highest value, or the one that nine tenths are below (P90)
/// @param quantiles for [Shape#MEASURED] only: values of a sample at equal steps from its lowest to its highest
/// @param cause     what it moves with; empty where it moves by itself
public record Range(BigDecimal low, BigDecimal likely, BigDecimal high, Shape shape, List<BigDecimal> quantiles, Optional<Cause> cause) {

    /// How values between low and high are distributed.
    public enum Shape { PERT, TRIANGULAR, UNIFORM, NORMAL, LOGNORMAL, MEASURED }

    /// A common cause of several ranges, such as `adoption`.
    ///
    /// @param correlation by rank with the cause, -1 to 1; two ranges of one cause correlate by about the product of theirs
    public record Cause(String name, BigDecimal correlation) {

        public Cause {
            if (name.isBlank()) {
                throw InvalidValueException.because("range.cause");
            }
            if (correlation.abs().compareTo(BigDecimal.ONE) > 0) {
                throw InvalidValueException.because("range.correlation", correlation);
            }
        }
    }

    public Range {
        quantiles = List.copyOf(quantiles);
        if (low.compareTo(high) > 0) {
            throw InvalidValueException.because("range.order", low, high);
        }
        if (likely.compareTo(low) < 0 || likely.compareTo(high) > 0) {
            throw InvalidValueException.because("range.likely", likely, low, high);
        }
        if (shape == Shape.LOGNORMAL && low.signum() <= 0) {
            throw InvalidValueException.because("range.lognormal", low);
        }
        if (shape == Shape.MEASURED != quantiles.size() > 1) {
            throw InvalidValueException.because("range.quantiles", quantiles.size());
        }
    }

    /// A PERT range that moves by itself.
    public static Range of(BigDecimal low, BigDecimal likely, BigDecimal high) {
        return new Range(low, likely, high, Shape.PERT, List.of(), Optional.empty());
    }

    /// Whether it holds one value only.
    public boolean isClosed() {
        return low.compareTo(high) == 0;
    }

    /// With another most likely value, which the ends give way to.
    public Range around(BigDecimal value) {
        return new Range(low.min(value), value, high.max(value), shape, quantiles, cause);
    }

    /// With other ends. Of a measured range, whose values no longer hold, a PERT range remains.
    public Range withEnds(BigDecimal newLow, BigDecimal newHigh) {
        return new Range(newLow, likely, newHigh, shape == Shape.MEASURED ? Shape.PERT : shape, List.of(), cause);
    }

    /// With the shape and the cause of another one, unless that was measured; a cause of its own stays.
    public Range like(Range other) {
        return other.shape == Shape.MEASURED ? this : withShape(other.shape).withCause(cause.or(other::cause));
    }

    public Range withShape(Shape other) {
        return new Range(low, likely, high, other, List.of(), cause);
    }

    public Range withCause(Optional<Cause> other) {
        return new Range(low, likely, high, shape, quantiles, other);
    }
}
