package glidepath.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.compiled.Outcomes;
import glidepath.engine.credit.Cycle;
import glidepath.plan.Settings;

/// On which day credits run out in each draw, by the rule of [glidepath.engine.credit.Runway]: from the first month in which a grant pays,
/// the first in which grants pay less than what is eligible; of that month, so many whole days as are covered.
final class RunOutDays {

    /// What floating point may leave of a covered charge, against the charge.
    private static final double NOISE = 1e-12;

    private final LocalDate first;
    private final int[] starts;
    private final int[] days;
    private final int horizon;

    RunOutDays(Settings settings) {
        first = settings.firstDay();
        starts = new int[settings.months()];
        days = new int[settings.months()];
        for (int month = 0; month < starts.length; month++) {
            YearMonth each = settings.start().plusMonths(month);
            Cycle cycle = Cycle.of(each, first);
            starts[month] = (int) ChronoUnit.DAYS.between(first, cycle.first());
            days[month] = cycle.days();
        }
        horizon = starts[starts.length - 1] + days[days.length - 1];
    }

    /// Days of the plan; a draw with this number lasts the horizon.
    int horizon() {
        return horizon;
    }

    /// Counts the days of some draws, month by month as they lie.
    void count(Outcomes outcomes, int draws, long[] counts) {
        boolean[] paid = new boolean[draws];
        boolean[] over = new boolean[draws];
        for (int month = 0; month < starts.length; month++) {
            double[] credited = outcomes.credited()[month];
            double[] eligible = outcomes.eligible()[month];
            for (int draw = 0; draw < draws; draw++) {
                paid[draw] |= credited[draw] > 0;
                if (paid[draw] && !over[draw] && credited[draw] < eligible[draw] * (1 - NOISE)) {
                    counts[day(month, credited[draw], eligible[draw])]++;
                    over[draw] = true;
                }
            }
        }
        for (boolean ended : over) {
            counts[horizon] += ended ? 0 : 1;
        }
    }

    private int day(int month, double credited, double eligible) {
        return starts[month] + (int) Math.min(days[month], Math.floor(credited / eligible * days[month] * (1 + NOISE)));
    }

    /// @return days from the first day of the plan, [#horizon] where credits last, or never pay
    int of(Outcomes outcomes, int draw) {
        boolean paid = false;
        for (int month = 0; month < starts.length; month++) {
            double credited = outcomes.credited()[month][draw];
            double eligible = outcomes.eligible()[month][draw];
            paid |= credited > 0;
            if (paid && credited < eligible * (1 - NOISE)) {
                return day(month, credited, eligible);
            }
        }
        return horizon;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// The day of a number; empty for one that lasts the horizon.
    Optional<LocalDate> day(int number) {
        return number == horizon ? Optional.empty() : Optional.of(date(number));
    }
}
