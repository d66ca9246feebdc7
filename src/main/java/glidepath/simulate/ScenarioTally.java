package glidepath.simulate;

import java.util.Arrays;
import java.util.Optional;

import glidepath.engine.compiled.Outcomes;

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
    private final RunOutDays days;
    private double[] month = new double[0];
    private double[] dearest = new double[0];
    private double[] lapses = new double[0];
    private double[] totals = new double[0];

    /// Bins that fit some first draws.
    ScenarioTally(RunOutDays days, Inputs inputs, Optional<CashCourse> course, double[][] drawn, Outcomes pilot, int draws) {
        this.days = days;
        int months = pilot.gross().length;
        credits = new Histogram[months];
        leftToPay = new Histogram[months];
        gross = new Histogram[months];
        resize(draws);
        sums(pilot, draws, (index, left) -> {
            credits[index] = Histogram.fitting(pilot.credits()[index], draws);
            gross[index] = Histogram.fitting(pilot.gross()[index], draws);
            leftToPay[index] = Histogram.fitting(left, draws);
        });
        total = Histogram.fitting(totals, draws);
        dearestMonth = Histogram.fitting(dearest, draws);
        lapsed = Histogram.fitting(lapses, draws);
        variance = VarianceTally.of(inputs).another(totals[0]);
        runOuts = new long[days.horizon() + 1];
        cash = course.map(found -> new CashTally(found, months, days.horizon(), drawn, pilot, draws));
    }

    private ScenarioTally(ScenarioTally like) {
        days = like.days;
        credits = Arrays.stream(like.credits).map(Histogram::another).toArray(Histogram[]::new);
        leftToPay = Arrays.stream(like.leftToPay).map(Histogram::another).toArray(Histogram[]::new);
        gross = Arrays.stream(like.gross).map(Histogram::another).toArray(Histogram[]::new);
        cash = like.cash.map(CashTally::another);
        total = like.total.another();
        dearestMonth = like.dearestMonth.another();
        lapsed = like.lapsed.another();
        variance = like.variance.another(like.totals[0]);
        runOuts = new long[like.runOuts.length];
    }

    ScenarioTally another() {
        return new ScenarioTally(this);
    }

    private void resize(int draws) {
        if (month.length < draws) {
            month = new double[draws];
            dearest = new double[draws];
            lapses = new double[draws];
            totals = new double[draws];
        }
    }

    /// @return what is left to pay over the plan, by draw; it holds until the next call
    double[] add(double[][] drawn, Outcomes outcomes, int draws) {
        resize(draws);
        sums(outcomes, draws, (index, left) -> {
            credits[index].add(outcomes.credits()[index], draws);
            gross[index].add(outcomes.gross()[index], draws);
            leftToPay[index].add(left, draws);
        });
        cash.ifPresent(tally -> tally.add(drawn, outcomes, draws));
        total.add(totals, draws);
        dearestMonth.add(dearest, draws);
        lapsed.add(lapses, draws);
        variance.add(drawn, totals, draws);
        days.count(outcomes, draws, runOuts);
        return totals;
    }

    /// Takes what is left to pay of a month, by draw.
    private interface Left {

        void take(int month, double[] left);
    }

    private void sums(Outcomes outcomes, int draws, Left each) {
        Arrays.fill(totals, 0);
        Arrays.fill(dearest, Double.NEGATIVE_INFINITY);
        Arrays.fill(lapses, 0);
        for (int index = 0; index < credits.length; index++) {
            double[] charged = outcomes.gross()[index];
            double[] credited = outcomes.credited()[index];
            double[] tax = outcomes.tax()[index];
            double[] lapsing = outcomes.lapsed()[index];
            for (int draw = 0; draw < draws; draw++) {
                double left = charged[draw] - credited[draw] + tax[draw];
                month[draw] = left;
                totals[draw] += left;
                dearest[draw] = Math.max(dearest[draw], left);
                lapses[draw] += lapsing[draw];
            }
            each.take(index, month);
        }
    }

    void add(ScenarioTally other) {
        for (int index = 0; index < credits.length; index++) {
            credits[index].add(other.credits[index]);
            gross[index].add(other.gross[index]);
            leftToPay[index].add(other.leftToPay[index]);
        }
        cash.ifPresent(tally -> tally.add(other.cash.orElseThrow()));
        total.add(other.total);
        dearestMonth.add(other.dearestMonth);
        lapsed.add(other.lapsed);
        variance.add(other.variance);
        for (int day = 0; day < runOuts.length; day++) {
            runOuts[day] += other.runOuts[day];
        }
    }
}
