package glidepath.engine.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.units.Money;

class BalanceSweepTest {

    private static final List<BalanceCurve.Point> POINTS = List.of(point("2027-01-01", "62"), point("2027-02-01", "31"),
            point("2027-03-01", "0"));

    private static BalanceCurve.Point point(String day, String left) {
        return new BalanceCurve.Point(LocalDate.parse(day), Money.of(left));
    }

    private static Money before(String day) {
        return new BalanceSweep(POINTS).before(LocalDate.parse(day));
    }

    /// $31 of January are a dollar a day: on the 16th 15 of them are paid.
    @Test
    void aBalanceIsKnownOnDaysBetweenAndBeyond() {
        assertEquals(Money.of("62"), before("2026-12-01"), "as on the first day");
        assertEquals(Money.of("47"), before("2027-01-16"));
        assertEquals(Money.of("31"), before("2027-02-01"));
        assertEquals(Money.ZERO, before("2030-01-01"));
    }
}
