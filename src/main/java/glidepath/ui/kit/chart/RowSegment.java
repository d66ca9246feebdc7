package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a lying bar that has one colour.
///
/// @param row  the place of the bar, from the top
/// @param from less than `to`
record RowSegment(int row, double from, double to, String colour) {

    /// One a row, or two where a bar reaches to both sides of zero and the sides differ.
    ///
    /// @param below the colour of what lies below zero, where it has one of its own
    static List<RowSegment> of(List<ChartRow> rows, Optional<String> below) {
        var segments = new ArrayList<RowSegment>();
        for (int row = 0; row < rows.size(); row++) {
            segments.addAll(of(row, rows.get(row), below));
        }
        return segments;
    }

    private static List<RowSegment> of(int row, ChartRow bar, Optional<String> below) {
        double low = Math.min(bar.from(), bar.to());
        double high = Math.max(bar.from(), bar.to());
        String under = below.orElse(bar.colour());
        return low < 0 && high > 0 && below.isPresent()
                ? List.of(new RowSegment(row, low, 0, under), new RowSegment(row, 0, high, bar.colour()))
                : List.of(new RowSegment(row, low, high, high <= 0 ? under : bar.colour()));
    }
}
