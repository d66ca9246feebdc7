package glidepath.engine.compiled;

/// What a block of draws comes to in one month: dollars, by draw. The arrays hold until the next month.
///
/// @param gross     charges, net of discounts
/// @param eligible  what the enabled grants would pay with money left
/// @param credited  what credits pay
/// @param tax       on what they leave
/// @param leftToPay what they leave, with tax
/// @param credits   what is left of all enabled grants after the month
/// @param lapsed    what expires unused in the month
public record BlockMonth(double[] gross, double[] eligible, double[] credited, double[] tax, double[] leftToPay, double[] credits,
                         double[] lapsed) {

    /// @param draws that a block has room for
    static BlockMonth of(int draws) {
        return new BlockMonth(new double[draws], new double[draws], new double[draws], new double[draws], new double[draws],
                new double[draws], new double[draws]);
    }
}
