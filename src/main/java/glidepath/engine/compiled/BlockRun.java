package glidepath.engine.compiled;

import java.util.stream.IntStream;

/// One thread's way through the months with a block of draws after the other; once it is made, it takes up no more memory.
public final class BlockRun {

    private final int months;
    private final double taxRate;
    private final Block block;
    private final CreditBlock credits;
    private final double[][] charges;
    private final int[] all;
    private final int[] taxed;
    private final double[] taxable;
    private final BlockMonth figures;

    /// @param taxed the places of accounts that bear tax
    BlockRun(int months, double taxRate, Block block, CreditBlock credits, int[] taxed, BlockMonth figures) {
        this.months = months;
        this.taxRate = taxRate;
        this.block = block;
        this.credits = credits;
        charges = block.roots();
        all = IntStream.range(0, charges.length).toArray();
        this.taxed = taxed;
        this.figures = figures;
        taxable = charges.length == taxed.length ? figures.gross() : new double[figures.gross().length];
    }

    /// @param draws of each input in the order in which they were named, its values: dollars, counts, fractions
    /// @param from  the first of the block
    /// @param count at most [CompiledScenario#BLOCK]
    public void run(double[][] draws, int from, int count, EachMonth each) {
        block.start(draws, from, count);
        credits.start(draws, from, count);
        for (int month = 0; month < months; month++) {
            block.month(month, count);
            Kernels.sum(charges, all, figures.gross(), count);
            credits.month(month, charges, count, figures);
            total(count);
            each.take(month, figures, count);
        }
    }

    private void total(int count) {
        if (taxRate == 0) {
            Kernels.leftToPay(figures.leftToPay(), figures.gross(), figures.credited(), count);
            return;
        }
        if (taxable != figures.gross()) {
            Kernels.sum(charges, taxed, taxable, count);
        }
        Kernels.leftToPay(figures.leftToPay(), figures.gross(), figures.credited(), taxable, taxRate, figures.tax(), count);
    }
}
