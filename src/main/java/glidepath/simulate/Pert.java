package glidepath.simulate;

/// A PERT distribution of shape 4: a beta distribution over low to high whose mode is the most likely value.
///
/// Its quantiles come from a table of the distribution function, summed once by Gauss's rule of five points and inverted by cubic
/// interpolation with the exact slopes: the error is below 1 part in 10^9 of the width. Away from the ends, where quantiles are smooth,
/// the same is held in even steps of the share, so that nothing has to be looked for.
///
/// The table depends on where between the ends the mode lies, and on nothing else: those of the last modes are kept.
///
/// @param low   of the range
/// @param width from low to high
record Pert(double low, double width, PertTable table) implements Distribution {

    Pert(double low, double likely, double high) {
        this(low, high - low, PertTables.of((likely - low) / (high - low)));
    }

    @Override
    public double quantile(double share) {
        return low + width * table.place(share);
    }

    @Override
    public void quantiles(double[] shares, int from, int to) {
        for (int index = from; index < to; index++) {
            shares[index] = low + width * table.place(shares[index]);
        }
    }
}
