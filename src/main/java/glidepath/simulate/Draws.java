package glidepath.simulate;

import glidepath.plan.InputRef;
import glidepath.plan.Range;

/// Numbered draws: the value of an input in draw 4,711 depends on the plan's seed, the input and the number 4,711 alone.
///
/// So all scenarios see the same draws (common random numbers), more draws continue fewer, and threads need not agree on an order.
///
/// @param seed part of the plan
record Draws(long seed) {

    private static final double STEP = 0x1p-53;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    /// The share of all values of an input that are below that of a draw, between 0 and 1 and neither of them.
    ///
    /// @param first number of the draw at the place 0
    /// @param from  the first place to fill, and `to` the first to leave
    void share(InputRef<?> input, Range range, long first, double[] into, int from, int to) {
        long stream = stream(input.toString());
        if (range.cause().isPresent()) {
            shareWithCause(range.cause().get(), stream, first, into, from, to);
            return;
        }
        for (int place = from; place < to; place++) {
            into[place] = share(stream, first + place);
        }
    }

    /// Moves with its cause by a Gaussian copula; `2 sin(pi r / 6)` is the correlation of normal values that correlate by rank by r.
    private void shareWithCause(Range.Cause cause, long stream, long first, double[] into, int from, int to) {
        double weight = 2 * StrictMath.sin(Math.PI * cause.correlation().doubleValue() / 6);
        double own = StrictMath.sqrt(Math.max(0, 1 - weight * weight));
        long common = stream("cause " + cause.name());
        for (int place = from; place < to; place++) {
            double value = weight * Normal.quantile(share(common, first + place)) + own * Normal.quantile(share(stream, first + place));
            into[place] = Math.clamp(Normal.below(value), STEP, 1 - STEP);
        }
    }

    /// Evenly between 0 and 1, and neither of them.
    private static double share(long stream, long draw) {
        return ((mixed(stream + draw * GOLDEN) >>> 11) + 0.5) * STEP;
    }

    private long stream(String name) {
        long hash = BASIS;
        for (int index = 0; index < name.length(); index++) {
            hash = (hash ^ name.charAt(index)) * PRIME;
        }
        return mixed(hash ^ mixed(seed));
    }

    /// The finalizer of SplitMix64: each bit of the input moves about half of the output's.
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
