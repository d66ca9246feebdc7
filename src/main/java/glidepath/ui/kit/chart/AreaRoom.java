package glidepath.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Where in a band its name stands.
///
/// @param left    of the name, and its `middle`
/// @param high    how much room there is above and below, with the name's own height
/// @param crossed whether a line or a mark may go through it
record AreaRoom(double left, double middle, double high, boolean crossed) {

    /// A band that is higher is no better place.
    private static final double MOST_HEIGHT = 45;
    private static final double STEP = 8;

    /// The first place from the left where a band is high enough for its name, over the name's whole width: one that no line and no mark
    /// crosses, if there is one.
    ///
    /// @param chart  whose area it is
    /// @param width  of the name, and `height`
    static Optional<AreaRoom> of(LineData.Area area, LineData chart, Plot plot, double width, double height) {
        if (area.ceiling().isEmpty()) {
            return Optional.empty();
        }
        double first = Math.max(plot.left(), plot.x(area.ceiling().getFirst().x())) + STEP;
        int wide = (int) Math.ceil(width / STEP);
        double last = Math.min(plot.right(), plot.x(area.ceiling().getLast().x()));
        int places = (int) Math.ceil((last - first - width) / STEP);
        if (places <= 0) {
            return Optional.empty();
        }
        int columns = places + wide;
        var band = new Band(Cells.of(area.ceiling(), plot, first, STEP, columns), Cells.of(area.floor(), plot, first, STEP, columns), first,
                wide);
        Optional<AreaRoom> crossed = band.best(places, List.of(), _ -> true, height);
        if (crossed.isEmpty()) {
            return crossed;
        }
        List<Cells> lines = chart.lines().stream().map(line -> Cells.of(line.points(), plot, first, STEP, columns)).toList();
        return band.best(places, lines, place -> noMark(chart, plot, first + place * STEP, width), height)
                .or(() -> band.best(places, lines, _ -> true, height).or(() -> crossed)
                        .map(place -> new AreaRoom(place.left, place.middle, place.high, true)));
    }

    private static boolean noMark(LineData chart, Plot plot, double left, double width) {
        return chart.marks().stream().mapToDouble(mark -> plot.x(mark.x())).noneMatch(x -> x > left - 2 && x < left + width + 2);
    }

    /// @param wide how many columns a name takes
    private record Band(Cells ceiling, Cells floor, double first, int wide) {

        /// The highest that is free, and of equally high ones the first: once one is as high as counts, no other is looked at.
        Optional<AreaRoom> best(int places, List<Cells> lines, IntPredicate free, double height) {
            Optional<AreaRoom> best = Optional.empty();
            for (int place = 0; place < places && best.filter(AreaRoom::isHighest).isEmpty(); place++) {
                if (free.test(place)) {
                    AreaRoom room = highest(lines, place);
                    boolean better = best.filter(before -> before.worth() >= room.worth()).isEmpty();
                    best = better && room.high >= height ? Optional.of(room) : best;
                }
            }
            return best;
        }

        /// The highest gap between the lines that cross the band, over the width of a name.
        private AreaRoom highest(List<Cells> lines, int place) {
            int end = place + wide;
            double top = ceiling.bottom(place, end);
            double ground = floor.top(place, end);
            var best = new AreaRoom(first + place * STEP, top, 0, false);
            for (Cells line : lines.stream().sorted(Comparator.comparingDouble(line -> line.top(place, end))).toList()) {
                best = best.or(top, Math.min(line.top(place, end), ground));
                top = Math.max(top, line.bottom(place, end));
            }
            return best.or(top, ground);
        }
    }

    private boolean isHighest() {
        return high >= MOST_HEIGHT;
    }

    private double worth() {
        return Math.min(high, MOST_HEIGHT) - left / 1e4;
    }

    private AreaRoom or(double top, double bottom) {
        return bottom - top > high ? new AreaRoom(left, (top + bottom) / 2, bottom - top, crossed) : this;
    }
}
