package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A band of a chart, column by column.
///
/// @param wide how many columns a name takes
record AreaBand(Cells ceiling, Cells floor, double first, int wide) {

    /// The highest that is free, and of equally high ones the first: once one is as high as counts, no other is looked at.
    Optional<AreaRoom> best(int places, List<Cells> lines, IntPredicate free, double height) {
        Optional<AreaRoom> best = Optional.empty();
        for (int place = 0; place < places && best.filter(AreaRoom::isHighest).isEmpty(); place++) {
            if (free.test(place)) {
                AreaRoom room = highest(lines, place);
                boolean better = best.filter(before -> before.worth() >= room.worth()).isEmpty();
                best = better && room.high() >= height ? Optional.of(room) : best;
            }
        }
        return best;
    }

    /// The highest gap between the lines that cross the band, over the width of a name.
    private AreaRoom highest(List<Cells> lines, int place) {
        int end = place + wide;
        double top = ceiling.bottom(place, end);
        double ground = floor.top(place, end);
        var best = new AreaRoom(first + place * Cells.STEP, top, 0, false);
        for (Reach line : reaches(lines, place, end)) {
            best = best.or(top, Math.min(line.top(), ground));
            top = Math.max(top, line.bottom());
        }
        return best.or(top, ground);
    }

    /// From the highest to the lowest.
    private static List<Reach> reaches(List<Cells> lines, int place, int end) {
        var reaches = new ArrayList<Reach>(lines.size());
        for (Cells line : lines) {
            reaches.add(new Reach(line.top(place, end), line.bottom(place, end)));
        }
        reaches.sort(Comparator.comparingDouble(Reach::top));
        return reaches;
    }

    /// How far up and down a line reaches over the width of a name.
    private record Reach(double top, double bottom) {
    }
}
