package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.ui.kit.chart.LineData.Point;

class CrossingTest {

    private static LineData.Line line(Point... points) {
        return new LineData.Line("Cash", "7", 5, LineData.LineKind.OTHER, List.of(points));
    }

    private static List<String> colours(LineData.Line line) {
        return Crossing.parts(line).stream().map(LineData.Line::colour).toList();
    }

    private static List<List<Point>> points(LineData.Line line) {
        return Crossing.parts(line).stream().map(LineData.Line::points).toList();
    }

    /// From 30 to -10 within a month: at zero after three quarters of it.
    @Test
    void theColourChangesExactlyWhereTheLineCrossesZero() {
        LineData.Line cash = line(new Point(0, 50), new Point(1, 30), new Point(2, -10), new Point(3, -20));
        assertEquals(List.of("7", Crossing.BELOW), colours(cash));
        assertEquals(List.of(List.of(new Point(0, 50), new Point(1, 30), new Point(1.75, 0)),
                List.of(new Point(1.75, 0), new Point(2, -10), new Point(3, -20))), points(cash));
    }

    @Test
    void itChangesBackWhereMoneyComesIn() {
        LineData.Line cash = line(new Point(0, -10), new Point(1, 10), new Point(2, 0), new Point(3, -5));
        assertEquals(List.of(Crossing.BELOW, "7", Crossing.BELOW), colours(cash));
        assertEquals(new Point(0.5, 0), points(cash).getFirst().getLast());
        assertEquals(List.of(new Point(2, 0), new Point(3, -5)), points(cash).getLast());
    }

    @Test
    void whatOnlyTouchesZeroStaysAsItIs() {
        LineData.Line credits = line(new Point(0, 10), new Point(1, 0), new Point(2, 0));
        assertSame(credits, Crossing.parts(credits).getFirst());
        assertEquals(1, Crossing.parts(credits).size());
    }

    @Test
    void theNameOfALineHasTheColourInWhichItEnds() {
        LineData.Line cash = line(new Point(0, 10), new Point(1, -10));
        assertEquals("7", Crossing.colourAtEnd(cash, cash.points().getFirst()));
        assertEquals(Crossing.BELOW, Crossing.colourAtEnd(cash, cash.points().getLast()));
    }
}
