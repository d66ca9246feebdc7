package glidepath.simulate;

import glidepath.plan.InputRef;
import glidepath.plan.Range;

/// The drawn values of one input, which all scenarios share that have the same range of it.
final class DrawnColumn {

    /// What its values depend on, beside the number of the draw.
    record Key(long seed, InputRef<?> input, Range range) {
    }

    /// By draw, in the input's own unit.
    final double[] values;
    /// Into which of equally large groups of the input's values each draw falls, see [VarianceTally].
    final byte[] groups;
    private final Key key;
    private final Distribution distribution;
    /// The number of the draw at the first place, and how many are there.
    private long first;
    private int filled;

    DrawnColumn(Key key, int size) {
        this.key = key;
        distribution = Distribution.of(key.range());
        values = new double[size];
        groups = new byte[size];
    }

    /// How many draws from a first one on are there.
    int filled(long from) {
        return from == first ? filled : 0;
    }

    /// Notes that draws from a first one on are there.
    void filled(long from, int count) {
        first = from;
        filled = count;
    }

    /// @param from number of the draw at the first place
    /// @param low  the first place to fill, and `high` the first to leave
    void fill(long from, int low, int high) {
        new Draws(key.seed()).share(key.input(), key.range(), from, values, low, high);
        VarianceTally.group(values, low, high, groups);
        distribution.quantiles(values, low, high);
        DrawnValue.bound(key.input().lever().kind(), values, low, high);
    }
}
