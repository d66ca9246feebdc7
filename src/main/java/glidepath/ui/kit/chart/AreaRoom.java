package glidepath.ui.kit.chart;

import java.util.List;
import java.util.Optional;

/// Where in a band its name stands.
///
/// @param left    of the name, and its `middle`
/// @param high    how much room there is above and below, with the name's own height
/// @param crossed whether a line or a mark may go through it
record AreaRoom(double left, double middle, double high, boolean crossed) {

    /// A band that is higher is no better place.
    private static final double MOST_HEIGHT = 45;

    /// The first place from the left where a band is high enough for its name, over the name's whole width: one that no line and no mark
    /// crosses, if there is one.
    ///
    /// @param chart  whose area it is
    /// @param width  of the name, and `height`
    static Optional<AreaRoom> of(LineData.Area area, LineData chart, Plot plot, double width, double height) {
        if (area.ceiling().isEmpty()) {
            return Optional.empty();
        }
        double first = Math.max(plot.left(), plot.x(area.ceiling().getFirst().x())) + Cells.STEP;
        int wide = (int) Math.ceil(width / Cells.STEP);
        double last = Math.min(plot.right(), plot.x(area.ceiling().getLast().x()));
        int places = (int) Math.ceil((last - first - width) / Cells.STEP);
        if (places <= 0) {
            return Optional.empty();
        }
        int columns = places + wide;
        var band = new AreaBand(Cells.of(area.ceiling(), plot, first, columns), Cells.of(area.floor(), plot, first, columns), first, wide);
        Optional<AreaRoom> crossed = band.best(places, List.of(), _ -> true, height);
        if (crossed.isEmpty()) {
            return crossed;
        }
        List<Cells> lines = chart.lines().stream().map(line -> Cells.of(line.points(), plot, first, columns)).toList();
        return band.best(places, lines, place -> noMark(chart, plot, first + place * Cells.STEP, width), height)
                .or(() -> band.best(places, lines, _ -> true, height).or(() -> crossed)
                        .map(place -> new AreaRoom(place.left, place.middle, place.high, true)));
    }

    private static boolean noMark(LineData chart, Plot plot, double left, double width) {
        return chart.marks().stream().mapToDouble(mark -> plot.x(mark.x())).noneMatch(x -> x > left - 2 && x < left + width + 2);
    }

    boolean isHighest() {
        return high >= MOST_HEIGHT;
    }

    double worth() {
        return Math.min(high, MOST_HEIGHT) - left / 1e4;
    }

    AreaRoom or(double top, double bottom) {
        return bottom - top > high ? new AreaRoom(left, (top + bottom) / 2, bottom - top, crossed) : this;
    }
}
