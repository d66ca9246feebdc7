package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// Round values along an axis.
public final class Ticks {

    private Ticks() {
    }

    /// Multiples of 1, 2, 2.5 or 5 times a power of ten from zero to the first one at or above `most`, no more than `count` steps.
    public static List<Double> upTo(double most, int count) {
        double step = step(Math.max(most, 1e-9) / Math.max(count, 1));
        var ticks = new ArrayList<Double>();
        for (int i = 0; i == 0 || ticks.getLast() < most - step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// Every how many months a label fits.
    public static int everyMonths(int months, int labels) {
        for (int every : new int[] {1, 2, 3, 6, 12, 24}) {
            if (Math.ceil((double) months / every) <= Math.max(labels, 1)) {
                return every;
            }
        }
        return 60;
    }
}
