package glidepath.simulate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.compiled.BlockMonth;

/// What has been counted of one scenario's draws so far.
final class ScenarioTally {

    final Histogram[] credits;
    final Histogram[] leftToPay;
    final Histogram[] gross;
    final Histogram total;
    final Histogram dearestMonth;
    final Histogram lapsed;
    final VarianceTally variance;
    final Optional<CashTally> cash;
    final long[] runOuts;
    private final double[] leftSums;
    private double lapsedSum;

    /// @param horizon days of the plan
    ScenarioTally(int months, int horizon, int inputs, boolean hasCash) {
        this(months(months), months(months), months(months), new Histogram(), new Histogram(),
                new Histogram(), new VarianceTally(inputs), hasCash ? Optional.of(new CashTally(months, horizon)) : Optional.empty(),
                        horizon);
    }

    private ScenarioTally(Histogram[] credits, Histogram[] leftToPay, Histogram[] gross, Histogram total, Histogram dearestMonth,
            Histogram lapsed, VarianceTally variance, Optional<CashTally> cash, int horizon) {
        this.credits = credits;
        this.leftToPay = leftToPay;
        this.gross = gross;
        this.total = total;
        this.dearestMonth = dearestMonth;
        this.lapsed = lapsed;
        this.variance = variance;
        this.cash = cash;
        runOuts = new long[horizon + 1];
        leftSums = new double[credits.length];
    }

    private static Histogram[] months(int months) {
        return Stream.generate(Histogram::new).limit(months).toArray(Histogram[]::new);
    }

    /// One of the same bins, still empty, for another part of the draws.
    ScenarioTally another() {
        return new ScenarioTally(others(credits), others(leftToPay), others(gross), total.another(), dearestMonth.another(),
                lapsed.another(), variance.another(), cash.map(CashTally::another), runOuts.length - 1);
    }

    private static Histogram[] others(Histogram[] like) {
        return Arrays.stream(like).map(Histogram::another).toArray(Histogram[]::new);
    }

    /// @param bins room for a number of each draw
    void month(int month, BlockMonth figures, int draws, int[] bins) {
        credits[month].add(figures.credits(), draws, bins);
        gross[month].add(figures.gross(), draws, bins);
        leftToPay[month].add(figures.leftToPay(), draws, bins);
        leftSums[month] += Bins.sum(figures.leftToPay(), draws);
    }

    void cash(int month, double[] balances, int draws, int[] bins) {
        cash.orElseThrow().balances[month].add(balances, draws, bins);
    }

    /// What a block came to over the plan.
    ///
    /// @param groups of each input, into which each draw falls
    /// @param from   the block's first draw there
    void end(DrawFigures figures, byte[][] groups, int from, int draws, int[] bins) {
        total.add(figures.total, draws, bins);
        dearestMonth.add(figures.dearest, draws, bins);
        lapsed.add(figures.lapsed, draws, bins);
        lapsedSum += Bins.sum(figures.lapsed, draws);
        variance.add(groups, from, figures.total, draws);
        for (int draw = 0; draw < draws; draw++) {
            runOuts[figures.runOuts.days[draw]]++;
        }
        cash.ifPresent(tally -> tally.end(figures.cash.orElseThrow().zeros, draws));
    }

    /// What is left to pay of a month, in the mean.
    double meanLeftToPay(int month) {
        return leftSums[month] / leftToPay[month].count();
    }

    double meanLapsed() {
        return lapsedSum / lapsed.count();
    }

    void add(ScenarioTally other) {
        for (int index = 0; index < credits.length; index++) {
            credits[index].add(other.credits[index]);
            gross[index].add(other.gross[index]);
            leftToPay[index].add(other.leftToPay[index]);
            leftSums[index] += other.leftSums[index];
        }
        cash.ifPresent(tally -> tally.add(other.cash.orElseThrow()));
        total.add(other.total);
        dearestMonth.add(other.dearestMonth);
        lapsed.add(other.lapsed);
        lapsedSum += other.lapsedSum;
        variance.add(other.variance);
        for (int day = 0; day < runOuts.length; day++) {
            runOuts[day] += other.runOuts[day];
        }
    }
}
