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
    /// None until something is counted.
    private int[] counts = {};
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

    /// Fits the bins to the first values.
    void fit(double[] values, int draws) {
        fit(Bins.least(values, draws), Bins.most(values, draws));
    }

    private void fit(double low, double high) {
        double reach = Math.max(high - low, Math.abs(high) * 1e-9) * 2 / BINS;
        width = reach > 0 ? reach : 1;
        scale = 1 / width;
        offset = 1 - Math.floor((low - (high - low) / 2) * scale);
        atZero = bin(0);
    }

    /// Takes the bins of another, so many times as wide.
    void fitLike(Histogram other, double times) {
        width = other.width * times;
        scale = 1 / width;
        offset = other.offset;
        atZero = other.atZero;
    }

    /// @param bins room for as many numbers
    /// @return whether all values are the same
    boolean add(double[] values, int draws, int[] bins) {
        if (width == 0) {
            fit(values, draws);
        }
        if (Bins.areSame(values, draws)) {
            addSame(values[0], draws);
            return true;
        }
        Bins.place(values, draws, scale, offset, ABOVE, bins);
        long ends = Bins.ends(bins, draws);
        int low = (int) ends;
        int high = (int) (ends >>> Integer.SIZE);
        if (count == 0) {
            counts = new int[BINS + 2];
            reach(Bins.least(values, draws), Bins.most(values, draws));
        } else {
            reach(values, draws, low, high);
        }
        count += draws;
        // zeros are counted apart: a processor waits for a number that it has just written
        int others = low <= atZero && atZero <= high ? Bins.dropZeros(values, draws, bins) : draws;
        Bins.count(bins, others, counts);
        counts[atZero] += draws - others;
        zeros += draws - others;
        return false;
    }

    /// Looks for the least and the largest value where they may be among some. Nothing in the bin of zero is less than zero.
    private void reach(double[] values, int draws, int low, int high) {
        boolean less = least == 0 ? low < lowest : low <= lowest;
        if (less || high >= highest) {
            reach(less ? Bins.least(values, draws) : least, high >= highest ? Bins.most(values, draws) : most);
        }
    }

    /// The same value for all of some draws.
    void addSame(double value, int draws) {
        counts = count == 0 ? new int[BINS + 2] : counts;
        counts[bin(value)] += draws;
        zeros += value == 0 ? draws : 0;
        count += draws;
        if (value < least || value > most) {
            reach(value, value);
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
        addWithTax(other, 0);
    }

    /// Values of another, each with a tax on it; this one's bins are so much wider.
    void addWithTax(Histogram other, double rate) {
        if (other.count > 0) {
            counts = count == 0 ? new int[BINS + 2] : counts;
            Bins.add(counts, other.counts);
            zeros += other.zeros;
            count += other.count;
            reach(other.least + other.least * rate, other.most + other.most * rate);
        }
    }

    long count() {
        return count;
    }

    /// The values of several shares, in ascending order.
    double[] quantiles(double... shares) {
        double[] found = new double[shares.length];
        int bin = lowest;
        long passed = 0;
        for (int next = 0; next < shares.length; next++) {
            double sought = shares[next] * count;
            long whole = (long) Math.ceil(sought);
            while (bin <= highest && (passed + counts[bin] < whole || !reaches(bin, passed, sought))) {
                passed += counts[bin];
                bin++;
            }
            found[next] = bin > highest ? most : value(bin, sought - passed);   // of all draws, or of none
        }
        return found;
    }

    private boolean reaches(int bin, long passed, double sought) {
        return sought < passed + counts[bin] || bin == atZero && zeros == counts[bin] && zeros > 0 && sought <= passed + zeros;
    }

    /// @param place among the draws of a bin, of which zeros come first
    private double value(int bin, double place) {
        long zero = bin == atZero ? zeros : 0;
        return zero > 0 && place <= zero ? 0 : within(bin, (place - zero) / (counts[bin] - zero));
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
