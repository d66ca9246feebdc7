package glidepath.ui.kit;

import java.util.List;

/// Colours of scenarios, surfaces and grants: first those of Okabe and Ito, which people with any kind of colour vision tell apart,
/// with a dash pattern for each, so that they can be told apart without colour, too.
public final class Palette {

    /// Dark enough for a white ground, at 3:1 or more.
    private static final List<String> ON_LIGHT = List.of("#0072b2", "#b87800", "#008060", "#b0568f", "#d55e00", "#2e97c7", "#594100",
            "#555555",
            "#7b3ff2", "#8c564b", "#6a0f6a", "#3f7d20", "#1f2328");
    /// Light enough for a dark ground.
    private static final List<String> ON_DARK = List.of("#4aa8e0", "#e69f00", "#2fb88f", "#d98fbd", "#f08040", "#a5d8ff", "#8c7a3a",
            "#b0b0b0",
            "#b79bff", "#c9a28c", "#c040d0", "#9bd770", "#f0f3f6");
    private static final List<double[]> DASHES = List.of(new double[] {}, new double[] {9, 4}, new double[] {3, 3},
            new double[] {12, 4, 3, 4},
            new double[] {6, 2}, new double[] {1.5, 3}, new double[] {14, 3}, new double[] {4, 2, 1, 2},
            new double[] {9, 2, 2, 2}, new double[] {2, 5}, new double[] {16, 6}, new double[] {5, 5}, new double[] {8, 2, 1, 2, 1, 2});

    private Palette() {
    }

    /// @param index of the thing in its list; further ones begin again
    public static String colour(int index, boolean dark) {
        return (dark ? ON_DARK : ON_LIGHT).get(Math.floorMod(index, ON_LIGHT.size()));
    }

    /// Lengths of strokes and gaps; empty for an unbroken line.
    public static double[] dashes(int index) {
        return DASHES.get(Math.floorMod(index, DASHES.size())).clone();
    }

    public static int size() {
        return ON_LIGHT.size();
    }
}
