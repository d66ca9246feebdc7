package glidepath.simulate;

/// How far a figure reaches in a month: the values below which 5, 10, 25, 50, 75, 90 and 95 percent of the draws lie, in dollars.
public record Bands(double p5, double p10, double p25, double p50, double p75, double p90, double p95) {

    private static final double[] SHARES = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

    static Bands of(Histogram values) {
        double[] found = values.quantiles(SHARES);
        return new Bands(found[0], found[1], found[2], found[3], found[4], found[5], found[6]);
    }
}
