package glidepath.engine.compiled;

/// What each draw comes to: dollars, by month of the plan and draw. What they are, [BlockMonth] says.
public record Outcomes(double[][] gross, double[][] eligible, double[][] credited, double[][] tax, double[][] leftToPay,
                       double[][] credits, double[][] lapsed) {

    /// @param months of the plan
    /// @param drawn  of each input in the order in which they were named, its values: dollars, counts, fractions
    /// @param count  how many draws there are
    public static Outcomes of(CompiledScenario scenario, int months, double[][] drawn, int count) {
        Outcomes outcomes = ofNone(months, count);
        BlockRun blocks = scenario.blocks(Math.min(CompiledScenario.BLOCK, count));
        for (int from = 0; from < count; from += CompiledScenario.BLOCK) {
            blocks.run(drawn, from, Math.min(CompiledScenario.BLOCK, count - from), outcomes.from(from));
        }
        return outcomes;
    }

    private static Outcomes ofNone(int months, int draws) {
        return new Outcomes(new double[months][draws], new double[months][draws], new double[months][draws], new double[months][draws],
                new double[months][draws], new double[months][draws], new double[months][draws]);
    }

    /// Keeps a block.
    ///
    /// @param from its first draw
    private EachMonth from(int from) {
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
