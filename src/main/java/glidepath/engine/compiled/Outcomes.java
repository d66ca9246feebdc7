package glidepath.engine.compiled;

/// What each draw comes to: dollars, by month of the plan and draw.
///
/// @param gross    charges, net of discounts
/// @param eligible what the enabled grants would pay with money left
/// @param credited what credits pay
/// @param tax      on what they leave
/// @param credits  what is left of all enabled grants after the month
/// @param lapsed   what expires unused in the month
public record Outcomes(double[][] gross, double[][] eligible, double[][] credited, double[][] tax, double[][] credits, double[][] lapsed) {

    static Outcomes of(int months, int draws) {
        return new Outcomes(new double[months][draws], new double[months][draws], new double[months][draws], new double[months][draws],
                new double[months][draws], new double[months][draws]);
    }

    /// What is left to pay of a month in one draw.
    public double leftToPay(int month, int draw) {
        return gross[month][draw] - credited[month][draw] + tax[month][draw];
    }
}
