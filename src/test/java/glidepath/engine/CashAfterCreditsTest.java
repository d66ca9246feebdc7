package glidepath.engine;

import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.units.Percent;

/// $1,000 a month in 2027.
class CashAfterCreditsTest {

    private static final Sketch MONTHLY_1000 = Sketch.of(SMALL, 1_000, 2_000_000, 0);

    private static Optional<CashAfterCredits> after(Sketch sketch, String credits) {
        return CashAfterCredits.of(sketch.plus(Grant.of("g", "Credits", usd(credits))).forecast());
    }

    /// A tenth more each month from January on: 1,000, 1,100, 1,210. $1,550 end in the middle of February, $2,100 with it.
    @Test
    void theFirstWholeMonthAfterTheCreditsIsToPay() {
        Sketch growing = MONTHLY_1000.with(Levers.GROWTH, Percent.of("10"));
        assertEquals(Optional.of(new CashAfterCredits(LocalDate.of(2027, 2, 15), usd("1210"))), after(growing, "1550"));
        assertEquals(Optional.of(new CashAfterCredits(LocalDate.of(2027, 3, 1), usd("1210"))), after(growing, "2100"));
    }

    @Test
    void thereIsNoneWhereCreditsLastOrEndInTheLastMonthOrAPriceIsMissing() {
        assertEquals(Optional.empty(), after(MONTHLY_1000, "12001"));
        assertEquals(Optional.empty(), after(MONTHLY_1000, "11500"));
        assertEquals(Optional.empty(), CashAfterCredits.of(MONTHLY_1000.forecast()));
        assertEquals(Optional.empty(), after(MONTHLY_1000.with(Levers.PROVISIONED_UNITS, Count.ONE), "1000"));
    }
}
