package glidepath.simulate;

/// Values of many draws, counted in equal bins: its size does not grow with their number, and whoever counts in whatever order counts the
/// same. The bins fit the first values that are counted; what lies beyond is counted, too.
///
/// Zero, which many draws share once credits are used up, is counted apart and comes out exactly; it is always the edge of a bin. Between
/// the edges of a bin, values are taken to lie evenly.
final class Histogram {

    private static final int BINS = 1024;
    /// What lies beyond the ends is counted in bins of its own.
    private static final int ABOVE = BINS + 1;

    private double width;
    private double scale;
    private double offset;
    private int atZero;
    private final int[] counts = new int[BINS + 2];
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private int lowest = Integer.MIN_VALUE;
    private int highest = Integer.MIN_VALUE;
    private long zeros;
    private long count;

    /// One of the same bins, still empty.
    Histogram another() {
        var other = new Histogram();
        other.width = width;
        other.scale = scale;
        other.offset = offset;
        other.atZero = atZero;
        return other;
    }

    private void fit(double low, double high) {
        double reach = Math.max(high - low, Math.abs(high) * 1e-9) * 2 / BINS;
        width = reach > 0 ? reach : 1;
        scale = 1 / width;
        offset = 1 - Math.floor((low - (high - low) / 2) * scale);
        atZero = bin(0);
        reach(low, high);
    }

    /// @param bins room for as many numbers
    void add(double[] values, int draws, int[] bins) {
        if (width == 0) {
            fit(Bins.least(values, draws), Bins.most(values, draws));
        }
        Bins.place(values, draws, scale, offset, ABOVE, bins);
        // no need to look where none lies in the outermost bins so far; nothing in the bin of zero is less than zero
        boolean further = Bins.anyBeyond(bins, draws, least == 0 ? lowest : lowest + 1, highest - 1);
        int before = counts[atZero];
        if (Bins.areSame(bins, draws)) {
            counts[bins[0]] += draws;
        } else if (zeros > 0) {
            Bins.countApart(bins, draws, atZero, counts);
        } else {
            Bins.count(bins, draws, counts);
        }
        zeros += counts[atZero] == before ? 0 : Bins.zeros(values, draws);
        count += draws;
        if (further) {
            reach(Bins.least(values, draws), Bins.most(values, draws));
        }
    }

    private void reach(double low, double high) {
        least = Math.min(least, low);
        most = Math.max(most, high);
        lowest = bin(least);
        highest = bin(most);
    }

    private int bin(double value) {
        return Math.clamp((int) (value * scale + offset), 0, ABOVE);
    }

    void add(Histogram other) {
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] += other.counts[bin];
        }
        zeros += other.zeros;
        count += other.count;
        reach(other.least, other.most);
    }

    long count() {
        return count;
    }

    /// The value below which a share of the draws lie.
    double quantile(double share) {
        return quantiles(share)[0];
    }

    /// The values of several shares, in ascending order.
    double[] quantiles(double... shares) {
        double[] found = new double[shares.length];
        int next = 0;
        double passed = 0;
        for (int bin = lowest; bin <= highest && next < shares.length; bin++) {
            long zero = bin == atZero ? zeros : 0;
            while (next < shares.length && zero > 0 && shares[next] * count <= passed + zero) {
                found[next++] = 0;
            }
            passed += zero;
            double other = counts[bin] - zero;
            while (next < shares.length && shares[next] * count < passed + other) {
                found[next] = within(bin, (shares[next] * count - passed) / other);
                next++;
            }
            passed += other;
        }
        while (next < shares.length) {
            found[next++] = most;   // of all draws, or of none
        }
        return found;
    }

    private double within(int bin, double part) {
        return Math.clamp(from(bin) + part * (to(bin) - from(bin)), least, most);
    }

    private double from(int bin) {
        return bin == 0 ? least : (bin - offset) * width;
    }

    private double to(int bin) {
        return bin == ABOVE ? most : (bin + 1 - offset) * width;
    }

    /// The share of draws that are below a value, those at the value not counted.
    double below(double value) {
        if (value > most || value <= least) {
            return value > most ? 1 : 0;
        }
        double sum = value > 0 ? zeros : 0;
        for (int bin = lowest; bin <= highest; bin++) {
            sum += partBelow(value, from(bin), to(bin)) * (counts[bin] - (bin == atZero ? zeros : 0));
        }
        return sum / count;
    }

    private static double partBelow(double value, double from, double to) {
        return value >= to ? 1 : value <= from ? 0 : (value - from) / (to - from);
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
