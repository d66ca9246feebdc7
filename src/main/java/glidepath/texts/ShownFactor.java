package glidepath.texts;

import java.math.BigDecimal;
import java.math.MathContext;

import glidepath.engine.Factor;
import glidepath.units.Decimals;

/// A factor of a formula in the unit in which people read it: `4 minutes a task`, not `0.06666667 hours a task`.
///
/// @param name  key of its label
/// @param parts of the formula's own unit in one of which it is told: 60 for minutes of an hour
record ShownFactor(String name, BigDecimal value, BigDecimal parts) {

    private static final String HOURS = "hours-";
    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);
    private static final int MOST_DECIMALS = 2;
    /// A third of an hour is 20 minutes, although 60 times its decimals are not.
    private static final MathContext WHOLE = new MathContext(30);

    /// Hours are told in minutes where there is not one of them, or where they have more decimals than people read.
    static ShownFactor of(Factor factor) {
        BigDecimal value = factor.value();
        boolean minutes = factor.name().startsWith(HOURS)
                && (value.abs().compareTo(BigDecimal.ONE) < 0 || value.stripTrailingZeros().scale() > MOST_DECIMALS);
        return minutes
                ? new ShownFactor("minutes-" + factor.name().substring(HOURS.length()), value.multiply(AN_HOUR).round(WHOLE), AN_HOUR)
                : new ShownFactor(factor.name(), value, BigDecimal.ONE);
    }

    /// What a number that is told of it counts in the formula.
    BigDecimal counted(BigDecimal told) {
        return Decimals.divide(told, parts);
    }
}
