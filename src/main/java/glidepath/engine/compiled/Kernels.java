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
            to[draw] = Math.pow(base[draw], exponent[draw]);
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
}
