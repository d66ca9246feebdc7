package glidepath.simulate;

import java.math.BigDecimal;
import java.util.List;

import glidepath.plan.Range;

/// What values a range takes, as its quantile function: 0.1 gives the value that a tenth of all draws are below.
@FunctionalInterface
interface Distribution {

    /// The z-value of P90: a normal distribution's P90 lies so many standard deviations above its mean.
    double P90 = Normal.quantile(0.9);

    /// @param share above 0 and below 1
    double quantile(double share);

    /// Makes values of shares, in place.
    ///
    /// @param from the first place, and `to` the first to leave
    default void quantiles(double[] shares, int from, int to) {
        for (int place = from; place < to; place++) {
            shares[place] = quantile(shares[place]);
        }
    }

    static Distribution of(Range range) {
        double low = range.low().doubleValue();
        double likely = range.likely().doubleValue();
        double high = range.high().doubleValue();
        if (range.isClosed()) {
            return _ -> likely;
        }
        return switch (range.shape()) {
            case PERT -> new Pert(low, likely, high);
            case TRIANGULAR -> share -> triangular(low, likely, high, share);
            case UNIFORM -> share -> low + share * (high - low);
            case NORMAL -> normal(low, high);
            case LOGNORMAL -> lognormal(low, high);
            case MEASURED -> measured(range.quantiles());
        };
    }

    private static double triangular(double low, double likely, double high, double share) {
        double width = high - low;
        double rising = (likely - low) / width;
        return share < rising
                ? low + StrictMath.sqrt(share * width * (likely - low))
                : high - StrictMath.sqrt((1 - share) * width * (high - likely));
    }

    private static Distribution normal(double p10, double p90) {
        double mean = (p10 + p90) / 2;
        double deviation = (p90 - p10) / (2 * P90);
        return share -> mean + deviation * Normal.quantile(share);
    }

    private static Distribution lognormal(double p10, double p90) {
        Distribution logarithm = normal(StrictMath.log(p10), StrictMath.log(p90));
        return share -> StrictMath.exp(logarithm.quantile(share));
    }

    private static Distribution measured(List<BigDecimal> quantiles) {
        double[] values = quantiles.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return share -> {
            double place = share * (values.length - 1);
            int before = (int) place;
            return values[before] + (place - before) * (values[before + 1] - values[before]);
        };
    }
}
