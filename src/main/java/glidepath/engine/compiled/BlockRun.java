package glidepath.engine.compiled;

/// One thread's way through the months with a block of draws after the other; once it is made, it takes up no more memory.
public final class BlockRun {

    private final int months;
    private final double taxRate;
    private final Block block;
    private final CreditBlock credits;
    private final double[][] charges;
    private final double[][] taxed;
    private final double[] taxable;
    private final BlockMonth figures;

    /// @param taxed where the charges that bear tax stand
    BlockRun(int months, double taxRate, Block block, CreditBlock credits, double[][] taxed, BlockMonth figures) {
        this.months = months;
        this.taxRate = taxRate;
        this.block = block;
        this.credits = credits;
        charges = block.roots();
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
            sum(charges, figures.gross(), count);
            credits.month(month, charges, count, figures);
            total(count);
            each.take(month, figures, count);
        }
    }

    private void total(int count) {
        if (taxRate != 0) {
            if (taxable != figures.gross()) {
                sum(taxed, taxable, count);
            }
            Kernels.tax(figures.tax(), taxable, figures.credited(), taxRate, count);
        }
        Kernels.leftToPay(figures.leftToPay(), figures.gross(), figures.credited(), figures.tax(), count);
    }

    private static void sum(double[][] parts, double[] to, int count) {
        switch (parts.length) {
            case 0 -> Kernels.fill(to, 0, count);
            case 1 -> System.arraycopy(parts[0], 0, to, 0, count);
            default -> {
                Kernels.sum(to, parts[0], parts[1], 0, count);
                for (int part = 2; part < parts.length; part++) {
                    Kernels.add(to, parts[part], count);
                }
            }
        }
    }
}
