package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.ui.kit.chart.LineData.Point;

/// Names in bands, on a plot of 240 by 100 pixels that shows 24 months and amounts up to 100: a month is 10 pixels, a dollar one.
class AreaRoomTest {

    private static final Plot PLOT = new Plot(0, 0, 240, 100, 0, 24, 0, 100);
    private static final LineData.Area BAND = new LineData.Area("Grant", "0", List.of(new Point(0, 0), new Point(24, 0)),
            List.of(new Point(0, 90), new Point(24, 90)));
    private static final double WIDTH = 48;
    private static final double HEIGHT = 15;

    private static LineData.Line line(Point... points) {
        return new LineData.Line("", "1", 1, LineData.LineKind.OTHER, List.of(points));
    }

    private static Optional<AreaRoom> place(List<LineData.Line> lines, List<LineData.Mark> marks) {
        return AreaRoom.of(BAND, new LineData(List.of(), List.of(BAND), lines, marks, Double::toString, ChartFigures.NONE, ""), PLOT, WIDTH,
                HEIGHT);
    }

    @Test
    void aNameStandsLeftInTheMiddleOfItsBand() {
        assertEquals(Optional.of(new AreaRoom(8, 55, 90, false)), place(List.of(), List.of()));
    }

    /// From the top left to the ground after 6 months: between 8 and 56 pixels, where the name would stand, it falls from 13 to 93.
    @Test
    void aNameIsNotCrossedByAnotherScenariosCurve() {
        LineData.Line falling = line(new Point(0, 100), new Point(6, 0), new Point(24, 0));
        AreaRoom at = place(List.of(falling), List.of()).orElseThrow();
        for (double x = at.left(); x <= at.left() + WIDTH; x++) {
            double curve = Math.min(100, x / 60 * 100);
            assertTrue(Math.abs(curve - at.middle()) > HEIGHT / 2, "the curve is at " + curve + ", the name at " + at);
        }
    }

    @Test
    void aNameKeepsClearOfTheMarkOfADay() {
        AreaRoom at = place(List.of(), List.of(new LineData.Mark(3, "expires", LineData.MarkKind.EXPIRY))).orElseThrow();
        assertFalse(at.left() <= 30 && at.left() + WIDTH >= 30, "the mark at 30 crosses the name at " + at);
    }

    /// Curves 10 pixels apart leave no gap of 15: better crossed, on ground of its own, than without a name.
    @Test
    void aBandThatIsCrossedEverywhereKeepsItsName() {
        List<LineData.Line> many = IntStream.range(1, 9).mapToObj(i -> line(new Point(0, i * 10), new Point(24, i * 10))).toList();
        assertEquals(Optional.of(new AreaRoom(8, 55, 90, true)), place(many, List.of()));
    }
}
