package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void ticksAreRoundAndReachTheMost() {
        assertEquals(List.of(0.0, 5_000.0, 10_000.0, 15_000.0, 20_000.0, 25_000.0, 30_000.0), Ticks.between(0, 26_000, 6));
        assertEquals(List.of(0.0, 2.5, 5.0, 7.5, 10.0), Ticks.between(0, 10, 4));
        assertEquals(List.of(0.0, 1.0), Ticks.between(0, 1, 1));
    }

    @Test
    void zeroIsAmongThemWhereAmountsLieOnBothSides() {
        assertEquals(List.of(-50.0, 0.0, 50.0, 100.0), Ticks.between(-20, 100, 4));
        assertEquals(List.of(-100.0, -50.0, 0.0), Ticks.between(-100, -30, 2));
    }

    @Test
    void noMoreStepsThanAskedForAndNoneBeyondTheOneThatHoldsTheMost() {
        for (double most = 0.001; most < 1e9; most *= 1.37) {
            for (int count = 2; count < 10; count++) {
                List<Double> ticks = Ticks.between(0, most, count);
                assertTrue(ticks.size() - 1 <= count, ticks + " for " + most);
                assertTrue(ticks.getLast() >= most * (1 - 1e-9) && ticks.get(ticks.size() - 2) < most, ticks + " for " + most);
            }
        }
    }

    @Test
    void monthsAreNamedAsOftenAsThereIsRoom() {
        assertEquals(1, Ticks.everyMonths(12, 12));
        assertEquals(3, Ticks.everyMonths(12, 4));
        assertEquals(6, Ticks.everyMonths(36, 8));
        assertEquals(12, Ticks.everyMonths(120, 10));
    }
}
