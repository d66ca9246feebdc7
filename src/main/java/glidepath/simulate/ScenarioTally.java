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
        for (int index = 0; index < months; index++) {
            credits[index] = Histogram.fitting(pilot.credits()[index], draws);
            gross[index] = Histogram.fitting(pilot.gross()[index], draws);
            leftToPay[index] = Histogram.fitting(leftToPay(pilot, index, draws), draws);
        }
        sums(pilot, draws);
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
        for (int index = 0; index < credits.length; index++) {
            credits[index].add(outcomes.credits()[index], draws);
            gross[index].add(outcomes.gross()[index], draws);
            leftToPay[index].add(leftToPay(outcomes, index, draws), draws);
        }
        cash.ifPresent(tally -> tally.add(drawn, outcomes, draws));
        sums(outcomes, draws);
        total.add(totals, draws);
        dearestMonth.add(dearest, draws);
        lapsed.add(lapses, draws);
        variance.add(drawn, totals, draws);
        for (int draw = 0; draw < draws; draw++) {
            runOuts[days.of(outcomes, draw)]++;
        }
        return totals;
    }

    private double[] leftToPay(Outcomes outcomes, int index, int draws) {
        for (int draw = 0; draw < draws; draw++) {
            month[draw] = outcomes.leftToPay(index, draw);
        }
        return month;
    }

    private void sums(Outcomes outcomes, int draws) {
        Arrays.fill(totals, 0);
        Arrays.fill(dearest, Double.NEGATIVE_INFINITY);
        Arrays.fill(lapses, 0);
        for (int index = 0; index < credits.length; index++) {
            for (int draw = 0; draw < draws; draw++) {
                double left = outcomes.leftToPay(index, draw);
                totals[draw] += left;
                dearest[draw] = Math.max(dearest[draw], left);
                lapses[draw] += outcomes.lapsed()[index][draw];
            }
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
