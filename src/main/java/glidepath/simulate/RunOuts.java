package glidepath.simulate;

import java.util.Arrays;

import glidepath.engine.compiled.BlockMonth;

/// On which day credits run out in each draw of a block, by the rule of [glidepath.engine.credit.Runway]: from the first month in which a
/// grant pays, the first in which grants pay less than what is eligible; of that month, so many whole days as are covered.
final class RunOuts {

    /// What floating point may leave of a covered charge, or of a balance that is used up, against the whole.
    static final double NOISE = 1e-12;

    /// Days from the first of the plan; the horizon's where credits last, or never pay.
    final int[] days;
    private final RunOutDays calendar;
    private final boolean[] paid;
    /// The draws in which credits last so far, and how many they are.
    private final int[] alive;
    private int lasting;
    private int unpaid;
    private int all;

    RunOuts(RunOutDays calendar, int size) {
        this.calendar = calendar;
        days = new int[size];
        paid = new boolean[size];
        alive = new int[size];
    }

    void start(int draws) {
        Arrays.fill(days, 0, draws, calendar.horizon());
        Arrays.fill(paid, 0, draws, false);
        Arrays.setAll(alive, draw -> draw);
        unpaid = draws;
        lasting = draws;
        all = draws;
    }

    void month(int month, BlockMonth figures, int draws) {
        if (lasting == 0) {
            return;
        }
        double[] credited = figures.credited();
        double[] eligible = figures.eligible();
        if (unpaid > 0) {
            notice(credited, draws);
        }
        if (lasting < all || leastCover(credited, eligible, draws) < 0) {
            end(month, credited, eligible);
        }
    }

    private void notice(double[] credited, int draws) {
        for (int draw = 0; draw < draws; draw++) {
            if (!paid[draw] && credited[draw] > 0) {
                paid[draw] = true;
                unpaid--;
            }
        }
    }

    private static double leastCover(double[] credited, double[] eligible, int draws) {
        double least = 0;
        for (int draw = 0; draw < draws; draw++) {
            least = Math.min(least, credited[draw] - eligible[draw] * (1 - NOISE));
        }
        return least;
    }

    private void end(int month, double[] credited, double[] eligible) {
        int kept = 0;
        for (int place = 0; place < lasting; place++) {
            int draw = alive[place];
            if (paid[draw] && credited[draw] < eligible[draw] * (1 - NOISE)) {
                double covered = Math.floor(credited[draw] / eligible[draw] * calendar.days(month) * (1 + NOISE));
                days[draw] = calendar.start(month) + (int) Math.min(calendar.days(month), covered);
            } else {
                alive[kept] = draw;
                kept++;
            }
        }
        lasting = kept;
    }
}
