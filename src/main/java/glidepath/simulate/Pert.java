package glidepath.simulate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A PERT distribution of shape 4: a beta distribution over low to high whose mode is the most likely value.
///
/// Its quantiles come from a table of the distribution function, summed once by Gauss's rule of five points and inverted by cubic
/// interpolation with the exact slopes: the error is below 1 part in 10^9 of the width. Away from the ends, where quantiles are smooth,
/// the same is held in even steps of the share, so that nothing has to be looked for.
///
/// The table depends on where between the ends the mode lies, and on nothing else: those of the last modes are kept.
///
/// @param low   of the range
/// @param width from low to high
record Pert(double low, double width, Table table) implements Distribution {

    private static final double SHAPE = 4;
    private static final int STEPS = 1024;
    private static final int TERMS = 4;
    /// Even steps of the share, and how many of them at either end are not smooth enough.
    private static final int CELLS = 2048;
    private static final int ROUGH = CELLS / 32;
    private static final int KEPT = 256;
    private static final double[] POINTS = {-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640};
    private static final double[] WEIGHTS = {0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665,
            0.2369268850561891};
    private static final Map<Double, Table> TABLES = new ConcurrentHashMap<>();

    /// The distribution over 0 to 1.
    ///
    /// @param shares of all draws below each node; nodes lie closer to each other at both ends
    /// @param curves from each node to the next, see [#curves]
    /// @param first  the node from which a share is looked for, by equal parts of the share
    /// @param even   from each even step to the next, likewise; the step is 1
    private record Table(double[] shares, double[] curves, int[] first, double[] even) {

        /// The table with its even steps taken from what it has.
        Table evened() {
            for (int cell = ROUGH; cell < CELLS - ROUGH; cell++) {
                double from = (double) cell / CELLS;
                double to = (double) (cell + 1) / CELLS;
                curve(even, cell * TERMS, place(from), place(to), slope(from) / CELLS, slope(to) / CELLS);
            }
            return this;
        }

        private int node(double share) {
            int node = first[(int) (share * (2 * STEPS))];
            while (node < STEPS - 1 && shares[node + 1] <= share) {
                node++;
            }
            return node;
        }

        double place(double share) {
            int node = node(share);
            double part = share - shares[node];
            int at = node * TERMS;
            double place = curves[at] + part * (curves[at + 1] + part * (curves[at + 2] + part * curves[at + 3]));
            return Math.max(curves[at], Math.min(place, curves[at + TERMS]));
        }

        private double slope(double share) {
            int node = node(share);
            double part = share - shares[node];
            int at = node * TERMS;
            return curves[at + 1] + part * (2 * curves[at + 2] + part * 3 * curves[at + 3]);
        }
    }

    Pert(double low, double likely, double high) {
        this(low, high - low, table(SHAPE * (likely - low) / (high - low)));
    }

    private static Table table(double rising) {
        if (TABLES.size() > KEPT) {
            TABLES.clear();
        }
        return TABLES.computeIfAbsent(rising, mode -> table(mode, SHAPE - mode));
    }

    private static Table table(double rising, double falling) {
        double[] places = new double[STEPS + 1];
        double[] shares = new double[STEPS + 1];
        double[] slopes = new double[STEPS + 1];
        double sum = 0;
        for (int node = 1; node <= STEPS; node++) {
            double part = (double) node / STEPS;
            places[node] = part * part * (3 - 2 * part);
            sum += area(places[node - 1], places[node], rising, falling);
            shares[node] = sum;
        }
        for (int node = 0; node <= STEPS; node++) {
            shares[node] /= sum;
            slopes[node] = sum / density(places[node], rising, falling);
        }
        return new Table(shares, curves(places, shares, slopes), first(shares), new double[CELLS * TERMS]).evened();
    }

    private static int[] first(double[] shares) {
        int[] first = new int[2 * STEPS + 1];
        int node = 0;
        for (int part = 0; part < first.length; part++) {
            while (node < STEPS - 1 && shares[node + 1] <= (double) part / (2 * STEPS)) {
                node++;
            }
            first[part] = node;
        }
        return first;
    }

    private static double area(double from, double to, double rising, double falling) {
        double half = (to - from) / 2;
        double sum = 0;
        for (int point = 0; point < POINTS.length; point++) {
            sum += WEIGHTS[point] * density(from + half * (1 + POINTS[point]), rising, falling);
        }
        return half * sum;
    }

    private static double density(double place, double rising, double falling) {
        return StrictMath.pow(place, rising) * StrictMath.pow(1 - place, falling);
    }

    @Override
    public double quantile(double share) {
        return low + width * place(table.even, share);
    }

    @Override
    public void quantiles(double[] shares, int from, int to) {
        double[] even = table.even;
        for (int index = from; index < to; index++) {
            shares[index] = low + width * place(even, shares[index]);
        }
    }

    private double place(double[] even, double share) {
        double steps = share * CELLS;
        int cell = (int) steps;
        if (cell < ROUGH || cell >= CELLS - ROUGH) {
            return table.place(share);
        }
        double part = steps - cell;
        int at = cell * TERMS;
        return even[at] + part * (even[at + 1] + part * (even[at + 2] + part * even[at + 3]));
    }

    /// The place as a cubic of the share beyond each node, term by term.
    private static double[] curves(double[] places, double[] shares, double[] slopes) {
        double[] curves = new double[(STEPS + 1) * TERMS];
        for (int node = 0; node < STEPS; node++) {
            double step = shares[node + 1] - shares[node];
            double rise = places[node + 1] - places[node];
            int at = node * TERMS;
            curve(curves, at, places[node], places[node + 1], slope(slopes[node] * step, rise), slope(slopes[node + 1] * step, rise));
            curves[at + 1] /= step;
            curves[at + 2] /= step * step;
            curves[at + 3] /= step * step * step;
        }
        curves[STEPS * TERMS] = places[STEPS];
        return curves;
    }

    /// The terms of a cubic over a step of 1 from one place to another, by the slopes at both.
    private static void curve(double[] terms, int at, double from, double to, double first, double last) {
        double rise = to - from;
        terms[at] = from;
        terms[at + 1] = first;
        terms[at + 2] = 3 * rise - 2 * first - last;
        terms[at + 3] = first + last - 2 * rise;
    }

    /// At the very ends, where the density is 0, the slope is infinite; there the interpolation stays monotone.
    private static double slope(double exact, double rise) {
        return exact < 3 * rise ? exact : 3 * rise;
    }
}
