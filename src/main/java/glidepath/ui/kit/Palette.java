package glidepath.ui.kit;

import java.util.List;

import glidepath.reports.SeriesColours;

/// Colours of scenarios, surfaces and grants, those of [SeriesColours], with a dash pattern for each, so that they can be told apart
/// without colour, too.
public final class Palette {

    private static final List<double[]> DASHES = List.of(new double[] {}, new double[] {9, 4}, new double[] {3, 3},
            new double[] {12, 4, 3, 4},
            new double[] {6, 2}, new double[] {1.5, 3}, new double[] {14, 3}, new double[] {4, 2, 1, 2},
            new double[] {9, 2, 2, 2}, new double[] {2, 5}, new double[] {16, 6}, new double[] {5, 5}, new double[] {8, 2, 1, 2, 1, 2});

    private Palette() {
    }

    /// @param index of the thing in its list; further ones begin again
    public static String colour(int index, boolean dark) {
        return dark ? SeriesColours.onDark(index) : SeriesColours.of(index);
    }

    /// Lengths of strokes and gaps; empty for an unbroken line.
    public static double[] dashes(int index) {
        return DASHES.get(Math.floorMod(index, DASHES.size())).clone();
    }

    public static int size() {
        return SeriesColours.size();
    }
}
