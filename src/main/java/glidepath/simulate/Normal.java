package glidepath.simulate;

/// The standard normal distribution, to nearly the last digit of a `double`, and the same on every machine.
final class Normal {

    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double NEAR_TAIL = 5;
    private static final double NEAR_SHIFT = 1.6;

    private static final double[] CENTRE_OVER = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608};
    private static final double[] CENTRE_UNDER = {5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1};
    private static final double[] NEAR_OVER = {7.7454501427834140764e-4, .0227238449892691845833, .24178072517745061177,
            1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734};
    private static final double[] NEAR_UNDER = {1.05075007164441684324e-9, 5.475938084995344946e-4, .0151986665636164571966,
        .14810397642748007459, .68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1};
    private static final double[] FAR_OVER = {2.01033439929228813265e-7, 2.71155556874348757815e-5, .0012426609473880784386,
        .026532189526576123093, .29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772};
    private static final double[] FAR_UNDER = {2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
        7.868691311456132591e-4, .0148753612908506148525, .13692988092273580531, .59983220655588793769, 1};

    private static final double SQRT_TWO_PI = 2.5066282746310005024;
    private static final double TERMS_UP_TO = 3;
    private static final int FRACTIONS = 60;

    private Normal() {
    }

    /// The value that a share of all draws are below: Wichura's algorithm AS 241, accurate to about 1 part in 10^16.
    ///
    /// @param share above 0 and below 1
    static double quantile(double share) {
        double offset = share - 0.5;
        if (Math.abs(offset) <= CENTRE) {
            double r = CENTRE_SQUARED - offset * offset;
            return offset * polynomial(CENTRE_OVER, r) / polynomial(CENTRE_UNDER, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(offset < 0 ? share : 1 - share));
        double size = r <= NEAR_TAIL
                ? polynomial(NEAR_OVER, r - NEAR_SHIFT) / polynomial(NEAR_UNDER, r - NEAR_SHIFT)
                : polynomial(FAR_OVER, r - NEAR_TAIL) / polynomial(FAR_UNDER, r - NEAR_TAIL);
        return offset < 0 ? -size : size;
    }

    /// The share of all draws that are below a value: a series in the middle, a continued fraction in the tails.
    static double below(double value) {
        double size = Math.abs(value);
        double density = StrictMath.exp(-value * value / 2) / SQRT_TWO_PI;
        double upper = size < TERMS_UP_TO ? 0.5 - density * series(size) : density / fraction(size);
        return value < 0 ? upper : 1 - upper;
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int odd = 3; term > sum * 1e-17; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double x) {
        double value = x;
        for (int level = FRACTIONS; level > 0; level--) {
            value = x + level / value;
        }
        return value;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
