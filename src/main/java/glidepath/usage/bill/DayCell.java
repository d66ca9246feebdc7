package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.units.Money;

/// Tokens of a model on a day, as metered and as billed.
///
/// @param used     tokens
/// @param expected what they cost at list price; of what has a price
/// @param priced   whether all of it has one
/// @param billed   tokens of the bill; empty where a row of it counts none
/// @param rows     of the bill
/// @param hours    tokens written for an hour by the bill, beyond those that usage knows to be so
/// @param premium  of one of them over a write for five minutes
record DayCell(BigDecimal used, Money expected, boolean priced, Optional<BigDecimal> billed, Money cost, long rows, BigDecimal hours,
               Money premium) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int CENTS = 2;

    static final DayCell NONE = new DayCell(BigDecimal.ZERO, Money.ZERO, true, Optional.of(BigDecimal.ZERO), Money.ZERO, 0,
            BigDecimal.ZERO, Money.ZERO);

    static DayCell used(BigDecimal tokens, Optional<Money> expected, BigDecimal hours, Money premium) {
        return new DayCell(tokens, expected.orElse(Money.ZERO), expected.isPresent(), NONE.billed, Money.ZERO, 0, hours.negate(), premium);
    }

    static DayCell billed(ActualLine line, BigDecimal hours) {
        return new DayCell(BigDecimal.ZERO, Money.ZERO, true, line.tokens(), line.cost(), line.rows(), hours, Money.ZERO);
    }

    DayCell and(DayCell other) {
        return new DayCell(used.add(other.used), expected.plus(other.expected), priced && other.priced,
                billed.flatMap(some -> other.billed.map(some::add)), cost.plus(other.cost), rows + other.rows, hours.add(other.hours),
                premium.max(other.premium));
    }

    boolean isUsed() {
        return used.signum() > 0;
    }

    boolean isBilled() {
        return rows > 0;
    }

    Money difference() {
        return cost.minus(expected);
    }

    /// What more was billed than used: in tokens where both count them, else in dollars.
    BigDecimal off(boolean tokens) {
        return tokens ? billed.orElse(BigDecimal.ZERO).subtract(used) : difference().usd();
    }

    /// More than this did not move to another day.
    BigDecimal most(boolean tokens) {
        return tokens ? billed.orElse(BigDecimal.ZERO).max(used) : cost.max(expected).usd();
    }

    /// By how much rows that are each rounded to the bill's last digit, of cents at least, are off together at most.
    Money rounding() {
        int digits = Math.max(CENTS, cost.usd().stripTrailingZeros().scale());
        return new Money(HALF.movePointLeft(digits).multiply(BigDecimal.valueOf(rows)));
    }
}
