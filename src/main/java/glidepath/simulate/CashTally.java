package glidepath.simulate;

import java.util.Arrays;

import glidepath.engine.compiled.Outcomes;

/// Money in the bank over many draws: what is left after each month, and on which day it is used up.
final class CashTally {

    final Histogram[] balances;
    final long[] zeros;
    private final CashCourse course;
    private final int horizon;

    /// Bins that fit some first draws.
    CashTally(CashCourse course, int months, int horizon, double[][] drawn, Outcomes pilot, int draws) {
        this.course = course;
        this.horizon = horizon;
        zeros = new long[horizon + 1];
        balances = new Histogram[months];
        double[][] first = new double[months][draws];
        run(drawn, pilot, draws, first, new long[horizon + 1]);
        for (int month = 0; month < months; month++) {
            balances[month] = Histogram.fitting(first[month], draws);
        }
    }

    private CashTally(CashTally like) {
        course = like.course;
        horizon = like.horizon;
        zeros = new long[like.zeros.length];
        balances = Arrays.stream(like.balances).map(Histogram::another).toArray(Histogram[]::new);
    }

    CashTally another() {
        return new CashTally(this);
    }

    void add(double[][] drawn, Outcomes outcomes, int draws) {
        double[][] left = new double[balances.length][draws];
        run(drawn, outcomes, draws, left, zeros);
        for (int month = 0; month < balances.length; month++) {
            balances[month].add(left[month], draws);
        }
    }

    private void run(double[][] drawn, Outcomes outcomes, int draws, double[][] left, long[] days) {
        double[] one = new double[left.length];
        for (int draw = 0; draw < draws; draw++) {
            days[course.of(drawn, outcomes, draw, one, horizon)]++;
            for (int month = 0; month < one.length; month++) {
                left[month][draw] = one[month];
            }
        }
    }

    void add(CashTally other) {
        for (int month = 0; month < balances.length; month++) {
            balances[month].add(other.balances[month]);
        }
        for (int day = 0; day < zeros.length; day++) {
            zeros[day] += other.zeros[day];
        }
    }
}
