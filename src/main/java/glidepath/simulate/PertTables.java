package glidepath.simulate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the tables of PERT distributions, and keeps those of the last modes.
final class PertTables {

    private static final double SHAPE = 4;
    private static final int KEPT = 256;
    private static final double[] POINTS = {-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640};
    private static final double[] WEIGHTS = {0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665,
            0.2369268850561891};
    private static final Map<Double, PertTable> TABLES = new ConcurrentHashMap<>();

    private PertTables() {
    }

    /// @param mode between 0 and 1
    static PertTable of(double mode) {
        if (TABLES.size() > KEPT) {
            TABLES.clear();
        }
        return TABLES.computeIfAbsent(SHAPE * mode, rising -> table(rising, SHAPE - rising));
    }

    private static PertTable table(double rising, double falling) {
        double[] places = new double[PertTable.STEPS + 1];
        double[] shares = new double[PertTable.STEPS + 1];
        double[] slopes = new double[PertTable.STEPS + 1];
        double sum = 0;
        for (int node = 1; node <= PertTable.STEPS; node++) {
            double part = (double) node / PertTable.STEPS;
            places[node] = part * part * (3 - 2 * part);
            sum += area(places[node - 1], places[node], rising, falling);
            shares[node] = sum;
        }
        for (int node = 0; node <= PertTable.STEPS; node++) {
            shares[node] /= sum;
            slopes[node] = sum / density(places[node], rising, falling);
        }
        return new PertTable(shares, curves(places, shares, slopes), first(shares), new double[PertTable.CELLS * PertTable.TERMS]).evened();
    }

    private static int[] first(double[] shares) {
        int[] first = new int[2 * PertTable.STEPS + 1];
        int node = 0;
        for (int part = 0; part < first.length; part++) {
            while (node < PertTable.STEPS - 1 && shares[node + 1] <= (double) part / (2 * PertTable.STEPS)) {
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

    /// The place as a cubic of the share beyond each node, term by term.
    private static double[] curves(double[] places, double[] shares, double[] slopes) {
        double[] curves = new double[(PertTable.STEPS + 1) * PertTable.TERMS];
        for (int node = 0; node < PertTable.STEPS; node++) {
            double step = shares[node + 1] - shares[node];
            double rise = places[node + 1] - places[node];
            int at = node * PertTable.TERMS;
            PertTable.curve(curves, at, places[node], places[node + 1], slope(slopes[node] * step, rise),
                    slope(slopes[node + 1] * step, rise));
            curves[at + 1] /= step;
            curves[at + 2] /= step * step;
            curves[at + 3] /= step * step * step;
        }
        curves[PertTable.STEPS * PertTable.TERMS] = places[PertTable.STEPS];
        return curves;
    }

    /// At the very ends, where the density is 0, the slope is infinite; there the interpolation stays monotone.
    private static double slope(double exact, double rise) {
        return exact < 3 * rise ? exact : 3 * rise;
    }
}
