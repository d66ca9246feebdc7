package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale CALLS = Scale.logarithmic(100, 100_000_000);

    @Test
    void aLogarithmicScaleGivesEqualFactorsEqualWays() {
        assertEquals(new BigDecimal("1E+2"), CALLS.value(0).stripTrailingZeros());
        assertEquals(new BigDecimal("1E+5"), CALLS.value(0.5).stripTrailingZeros());
        assertEquals(new BigDecimal("1E+8"), CALLS.value(1).stripTrailingZeros());
        assertEquals(0.5, CALLS.position(100_000), 1e-12);
        assertEquals(0, CALLS.position(0));
    }

    @Test
    void positionsGiveRoundValues() {
        assertEquals(2, CALLS.value(0.123456).precision());
        assertEquals(0, new BigDecimal("0.125").compareTo(Scale.linear(0, 0.5, 0.005).value(0.2503)));
    }

    @Test
    void reachesToValuesBeyond() {
        assertEquals(1e9, CALLS.reaching(250_000_000).most());
        assertEquals(CALLS, CALLS.reaching(5_000));
        assertEquals(-3, Scale.linear(0, 10, 1).reaching(-3).least());
    }

    @Test
    void stepsByTheSecondDigitOrByTheStep() {
        assertEquals(0, new BigDecimal("101000").compareTo(CALLS.stepped(new BigDecimal("100000"), Stride.STEP.times(1))));
        assertEquals(0, new BigDecimal("100100").compareTo(CALLS.stepped(new BigDecimal("100000"), Stride.FINE.times(1))));
        assertEquals(0, new BigDecimal("110000").compareTo(CALLS.stepped(new BigDecimal("100000"), Stride.PAGE.times(1))));
        assertEquals(0, new BigDecimal("99000").compareTo(CALLS.stepped(new BigDecimal("100000"), Stride.STEP.times(-1))));
        assertEquals(0, new BigDecimal("100").compareTo(CALLS.stepped(BigDecimal.ZERO, Stride.STEP.times(1))));
        assertEquals(0, new BigDecimal("0.09").compareTo(Scale.linear(0, 1, 0.01).stepped(new BigDecimal("0.08"), Stride.STEP.times(1))));
    }
}
