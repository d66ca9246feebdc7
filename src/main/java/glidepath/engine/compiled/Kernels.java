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

    /// Adds to draws that begin at a place.
    static void addAt(double[] to, int at, double[] what, int count) {
        for (int draw = 0; draw < count; draw++) {
            to[at + draw] += what[draw];
        }
    }

    /// Pays what is open of charges from what is left of a grant.
    ///
    /// @param open of the charges; what is paid is taken from it
    /// @param part of the month that the grant reaches
    static void pay(double[] open, double[] left, double part, double[] credited, int at, int count) {
        for (int draw = 0; draw < count; draw++) {
            double amount = Math.max(0, Math.min(open[draw] * part, left[draw]));
            open[draw] -= amount;
            left[draw] -= amount;
            credited[at + draw] += amount;
        }
    }
}
