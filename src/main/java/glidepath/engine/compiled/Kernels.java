package glidepath.engine.compiled;

import java.util.Arrays;

/// Loops over the draws of a block, each small enough to be turned into vector instructions.
final class Kernels {

    /// What floating point leaves of a whole number, against the number.
    private static final double NOISE = 1e-12;

    private Kernels() {
    }

    static void fill(double[] to, double value, int count) {
        Arrays.fill(to, 0, count, value);
    }

    static void add(double[] to, double[] what, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] += what[draw];
        }
    }

    static void subtract(double[] to, double[] from, double[] what, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = from[draw] - what[draw];
        }
    }

    static void multiply(double[] to, double[] by, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] *= by[draw];
        }
    }

    static void scale(double[] to, double[] what, double by, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = what[draw] * by;
        }
    }

    /// `what` and as much more.
    static void shift(double[] to, double[] what, double by, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = what[draw] + by;
        }
    }

    static void sum(double[] to, double[] one, double[] other, double rest, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = one[draw] + other[draw] + rest;
        }
    }

    /// The sum of some of several.
    ///
    /// @param which their places
    static void sum(double[][] parts, int[] which, double[] to, int count) {
        switch (which.length) {
            case 0 -> fill(to, 0, count);
            case 1 -> System.arraycopy(parts[which[0]], 0, to, 0, count);
            default -> {
                sum(to, parts[which[0]], parts[which[1]], 0, count);
                for (int place = 2; place < which.length; place++) {
                    add(to, parts[which[place]], count);
                }
            }
        }
    }

    static void product(double[] to, double[] one, double[] other, double rest, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = one[draw] * other[draw] * rest;
        }
    }

    static void divide(double[] to, double[] dividend, double[] divisor, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = divisor[draw] == 0 ? 0 : dividend[draw] / divisor[draw];
        }
    }

    static void power(double[] to, double[] base, double[] exponent, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = StrictMath.pow(base[draw], exponent[draw]);
        }
    }

    /// A number that is whole but for noise is not rounded up to the next.
    static void ceiling(double[] to, double[] what, double[] multiple, int count) {
        for (int draw = 0; draw < count; draw++) {
            double times = what[draw] / multiple[draw];
            to[draw] = Math.ceil(times - Math.abs(times) * NOISE) * multiple[draw];
        }
    }

    static void minimum(double[] to, double[] one, double[] other, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = Math.min(one[draw], other[draw]);
        }
    }

    static void maximum(double[] to, double[] one, double[] other, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = Math.max(one[draw], other[draw]);
        }
    }

    static void choose(double[] to, double[][] parts, int count) {
        double[] larger = parts[0];
        double[] smaller = parts[1];
        for (int draw = 0; draw < count; draw++) {
            to[draw] = larger[draw] > smaller[draw] ? parts[2][draw] : parts[3][draw];
        }
    }

    /// Pays as much of charges as is left of a grant, and leaves the rest of them.
    static void pay(double[] payable, double[] left, double[] credited, int count) {
        for (int draw = 0; draw < count; draw++) {
            double amount = Math.max(0, Math.min(payable[draw], left[draw]));
            payable[draw] -= amount;
            left[draw] -= amount;
            credited[draw] += amount;
        }
    }

    /// Adds what of charges is open of the part of a month that a grant reaches.
    ///
    /// @param charged in the month
    /// @param beyond  the part of the month that it does not reach
    static void addOpen(double[] to, double[] open, double[] charged, double beyond, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] += Math.max(0, open[draw] - beyond * charged[draw]);
        }
    }

    /// Leaves of charges what a grant did not reach, where it paid all that it could.
    static void settle(double[] open, double[] charged, double beyond, int count) {
        for (int draw = 0; draw < count; draw++) {
            open[draw] = Math.min(open[draw], beyond * charged[draw]);
        }
    }

    static void leftToPay(double[] to, double[] gross, double[] credited, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[draw] = gross[draw] - credited[draw];
        }
    }

    /// With tax on what credits leave.
    ///
    /// @param taxed charges that bear tax
    static void leftToPay(double[] to, double[] gross, double[] credited, double[] taxed, double rate, double[] tax, int count) {
        for (int draw = 0; draw < count; draw++) {
            double due = (taxed[draw] - credited[draw]) * rate;
            tax[draw] = due;
            to[draw] = gross[draw] - credited[draw] + due;
        }
    }

    static double leastDifference(double[] from, double[] less, int count) {
        double least = Double.POSITIVE_INFINITY;
        for (int draw = 0; draw < count; draw++) {
            least = Math.min(least, from[draw] - less[draw]);
        }
        return least;
    }

    /// Whether any is another number than zero.
    static boolean isAny(double[] of, int count) {
        for (int draw = 0; draw < count; draw++) {
            if (of[draw] != 0) {
                return true;
            }
        }
        return false;
    }

    static double most(double[] of, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int draw = 0; draw < count; draw++) {
            most = Math.max(most, of[draw]);
        }
        return most;
    }
}
