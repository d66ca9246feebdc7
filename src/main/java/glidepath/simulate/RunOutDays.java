package glidepath.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.credit.Cycle;
import glidepath.plan.Settings;

/// The days of a plan by number, from its first.
final class RunOutDays {

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

    /// The number of a month's first day.
    int start(int month) {
        return starts[month];
    }

    /// How many days of a month there are.
    int days(int month) {
        return days[month];
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// The day of a number; empty for one that lasts the horizon.
    Optional<LocalDate> day(int number) {
        return number == horizon ? Optional.empty() : Optional.of(date(number));
    }
}
