package glidepath.simulate;

import glidepath.engine.compiled.BlockMonth;
import glidepath.engine.compiled.BlockRun;

/// What has been counted of one month of a scenario's draws so far.
///
/// Where credits pay nothing in a whole block of draws, what is left to pay is what is charged and a tax on all of it, so that both are
/// counted at once.
final class MonthTally {

    final Histogram credits;
    final Histogram leftToPay;
    final Histogram gross;
    /// What is charged in blocks that are counted for both.
    private final Histogram both;
    private boolean alike;
    private double rate;
    private double leftSum;
    private boolean unpriced;

    MonthTally() {
        this(new Histogram(), new Histogram(), new Histogram(), new Histogram());
    }

    private MonthTally(Histogram credits, Histogram leftToPay, Histogram gross, Histogram both) {
        this.credits = credits;
        this.leftToPay = leftToPay;
        this.gross = gross;
        this.both = both;
    }

    /// One of the same bins, still empty, for another part of the draws.
    MonthTally another() {
        var other = new MonthTally(credits.another(), leftToPay.another(), gross.another(), both.another());
        other.alike = alike;
        other.rate = rate;
        return other;
    }

    /// Fits the bins to the first draws.
    void fit(BlockRun run, BlockMonth figures, int draws) {
        credits.fit(figures.credits(), draws);
        gross.fit(figures.gross(), draws);
        both.fitLike(gross, 1);
        alike = run.isChargesWithTax();
        rate = run.taxRate();
        if (alike) {
            leftToPay.fitLike(gross, 1 + rate);
        } else {
            leftToPay.fit(figures.leftToPay(), draws);
        }
    }

    /// @param bins room for a number of each draw
    void add(BlockRun run, BlockMonth figures, int draws, int[] bins) {
        price(run);
        if (run.isCredited()) {
            credits.add(figures.credits(), draws, bins);
        } else {
            credits.addSame(0, draws);
        }
        if (alike && run.isChargesWithTax()) {
            both.add(figures.gross(), draws, bins);
            leftSum += Bins.sum(figures.leftToPay(), draws);
            return;
        }
        gross.add(figures.gross(), draws, bins);
        leftSum += leftToPay.add(figures.leftToPay(), draws, bins) ? figures.leftToPay()[0] * draws : Bins.sum(figures.leftToPay(), draws);
    }

    /// Takes notice of what has no price in a block of draws, and of nothing else.
    void price(BlockRun run) {
        unpriced = unpriced || run.isUnpriced();
    }

    void add(MonthTally other) {
        unpriced |= other.unpriced;
        credits.add(other.credits);
        leftToPay.add(other.leftToPay);
        gross.add(other.gross);
        both.add(other.both);
        leftSum += other.leftSum;
    }

    /// Once all is added: what was counted for both goes to both.
    void settle() {
        gross.add(both);
        leftToPay.addWithTax(both, rate);
    }

    /// Whether all that was counted has a price.
    boolean isPriced() {
        return !unpriced;
    }

    /// What is left to pay, in the mean.
    double meanLeftToPay() {
        return leftSum / leftToPay.count();
    }
}
