package glidepath.engine.compiled;

/// Credits applied to the charges of a block of draws, month after month.
interface CreditBlock {

    /// Starts again with other draws.
    ///
    /// @param draws of each input
    void start(double[][] draws, int from, int count);

    /// @param charges by account and draw of the block
    /// @param into    where eligible and credited sums, what is left and what lapses go
    /// @return whether any grant had money in any draw; where none had, figures but the eligible sum are zero
    boolean month(int month, double[][] charges, int count, BlockMonth into);
}
