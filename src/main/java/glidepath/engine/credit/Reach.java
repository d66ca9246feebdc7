package glidepath.engine.credit;

import java.math.BigDecimal;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The part of a charge that can be paid, by the days over which it accrues.
///
/// @param days each counted with the share that is covered on it
/// @param of   all days
public record Reach(BigDecimal days, int of) {

    static final Reach ALL = new Reach(BigDecimal.ONE, 1);

    private static final Reach NOTHING = new Reach(BigDecimal.ZERO, 1);

    static Reach of(int days, int of) {
        if (days == 0) {
            return NOTHING;
        }
        return days == of ? ALL : new Reach(BigDecimal.valueOf(days), of);
    }

    /// Multiplied before it is divided, so that whole months stay whole.
    public Money of(Money amount) {
        return isAll() ? amount : amount.times(days).dividedBy(BigDecimal.valueOf(of));
    }

    public boolean isAll() {
        return this == ALL || Decimals.same(days, BigDecimal.valueOf(of));
    }

    public boolean isNothing() {
        return days.signum() == 0;
    }
}
