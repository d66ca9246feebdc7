package glidepath.simulate;

import java.util.Arrays;
import java.util.Optional;

/// What has been counted of one scenario's draws so far.
final class ScenarioTally {

    final MonthTally[] months;
    final Histogram total;
    final Histogram dearestMonth;
    final Histogram lapsed;
    final VarianceTally variance;
    final Optional<CashTally> cash;
    final long[] runOuts;
    private double lapsedSum;

    /// @param horizon days of the plan
    ScenarioTally(int months, int horizon, int inputs, boolean hasCash) {
        this(months(months), new Histogram(), new Histogram(), new Histogram(), new VarianceTally(inputs),
                hasCash ? Optional.of(new CashTally(months, horizon)) : Optional.empty(), horizon);
    }

    private ScenarioTally(MonthTally[] months, Histogram total, Histogram dearestMonth, Histogram lapsed, VarianceTally variance,
            Optional<CashTally> cash, int horizon) {
        this.months = months;
        this.total = total;
        this.dearestMonth = dearestMonth;
        this.lapsed = lapsed;
        this.variance = variance;
        this.cash = cash;
        runOuts = new long[horizon + 1];
    }

    private static MonthTally[] months(int months) {
        var tallies = new MonthTally[months];
        Arrays.setAll(tallies, _ -> new MonthTally());
        return tallies;
    }

    /// One of the same bins, still empty, for another part of the draws.
    ScenarioTally another() {
        var others = new MonthTally[months.length];
        Arrays.setAll(others, month -> months[month].another());
        return new ScenarioTally(others, total.another(), dearestMonth.another(), lapsed.another(), variance.another(),
                cash.map(CashTally::another), runOuts.length - 1);
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

    double meanLapsed() {
        return lapsedSum / lapsed.count();
    }

    void add(ScenarioTally other) {
        for (int month = 0; month < months.length; month++) {
            months[month].add(other.months[month]);
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

    /// Once all is added.
    void settle() {
        for (MonthTally month : months) {
            month.settle();
        }
    }
}
