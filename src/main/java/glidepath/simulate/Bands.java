package glidepath.simulate;

/// How far a figure reaches in a month: the values below which 5, 10, 25, 50, 75, 90 and 95 percent of the draws lie, in dollars.
public record Bands(double p5, double p10, double p25, double p50, double p75, double p90, double p95) {

    static Bands of(Histogram values) {
        return new Bands(values.quantile(0.05), values.quantile(0.10), values.quantile(0.25), values.quantile(0.50), values.quantile(0.75),
                values.quantile(0.90), values.quantile(0.95));
    }
}
