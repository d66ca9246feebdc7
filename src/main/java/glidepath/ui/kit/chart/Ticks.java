package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// Round values along an axis.
public final class Ticks {

    private static final double ROUNDING = 1e-9;

    private Ticks() {
    }

    /// Multiples of 1, 2, 2.5 or 5 times a power of ten from zero, or from the first one at or below `least` where that is negative, to
    /// the first one at or above `most`, no more than `count` steps. Zero is always among them.
    public static List<Double> between(double least, double most, int count) {
        double low = Math.min(0, least);
        double high = Math.max(low < 0 ? 0 : ROUNDING, most);
        double step = step((high - low) / Math.max(count - (low < 0 && high > 0 ? 1 : 0), 1));
        var ticks = new ArrayList<Double>();
        long last = (long) Math.ceil(high / step - ROUNDING);
        for (long i = (long) Math.floor(low / step + ROUNDING); i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least * (1 - ROUNDING)) {
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
