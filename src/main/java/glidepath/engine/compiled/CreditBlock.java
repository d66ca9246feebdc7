package glidepath.engine.compiled;

/// Credits applied to the charges of a block of draws, month after month.
interface CreditBlock {

    /// Starts again with other draws.
    ///
    /// @param draws of each input
    void start(double[][] draws, int from, int count);

    /// @param charges by account and draw of the block
    /// @param into    where eligible and credited sums, what is left and what lapses go
    void month(int month, double[][] charges, int count, BlockMonth into);
}
