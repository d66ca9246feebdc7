package glidepath.simulate;

/// How much of a figure's variance each input explains alone: draws are sorted into groups by the input, and the variance of the groups'
/// means is set against that of all draws (a first-order sensitivity index).
final class VarianceTally {

    private static final int GROUPS = 32;

    private final double[][] edges;
    private final long[][] counts;
    private final double[][] sums;
    private double sum;
    private double squares;
    private long count;
    private double shift = Double.NaN;

    private VarianceTally(double[][] edges) {
        this.edges = edges;
        counts = new long[edges.length][GROUPS];
        sums = new double[edges.length][GROUPS];
    }

    static VarianceTally of(Inputs inputs) {
        double[][] edges = new double[inputs.refs().size()][GROUPS - 1];
        for (int input = 0; input < edges.length; input++) {
            Distribution distribution = inputs.distributions().get(input);
            for (int group = 1; group < GROUPS; group++) {
                edges[input][group - 1] = distribution.quantile((double) group / GROUPS);
            }
        }
        return new VarianceTally(edges);
    }

    VarianceTally another(double about) {
        var other = new VarianceTally(edges);
        other.shift = about;
        return other;
    }

    /// @param drawn  of each input
    /// @param figure of each draw
    void add(double[][] drawn, double[] figure, int draws) {
        for (int draw = 0; draw < draws; draw++) {
            double away = figure[draw] - shift;
            sum += away;
            squares += away * away;
            for (int input = 0; input < edges.length; input++) {
                int group = group(edges[input], drawn[input][draw]);
                counts[input][group]++;
                sums[input][group] += away;
            }
        }
        count += draws;
    }

    /// How many edges lie below a value: five halvings without a branch to guess.
    private static int group(double[] edges, double value) {
        int group = value > edges[GROUPS / 2 - 1] ? GROUPS / 2 : 0;
        for (int step = GROUPS / 4; step > 0; step /= 2) {
            group += value > edges[group + step - 1] ? step : 0;
        }
        return group;
    }

    void add(VarianceTally other) {
        sum += other.sum;
        squares += other.squares;
        count += other.count;
        for (int input = 0; input < edges.length; input++) {
            for (int group = 0; group < GROUPS; group++) {
                counts[input][group] += other.counts[input][group];
                sums[input][group] += other.sums[input][group];
            }
        }
    }

    double mean() {
        return shift + sum / count;
    }

    double deviation() {
        return Math.sqrt(Math.max(0, variance()));
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
