package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class MonthWindowTest {

    private final MonthWindow window = new MonthWindow();

    @Test
    void zoomKeepsTheMonthUnderThePointerInItsPlace() {
        window.fit(24);
        window.zoom(0.5, 6);
        // A quarter from the left before and after: 12 months, of which 3 lie before month 6.
        assertEquals(3, window.from());
        assertEquals(15, window.to());
        assertTrue(window.isZoomed());
    }

    @Test
    void zoomNeverShowsMoreThanAllOrLessThanThreeMonths() {
        window.fit(24);
        window.zoom(0.001, 12);
        assertEquals(3, window.to() - window.from(), 1e-9);
        window.zoom(1_000, 12);
        assertEquals(0, window.from());
        assertEquals(24, window.to());
        assertFalse(window.isZoomed());
    }

    @Test
    void panStopsAtTheEnds() {
        window.fit(24);
        window.zoom(0.5, 0);
        window.pan(100);
        assertEquals(12, window.from());
        window.pan(-100);
        assertEquals(0, window.from());
    }

    /// Sums of parts of months are a little more or less than they are.
    @Test
    void howeverItIsMovedAndZoomedItStaysWithinTheMonths() {
        var random = new Random(7);
        for (int turn = 0; turn < 20_000; turn++) {
            window.fit(turn / 1_000 + 1);
            window.zoom(random.nextBoolean() ? 1.25 : 1 / 1.25, window.from() + random.nextDouble() * (window.to() - window.from()));
            window.pan(random.nextDouble() - 0.5);
            assertTrue(window.from() >= 0 && window.to() <= turn / 1_000 + 1 + 1e-9, window.from() + " to " + window.to());
        }
    }

    @Test
    void aMonthOutOfViewIsRevealed() {
        window.fit(24);
        window.zoom(0.5, 0);
        window.reveal(20);
        assertEquals(21, window.to());
        window.reveal(2);
        assertEquals(2, window.from());
    }

    @Test
    void aZoomLastsWhileTheHorizonStaysTheSame() {
        window.fit(24);
        window.zoom(0.5, 0);
        window.fit(24);
        assertEquals(12, window.to());
        window.fit(36);
        assertEquals(36, window.to());
    }

    @Test
    void aPlotFindsTheMonthUnderThePointer() {
        var plot = new Plot(50, 10, 290, 110, 0, 24, 0, 100);
        // 240 pixels for 24 months.
        assertEquals(10, plot.perMonth());
        assertEquals(3, plot.monthAt(85));
        assertEquals(23, plot.monthAt(290));
        assertEquals(-1, plot.monthAt(49));
        assertEquals(-1, plot.monthAt(291));
        assertEquals(60, plot.y(50));
        assertEquals(170, plot.x(12));
    }
}
