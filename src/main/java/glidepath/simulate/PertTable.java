package glidepath.simulate;

/// The distribution over 0 to 1.
///
/// @param shares of all draws below each node; nodes lie closer to each other at both ends
/// @param curves from each node to the next, see [#curve]
/// @param first  the node from which a share is looked for, by equal parts of the share
/// @param even   from each even step to the next, likewise; the step is 1
record PertTable(double[] shares, double[] curves, int[] first, double[] even) {

    static final int STEPS = 1024;
    static final int TERMS = 4;
    /// Even steps of the share, and how many of them at either end are not smooth enough.
    static final int CELLS = 2048;
    private static final int ROUGH = CELLS / 32;

    /// The terms of a cubic over a step of 1 from one place to another, by the slopes at both.
    static void curve(double[] terms, int at, double from, double to, double first, double last) {
        double rise = to - from;
        terms[at] = from;
        terms[at + 1] = first;
        terms[at + 2] = 3 * rise - 2 * first - last;
        terms[at + 3] = first + last - 2 * rise;
    }

    /// The table with its even steps taken from what it has.
    PertTable evened() {
        for (int cell = ROUGH; cell < CELLS - ROUGH; cell++) {
            double from = (double) cell / CELLS;
            double to = (double) (cell + 1) / CELLS;
            curve(even, cell * TERMS, looked(from), looked(to), slope(from) / CELLS, slope(to) / CELLS);
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

    private double looked(double share) {
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

    double place(double share) {
        double steps = share * CELLS;
        int cell = (int) steps;
        if (cell < ROUGH || cell >= CELLS - ROUGH) {
            return looked(share);
        }
        double part = steps - cell;
        int at = cell * TERMS;
        return even[at] + part * (even[at + 1] + part * (even[at + 2] + part * even[at + 3]));
    }
}
