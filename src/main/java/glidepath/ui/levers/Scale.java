package glidepath.ui.levers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a slider's way maps to values.
///
/// @param least       at the left end
/// @param most        at the right end, until a value goes beyond
/// @param logarithmic whether equal ways are equal factors; zero is then only at the very left
/// @param step        of a linear scale
record Scale(double least, double most, boolean logarithmic, double step) {

    /// Finer than this nobody can drag a logarithmic slider.
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    /// Finer than it can be dragged: between a thousandth and a hundredth of the value for each step.
    private static final int KEY_DIGITS = 3;

    static Scale logarithmic(double least, double most) {
        return new Scale(least, most, true, 0);
    }

    static Scale linear(double least, double most, double step) {
        return new Scale(least, most, false, step);
    }

    /// Reaching as far as a value that lies beyond.
    Scale reaching(double value) {
        if (value > most) {
            return new Scale(least, logarithmic ? Math.pow(10, Math.ceil(Math.log10(value))) : value * 1.5, logarithmic, step);
        }
        return value < least && !logarithmic ? new Scale(value, most, false, step) : this;
    }

    /// @return 0 at the left end to 1 at the right end
    double position(double value) {
        double way = logarithmic
                ? value <= least ? 0 : Math.log(value / least) / Math.log(most / least)
                : (value - least) / (most - least);
        return Math.clamp(way, 0, 1);
    }

    BigDecimal value(double position) {
        if (logarithmic) {
            return new BigDecimal(least * Math.pow(most / least, position)).round(TWO_DIGITS);
        }
        double raw = least + position * (most - least);
        return BigDecimal.valueOf(Math.round(raw / step)).multiply(BigDecimal.valueOf(step)).stripTrailingZeros();
    }

    /// A value one or more steps further.
    BigDecimal stepped(BigDecimal value, BigDecimal steps) {
        if (!logarithmic) {
            return value.add(BigDecimal.valueOf(step).multiply(steps)).stripTrailingZeros();
        }
        if (value.signum() <= 0) {
            return BigDecimal.valueOf(least);
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - KEY_DIGITS);
        BigDecimal next = value.add(power.multiply(steps));
        return next.signum() <= 0 ? value : next;
    }
}
