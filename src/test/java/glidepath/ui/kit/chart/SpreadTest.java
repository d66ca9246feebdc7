package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void labelsWithRoomStayWhereTheyBelong() {
        assertArrayEquals(new double[] {50, 20}, Spread.apart(List.of(50.0, 20.0), 16, 0, 100));
    }

    @Test
    void labelsOfLinesThatEndTogetherAreStackedFromTheBottom() {
        // Two of height 16 that both wish for 100, of 100: middles 8 and 24 above the bottom.
        assertArrayEquals(new double[] {76, 92}, Spread.apart(List.of(100.0, 100.0), 16, 0, 100));
    }

    @Test
    void noTwoLabelsMeetAndAllAreInsideWhateverTheirWishes() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            List<Double> wishes = IntStream.range(0, 8).mapToObj(_ -> random.nextDouble() * 200).toList();
            double[] places = Spread.apart(wishes, 16, 0, 200);
            long number = seed;
            for (int i = 0; i < places.length; i++) {
                double place = places[i];
                assertTrue(place >= 8 && place <= 192, () -> "seed " + number);
                for (int j = 0; j < i; j++) {
                    double other = places[j];
                    assertTrue(Math.abs(place - other) >= 16 - 1e-9, () -> "seed " + number);
                }
            }
        }
    }

    @Test
    void aMarkLabelStandsRightOfItsLineOrLeftWhereThereIsNoRoom() {
        assertEquals(List.of(new Spread.Placed(14, 0, 50), new Spread.Placed(236, 0, 60)),
                Spread.inRows(List.of(10.0, 300.0), List.of(50.0, 60.0), 0, 320));
    }

    @Test
    void noMarkLabelIsCrossedByALaterLine() {
        List<Spread.Placed> placed = Spread.inRows(List.of(10.0, 40.0, 60.0), List.of(100.0, 100.0, 100.0), 0, 400);
        // Each reaches over the next line, so each line starts a row lower.
        assertEquals(List.of(0, 1, 2), placed.stream().map(Spread.Placed::row).toList());
    }

    @Test
    void namesInLinesWrapAtTheWidth() {
        assertEquals(List.of(new Spread.Placed(0, 0, 60), new Spread.Placed(0, 1, 50), new Spread.Placed(50, 1, 40)),
                Spread.inLines(List.of(60.0, 50.0, 40.0), 100));
    }

    /// The second label has no room but over the first line, which therefore starts below it.
    @Test
    void aLabelOnTheLeftOfItsLineStandsAboveTheLinesThatItReachesOver() {
        assertEquals(List.of(new Spread.Placed(104, 1, 150), new Spread.Placed(66, 0, 230)),
                Spread.inRows(List.of(100.0, 300.0), List.of(150.0, 230.0), 0, 400));
    }

    /// Right of the first line, its label reaches over the second one; the second one's label has no room but over the first line.
    @Test
    void aLabelThatWouldBeCrossedAndCrossMovesBeforeTheOtherLine() {
        // The second stands left of its line, at 96; so the first ends before 300, and its line starts in the row below it.
        List<Spread.Placed> placed = Spread.inRows(List.of(200.0, 300.0), List.of(150.0, 200.0), 0, 400);
        assertEquals(List.of(new Spread.Placed(146, 1, 150), new Spread.Placed(96, 0, 200)), placed);
        assertEquals(2, placed.getFirst().lineFrom(200));
    }

    /// Of a window 640 pixels wide: the third label has room on neither side of its line, and would lie on both others.
    @Test
    void aLabelWithRoomOnNeitherSideStandsOverItsLineBelowTheOthers() {
        List<Spread.Placed> placed = Spread.inRows(List.of(63.0, 85.0, 172.0), List.of(190.0, 212.0, 205.0), 0, 315);
        assertEquals(List.of(new Spread.Placed(67, 0, 190), new Spread.Placed(89, 1, 212), new Spread.Placed(89, 2, 205)), placed);
        assertEquals(3, placed.getLast().lineFrom(172));
    }

    @Test
    void noThreeLabelsInANarrowChartAreCrossedByAnyLine() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<Double> lines = IntStream.range(0, 3).mapToObj(_ -> 40 + random.nextDouble() * 280).toList();
            List<Double> widths = IntStream.range(0, 3).mapToObj(_ -> 90 + random.nextDouble() * 60).toList();
            List<Spread.Placed> placed = Spread.inRows(lines, widths, 0, 330);
            for (int line = 0; line < 3; line++) {
                double x = lines.get(line);
                int from = placed.get(line).lineFrom(x);
                long number = seed;
                assertTrue(placed.stream().noneMatch(label -> label.row() >= from && label.x() < x && x < label.x() + label.width()),
                        () -> "seed " + number + ": " + lines + " " + placed);
            }
        }
    }
}
