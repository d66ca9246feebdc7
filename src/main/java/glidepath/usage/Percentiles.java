package glidepath.usage;

/// How a figure spreads over calls.
///
/// @param p50 the smallest value that at least half of the calls do not exceed
/// @param p95 the same for 95 %
public record Percentiles(long p50, long p95, Grade grade) {

    /// How exact they are.
    public enum Grade {
        /// Values of calls.
        EXACT,
        /// Within 0.8 %: many calls are counted in bins.
        BINNED,
        /// A mean of the percentiles of rows, weighted by their calls: only rows are known.
        MEAN_OF_ROWS
    }
}
