package glidepath.simulate;

/// Loops over values and the bins that they fall into, each small enough to be turned into vector instructions.
final class Bins {

    private Bins() {
    }

    /// The bin of each value, those beyond the ends in the first and the last.
    ///
    /// @param scale  bins a dollar
    /// @param offset the bin of zero
    static void place(double[] values, int count, double scale, double offset, int last, int[] bins) {
        for (int index = 0; index < count; index++) {
            bins[index] = Math.max(0, Math.min((int) (values[index] * scale + offset), last));
        }
    }

    static void count(int[] bins, int count, int[] counts) {
        for (int index = 0; index < count; index++) {
            counts[bins[index]]++;
        }
    }

    static void add(int[] to, int[] counts) {
        for (int bin = 0; bin < counts.length; bin++) {
            to[bin] += counts[bin];
        }
    }

    /// Drops the bins of values that are zero.
    ///
    /// @return how many are left
    static int dropZeros(double[] values, int count, int[] bins) {
        int others = 0;
        for (int index = 0; index < count; index++) {
            bins[others] = bins[index];
            others += values[index] == 0 ? 0 : 1;
        }
        return others;
    }

    /// The lowest of some bins and, in the upper half of the number, the highest.
    static long ends(int[] bins, int count) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int index = 0; index < count; index++) {
            lowest = Math.min(lowest, bins[index]);
            highest = Math.max(highest, bins[index]);
        }
        return (long) highest << Integer.SIZE | lowest;
    }

    /// Whether all values are the same; the ends are asked first, since they mostly tell.
    static boolean areSame(double[] values, int count) {
        if (values[0] != values[count - 1] || values[0] != values[count / 2]) {
            return false;
        }
        int others = 0;
        for (int index = 0; index < count; index++) {
            others += values[index] == values[0] ? 0 : 1;
        }
        return others == 0;
    }

    static void bound(double[] values, int from, int to, double least, double most) {
        for (int index = from; index < to; index++) {
            values[index] = Math.max(least, Math.min(values[index], most));
        }
    }

    static void round(double[] values, int from, int to) {
        for (int index = from; index < to; index++) {
            values[index] = Math.rint(values[index]);
        }
    }

    /// Two side by side, which a processor works out at once.
    static double least(double[] values, int count) {
        double one = values[0];
        double two = values[0];
        for (int index = 0; index + 1 < count; index += 2) {
            one = values[index] < one ? values[index] : one;
            two = values[index + 1] < two ? values[index + 1] : two;
        }
        return Math.min(values[count - 1], Math.min(one, two));
    }

    static double most(double[] values, int count) {
        double one = values[0];
        double two = values[0];
        for (int index = 0; index + 1 < count; index += 2) {
            one = values[index] > one ? values[index] : one;
            two = values[index + 1] > two ? values[index + 1] : two;
        }
        return Math.max(values[count - 1], Math.max(one, two));
    }

    /// Four sums side by side, which a processor works out at once; always the same four, so that the digits are.
    static double sum(double[] values, int count) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        int index = 0;
        for (; index + 3 < count; index += 4) {
            one += values[index];
            two += values[index + 1];
            three += values[index + 2];
            four += values[index + 3];
        }
        for (; index < count; index++) {
            one += values[index];
        }
        return one + two + (three + four);
    }
}
