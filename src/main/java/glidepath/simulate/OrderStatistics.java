package glidepath.simulate;

import java.util.Arrays;

/// Exact quantiles of many values without sorting them all: values are counted in bins, and only the bins that hold a wanted rank are
/// sorted. Several times as fast as a sort, and the same to the last digit.
///
/// One instance serves one thread and keeps its arrays, so that repeated use makes no garbage.
public final class OrderStatistics {

    private static final int BINS = 2048;

    private final int[] counts = new int[BINS + 1];
    private double[] few = new double[64];

    /// Writes the values below which the given shares of all values lie: the linear interpolation between neighbours that spreadsheets
    /// call `PERCENTILE` and numpy `linear`.
    ///
    /// @param values one for each draw, left as they are; at least one
    /// @param shares rising, 0 to 1
    /// @param into   as long as `shares`
    public void quantiles(double[] values, double[] shares, double[] into) {
        quantiles(values, values.length, shares, into);
    }

    /// The same of the first values only.
    public void quantiles(double[] values, int count, double[] shares, double[] into) {
        double low = values[0];
        double high = values[0];
        for (int index = 1; index < count; index++) {
            low = Math.min(low, values[index]);
            high = Math.max(high, values[index]);
        }
        double scale = BINS / (high - low);
        if (!(high > low) || Double.isInfinite(scale)) {
            Arrays.fill(into, low);
            return;
        }
        count(values, count, low, scale);
        for (int wanted = 0; wanted < shares.length; wanted++) {
            double rank = shares[wanted] * (count - 1);
            int whole = (int) rank;
            double value = ranked(values, count, low, scale, whole);
            double next = rank > whole ? ranked(values, count, low, scale, whole + 1) : value;
            into[wanted] = value + (rank - whole) * (next - value);
        }
    }

    private void count(double[] values, int count, double low, double scale) {
        Arrays.fill(counts, 0);
        for (int index = 0; index < count; index++) {
            counts[bin(values[index], low, scale)]++;
        }
    }

    private static int bin(double value, double low, double scale) {
        return Math.min((int) ((value - low) * scale), BINS - 1);
    }

    private double ranked(double[] values, int count, double low, double scale, int rank) {
        int before = 0;
        int bin = 0;
        while (before + counts[bin] <= rank) {
            before += counts[bin++];
        }
        int size = counts[bin];
        few = few.length < size ? new double[size] : few;
        int filled = 0;
        for (int index = 0; filled < size && index < count; index++) {
            if (bin(values[index], low, scale) == bin) {
                few[filled++] = values[index];
            }
        }
        Arrays.sort(few, 0, size);
        return few[rank - before];
    }
}
