package glidepath.engine.compiled;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One thread's way through the months with a block of draws after the other; once it is made, it takes up no more memory.
public final class BlockRun {

    private final Taxes taxes;
    private final Block block;
    private final CreditBlock credits;
    private final double[][] charges;
    /// What is counted that has no price; nothing at all where it is known that there is none.
    private final double[][] unpriced;
    private final int[] all;
    private final double[] taxable;
    private final BlockMonth figures;
    private int now;
    private int taken;
    private boolean credited;

    /// @param accounts that are charged, the first roots of the block
    BlockRun(Taxes taxes, Block block, int accounts, CreditBlock credits, BlockMonth figures) {
        this.taxes = taxes;
        this.block = block;
        this.credits = credits;
        charges = Arrays.copyOf(block.roots(), accounts);
        unpriced = Arrays.copyOfRange(block.roots(), accounts, block.roots().length);
        all = IntStream.range(0, charges.length).toArray();
        this.figures = figures;
        taxable = taxes.isOfAll(charges.length) ? figures.gross() : new double[figures.gross().length];
    }

    /// @param draws of each input in the order in which they were named, its values: dollars, counts, fractions
    /// @param from  the first of the block
    /// @param count at most [CompiledScenario#BLOCK]
    public void run(double[][] draws, int from, int count, EachMonth each) {
        block.start(draws, from, count);
        credits.start(draws, from, count);
        taken = count;
        for (int month = 0; month < taxes.months(); month++) {
            block.month(month, count);
            Kernels.sum(charges, all, figures.gross(), count);
            now = month;
            credited = credits.month(month, charges, count, figures);
            total(month, count);
            each.take(month, figures, count);
        }
    }

    /// Whether any grant had money in any draw of the month that is taken up.
    public boolean isCredited() {
        return credited;
    }

    /// Whether any draw counts something in the month that is taken up that has no price. Where so, its charges are a lower bound.
    public boolean isUnpriced() {
        return unpriced.length > 0 && Kernels.isAny(unpriced[0], taken);
    }

    /// The same of one draw.
    public boolean isUnpriced(int draw) {
        return unpriced.length > 0 && unpriced[0][draw] != 0;
    }

    /// Whether what is left to pay of the month that is taken up is, in each draw, what is charged and the tax on all of it.
    public boolean isChargesWithTax() {
        return !credited && !taxes.isTold(now) && (taxes.rate() == 0 || taxable == figures.gross());
    }

    /// The tax on a dollar.
    public double taxRate() {
        return taxes.rate();
    }

    private void total(int month, int count) {
        if (taxes.isTold(month)) {
            told(month, count);
            return;
        }
        if (taxes.rate() == 0) {
            if (month == 0 || taxes.isTold(month - 1)) {   // the last month of the block before may be billed, too
                Kernels.fill(figures.tax(), 0, count);
            }
            Kernels.leftToPay(figures.leftToPay(), figures.gross(), figures.credited(), count);
            return;
        }
        taxable(month, count);
        Kernels.leftToPay(figures.leftToPay(), figures.gross(), figures.credited(), taxable, taxes.rate(), figures.tax(), count);
    }

    private void taxable(int month, int count) {
        if (taxable != figures.gross()) {
            Kernels.sum(charges, taxes.accounts()[month], taxable, count);
        }
    }

    /// A month of which bills tell tax and credits: what else is taxed is what they do not tell of.
    private void told(int month, int count) {
        taxable(month, count);
        for (int draw = 0; draw < count; draw++) {
            double untold = Math.max(0, figures.credited()[draw] - taxes.told()[month]);
            figures.tax()[draw] = (taxable[draw] - untold) * taxes.rate() + taxes.billed()[month];
            figures.leftToPay()[draw] = figures.gross()[draw] - figures.credited()[draw] + figures.tax()[draw];
        }
    }
}
