package glidepath.engine.surface;

import java.math.BigDecimal;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Levers;

/// The minutes that a copy of an imported model is billed for (cost model, section 6).
///
/// A copy that is called is billed in whole 5-minute windows from the first call: `5 x ceil(minutes / 5)` for each active period.
/// AWS prints the formula with windows / 60 on one page; its own example bills windows x 5 minutes, which is right.
public final class ImportWindows {

    /// Of a window, which is billed whole.
    public static final int WINDOW_MINUTES = 5;

    private static final Formula WINDOW = Formula.constant("window", WINDOW_MINUTES);
    private static final Formula MINUTES_AN_HOUR = Formula.constant("minutes-an-hour", 60);
    private static final Formula DAYS_A_WEEK = Formula.constant("days-a-week", 7);
    private static final Formula DAYS = Formula.of(Quantity.Calendar.DAYS);
    private static final Formula ALL_DAY = Formula.product(DAYS, DayLength.MINUTES);

    private ImportWindows() {
    }

    /// Billed minutes of one active period.
    public static BigDecimal billed(BigDecimal activeMinutes) {
        return ExactReader.constant(windows(new Formula.Constant("", activeMinutes)));
    }

    private static Formula windows(Formula minutes) {
        return new Formula.Ceiling(minutes, WINDOW);
    }

    /// Billed minutes of one copy in a month.
    static Formula minutes(WorkloadScope workload) {
        return Formula.named(workload.id(), "minutes", switch (workload.workload().imported().pattern()) {
            case ALWAYS_ON -> ALL_DAY;
            case STEADY -> spread(workload, ALL_DAY);
            case OFFICE_HOURS -> spread(workload, office(workload));
            case CRON -> Formula.min(Formula.product(windows(workload.input(Levers.MINUTES_PER_RUN)), runs(workload)), ALL_DAY);
        });
    }

    /// Those of a month in which there is a call. Where they would overlap, a copy runs without a break, and no longer than that.
    private static Formula runs(WorkloadScope workload) {
        return Formula.min(Formula.product(workload.input(Levers.RUNS_PER_DAY), DAYS), whole(workload));
    }

    private static Formula whole(WorkloadScope workload) {
        return new Formula.Ceiling(workload.calls(), Formula.ONE);
    }

    /// Evenly spaced calls keep a copy running where less than a window lies between them; else each call starts a window of its own.
    private static Formula spread(WorkloadScope workload, Formula openMinutes) {
        return Formula.min(Formula.product(whole(workload), WINDOW), openMinutes);
    }

    /// The working days of a mean week, each in whole windows.
    private static Formula office(WorkloadScope workload) {
        Formula aDay = windows(Formula.product(workload.input(Levers.HOURS_PER_DAY), MINUTES_AN_HOUR));
        return Formula.quotient(Formula.product(aDay, workload.input(Levers.DAYS_PER_WEEK), DAYS), DAYS_A_WEEK);
    }
}
