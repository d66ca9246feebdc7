package glidepath.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class NumbersTest {

    private static void assertRefused(String text) {
        assertThrows(NumberFormatException.class, () -> Decimals.parse(text), text);
    }

    @Test
    void numbersOfAbsurdSizeAreStoppedAtTheDoor() {
        assertRefused("1e1000000");
        assertRefused("1e100000000");
        assertRefused("1e-100000000");
        assertRefused("1e99999999999");
        assertRefused("1e19");
        assertRefused("1e-19");
        assertRefused("1".repeat(35));
        assertRefused("0." + "1".repeat(35));
        assertRefused("9".repeat(81));
        assertRefused("NaN");
        assertRefused("");
        assertRefused("1,5");
        assertThrows(NumberFormatException.class, () -> Decimals.guard(new BigDecimal("1E-50").add(BigDecimal.ONE)));
    }

    @Test
    void numbersOfSaneSizePassWithEveryDigit() {
        assertEquals(new BigDecimal("1000000000000000000"), Decimals.parse("1e18"));
        assertEquals(new BigDecimal("0.000000000000000001"), Decimals.parse("1e-18"));
        assertEquals(new BigDecimal("1234567890123456.789012345678901234"), Decimals.parse("1234567890123456.789012345678901234"));
        assertEquals(BigDecimal.ZERO, Decimals.parse("0e999999999"));
        assertEquals(new BigDecimal("3.3"), Decimals.parse("3.30"));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertEquals(new Money(new BigDecimal("1.0")), new Money(new BigDecimal("1.00")));
        assertEquals(new Money(new BigDecimal("1.0")).hashCode(), new Money(new BigDecimal("1.00")).hashCode());
        assertEquals(Count.of("5.0"), Count.of(5));
        assertEquals(Count.of("5.0").hashCode(), Count.of(5).hashCode());
        assertEquals(Percent.of("50.00"), new Percent(new BigDecimal("0.5")));
        assertEquals(Percent.of("50.00").hashCode(), new Percent(new BigDecimal("0.5")).hashCode());
        assertNotEquals(Money.of("1"), Money.of("1.01"));
    }

    @Test
    void moneyIsExactAndRoundedOnceHalfUp() {
        Money third = Money.of("0.1").plus(Money.of("0.2"));
        assertEquals(Money.of("0.3"), third);
        assertEquals(new BigDecimal("0.01"), Money.of("0.005").toCents());
        assertEquals(new BigDecimal("-0.01"), Money.of("-0.005").toCents());
        assertEquals(new BigDecimal("0.00"), Money.of("0.0049").toCents());
        assertEquals(Money.of("2"), Money.of("6").dividedBy(new BigDecimal("3")));
        assertEquals("-$1.5", Money.of("-1.50").toString());
        assertEquals(Money.of("-2"), Money.of("-2").min(Money.of("1")));
        assertEquals(Money.of("1"), Money.of("-2").max(Money.of("1")));
    }

    @Test
    void aRateCoversOneAThousandOrAMillionUnits() {
        assertEquals(Money.of("0.003"), new Rate(Money.of("3"), Unit.MTOK).costOf(new BigDecimal("1000")));
        assertEquals(Money.of("0.0003"), new Rate(Money.of("0.30"), Unit.KCALLS).costOf(BigDecimal.ONE));
        assertEquals(Money.of("48"), new Rate(Money.of("24"), Unit.UNIT_HOUR).costOf(BigDecimal.TWO));
        assertThrows(IllegalArgumentException.class, () -> new Unit("x", -1, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Unit("x", 13, "x"));
    }

    @Test
    void wholesSeeThroughTheLastDigitOfADivision() {
        BigDecimal third = BigDecimal.ONE.divide(new BigDecimal("3"), Decimals.PRECISION);
        assertEquals(1, Decimals.wholes(third.multiply(new BigDecimal("3")), BigDecimal.ONE));
        assertEquals(14, Decimals.wholes(new BigDecimal("14.99"), BigDecimal.ONE));
        assertEquals("0", Decimals.plain(new BigDecimal("0.000")));
        assertEquals("1000000", Decimals.plain(new BigDecimal("1e6")));
    }

    @Test
    void oneOfAUnitIsToldInTheSingular() {
        assertEquals("month", Unit.MONTH.nounFor(new BigDecimal("1.0")));
        assertEquals("months", Unit.MONTH.nounFor(new BigDecimal("0.5")));
        assertEquals("tokens", Unit.MTOK.nounFor(BigDecimal.ONE));
    }
}
