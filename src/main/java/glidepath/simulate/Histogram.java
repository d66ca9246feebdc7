package glidepath.simulate;

/// Values of many draws, counted in equal bins: its size does not grow with their number, and whoever counts in whatever order counts the
/// same.
///
/// Zero, which many draws share once credits are used up, is counted apart and comes out exactly; it is always the edge of a bin. Between
/// the edges of a bin, values are taken to lie evenly.
final class Histogram {

    private static final int BINS = 1024;

    private final double first;
    private final double width;
    private final int[] counts = new int[BINS];
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private long below;
    private long zeros;
    private long above;
    private double sum;

    /// @param low  near the least value expected, and `high` near the largest; what lies beyond is counted, too
    Histogram(double low, double high) {
        double reach = Math.max(high - low, Math.abs(high) * 1e-9) * 2 / BINS;
        width = reach > 0 ? reach : 1;
        first = Math.floor((low - (high - low) / 2) / width) * width;
    }

    /// One whose bins fit some first values.
    static Histogram fitting(double[] values, int count) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int draw = 0; draw < count; draw++) {
            low = Math.min(low, values[draw]);
            high = Math.max(high, values[draw]);
        }
        return new Histogram(low, high);
    }

    /// One of the same bins, still empty.
    Histogram another() {
        return new Histogram(this);
    }

    private Histogram(Histogram like) {
        first = like.first;
        width = like.width;
    }

    void add(double[] values, int count) {
        range(values, count);
        double scale = 1 / width;
        double offset = -first * scale;
        for (int index = 0; index < count; index++) {
            double value = values[index];
            double place = value * scale + offset;
            if (value == 0) {
                zeros++;
            } else if (place >= 0 && place < BINS) {
                counts[(int) place]++;
            } else if (place < 0) {
                below++;
            } else {
                above++;
            }
        }
    }

    /// Two sums side by side, which a processor works out at once; always the same two, so that the digits are.
    private void range(double[] values, int count) {
        double low = least;
        double high = most;
        double even = 0;
        double odd = 0;
        for (int index = 0; index + 1 < count; index += 2) {
            double one = values[index];
            double other = values[index + 1];
            even += one;
            odd += other;
            low = one < low ? one : low;
            low = other < low ? other : low;
            high = one > high ? one : high;
            high = other > high ? other : high;
        }
        if (count % 2 == 1) {
            double last = values[count - 1];
            even += last;
            low = Math.min(low, last);
            high = Math.max(high, last);
        }
        least = low;
        most = high;
        sum += even + odd;
    }

    void add(Histogram other) {
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] += other.counts[bin];
        }
        below += other.below;
        zeros += other.zeros;
        above += other.above;
        sum += other.sum;
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    long count() {
        long sum = below + zeros + above;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    double mean() {
        return sum / count();
    }

    /// The value below which a share of the draws lie.
    double quantile(double share) {
        return ranked(share * count());
    }

    /// The values of several shares.
    double[] quantiles(double... shares) {
        long count = count();
        double[] found = new double[shares.length];
        for (int share = 0; share < shares.length; share++) {
            found[share] = ranked(shares[share] * count);
        }
        return found;
    }

    private double ranked(double rank) {
        if (least == most || rank <= 0) {
            return least;
        }
        double passed = below;
        if (rank < passed) {
            return least + rank / below * (first - least);
        }
        for (int bin = 0; bin < BINS; bin++) {
            double from = first + bin * width;
            if (zeros > 0 && isZero(from)) {
                passed += zeros;
                if (rank <= passed) {
                    return 0;
                }
            }
            if (rank < passed + counts[bin]) {
                return Math.clamp(from + (rank - passed) / counts[bin] * width, least, most);
            }
            passed += counts[bin];
        }
        return above == 0 ? most : Math.min(most, first + BINS * width + (rank - passed) / above * (most - first - BINS * width));
    }

    /// Whether an edge is the one at zero, but for what floating point leaves of it.
    private boolean isZero(double edge) {
        return Math.abs(edge) < width / 2;
    }

    /// The share of draws that are below a value, those at the value not counted.
    double below(double value) {
        if (value > most || value <= least) {
            return value > most ? 1 : 0;
        }
        double sum = value > first ? below : least < value ? below * (value - least) / (first - least) : 0;
        for (int bin = 0; bin < BINS; bin++) {
            double part = Math.clamp((value - first) / width - bin, 0, 1);
            sum += part * counts[bin];
        }
        sum += value > 0 ? zeros : 0;
        sum += value > first + BINS * width && most > first + BINS * width
                ? above * Math.min(1, (value - first - BINS * width) / (most - first - BINS * width)) : 0;
        return sum / count();
    }

    /// How many draws fall into each of some equal parts from the least to the largest value.
    double[] shape(int parts) {
        double[] shares = new double[parts];
        double before = 0;
        for (int part = 0; part < parts; part++) {
            double until = part == parts - 1 ? 1 : below(least + (most - least) * (part + 1) / parts);
            shares[part] = until - before;
            before = until;
        }
        return shares;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }
}
