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

    /// The same where many fall into one bin: a processor waits for a number that it has just written.
    static void countApart(int[] bins, int count, int apart, int[] counts) {
        int others = 0;
        for (int index = 0; index < count; index++) {
            int bin = bins[index];
            bins[others] = bin;
            others += bin == apart ? 0 : 1;
        }
        counts[apart] += count - others;
        count(bins, others, counts);
    }

    /// Whether all values fall into one bin; the ends are asked first, since they mostly tell.
    static boolean areSame(int[] bins, int count) {
        if (bins[0] != bins[count - 1]) {
            return false;
        }
        int other = 0;
        for (int index = 0; index < count; index++) {
            other |= bins[index] ^ bins[0];
        }
        return other == 0;
    }

    /// Whether any bin lies below one or above another. The sign of a difference tells, and signs of many are quickly gathered.
    static boolean anyBeyond(int[] bins, int count, int low, int high) {
        int signs = 0;
        for (int index = 0; index < count; index++) {
            signs |= bins[index] - low | high - bins[index];
        }
        return signs < 0;
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

    static int zeros(double[] values, int count) {
        int zeros = 0;
        for (int index = 0; index < count; index++) {
            zeros += values[index] == 0 ? 1 : 0;
        }
        return zeros;
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
