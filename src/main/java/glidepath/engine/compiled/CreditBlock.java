package glidepath.engine.compiled;

/// Credits applied to the charges of a block of draws, month after month.
interface CreditBlock {

    /// Starts again with other draws.
    ///
    /// @param draws of each input
    void start(double[][] draws, int from, int count);

    /// @param charges by account and draw of the block
    /// @param outcomes where eligible and credited sums, what is left and what lapses go
    /// @param at       the place of the block's first draw there
    void month(int month, double[][] charges, int count, Outcomes outcomes, int at);
}
