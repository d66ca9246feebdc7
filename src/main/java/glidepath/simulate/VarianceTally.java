package glidepath.simulate;

/// How much of a figure's variance each input explains alone: draws are sorted into groups by the input, and the variance of the groups'
/// means is set against that of all draws (a first-order sensitivity index).
final class VarianceTally {

    static final int GROUPS = 32;

    private final long[][] counts;
    private final double[][] sums;
    private double sum;
    private double squares;
    private long count;
    /// About which figures are summed, so that little is lost of their digits: the first of them.
    private double shift = Double.NaN;

    VarianceTally(int inputs) {
        counts = new long[inputs][GROUPS];
        sums = new double[inputs][GROUPS];
    }

    /// The group of each share of an input's values.
    static void group(double[] shares, int from, int to, byte[] groups) {
        for (int place = from; place < to; place++) {
            groups[place] = (byte) (shares[place] * GROUPS);
        }
    }

    /// An empty one about the same figure.
    VarianceTally another() {
        var other = new VarianceTally(counts.length);
        other.shift = shift;
        return other;
    }

    /// @param groups of each input, into which each draw falls
    /// @param from   the first draw there
    /// @param figure of each draw
    void add(byte[][] groups, int from, double[] figure, int draws) {
        shift = count == 0 && Double.isNaN(shift) ? figure[0] : shift;
        for (int draw = 0; draw < draws; draw++) {
            double away = figure[draw] - shift;
            sum += away;
            squares += away * away;
        }
        for (int input = 0; input < counts.length; input++) {
            add(groups[input], from, figure, draws, counts[input], sums[input]);
        }
        count += draws;
    }

    private void add(byte[] groups, int from, double[] figure, int draws, long[] sizes, double[] totals) {
        for (int draw = 0; draw < draws; draw++) {
            int group = groups[from + draw];
            sizes[group]++;
            totals[group] += figure[draw] - shift;
        }
    }

    void add(VarianceTally other) {
        sum += other.sum;
        squares += other.squares;
        count += other.count;
        for (int input = 0; input < counts.length; input++) {
            for (int group = 0; group < GROUPS; group++) {
                counts[input][group] += other.counts[input][group];
                sums[input][group] += other.sums[input][group];
            }
        }
    }

    double mean() {
        return shift + sum / count;
    }

    private double variance() {
        return squares / count - sum / count * (sum / count);
    }

    /// Of one input, less what groups of so few draws differ by chance; 0 to 1.
    double share(int input) {
        double all = variance();
        double between = 0;
        int used = 0;
        for (int group = 0; group < GROUPS; group++) {
            long size = counts[input][group];
            if (size > 0) {
                double away = sums[input][group] / size - sum / count;
                between += away * away * size / count;
                used++;
            }
        }
        double chance = (used - 1.0) / count * Math.max(0, all - between);
        return all <= 0 ? 0 : Math.clamp((between - chance) / all, 0, 1);
    }
}
