package glidepath.simulate;

import java.util.function.DoubleUnaryOperator;

import glidepath.plan.Range;

/// The shape of a range as a small curve.
public final class RangeCurve {

    private static final int DRAWS = 2_000;

    private RangeCurve() {
    }

    /// How many of evenly spread draws fall into each of some equal parts of a way, against the part with the most.
    ///
    /// @param place  of a value on the way, 0 to 1
    /// @param parts  how many
    public static double[] heights(Range range, DoubleUnaryOperator place, int parts) {
        Distribution distribution = Distribution.of(range);
        double[] counts = new double[parts];
        double most = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int part = Math.clamp((int) (place.applyAsDouble(distribution.quantile((draw + 0.5) / DRAWS)) * parts), 0, parts - 1);
            counts[part]++;
            most = Math.max(most, counts[part]);
        }
        for (int part = 0; part < parts; part++) {
            counts[part] /= most;
        }
        return counts;
    }
}
