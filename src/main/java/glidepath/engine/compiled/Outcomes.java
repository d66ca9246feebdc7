package glidepath.engine.compiled;

/// What each draw comes to: dollars, by month of the plan and draw. What they are, [BlockMonth] says.
public record Outcomes(double[][] gross, double[][] eligible, double[][] credited, double[][] tax, double[][] leftToPay,
                       double[][] credits, double[][] lapsed) {

    static Outcomes of(int months, int draws) {
        return new Outcomes(new double[months][draws], new double[months][draws], new double[months][draws], new double[months][draws],
                new double[months][draws], new double[months][draws], new double[months][draws]);
    }

    /// What is left to pay of a month in one draw.
    public double leftToPay(int month, int draw) {
        return leftToPay[month][draw];
    }

    /// Keeps a block.
    ///
    /// @param from its first draw
    EachMonth from(int from) {
        return (month, figures, draws) -> {
            System.arraycopy(figures.gross(), 0, gross[month], from, draws);
            System.arraycopy(figures.eligible(), 0, eligible[month], from, draws);
            System.arraycopy(figures.credited(), 0, credited[month], from, draws);
            System.arraycopy(figures.tax(), 0, tax[month], from, draws);
            System.arraycopy(figures.leftToPay(), 0, leftToPay[month], from, draws);
            System.arraycopy(figures.credits(), 0, credits[month], from, draws);
            System.arraycopy(figures.lapsed(), 0, lapsed[month], from, draws);
        };
    }
}
