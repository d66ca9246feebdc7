package glidepath.engine.formula;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Set;

/// A value that a formula takes from the month, such as its days, or from the scenario in that month, such as its charges.
public sealed interface Quantity {

    /// The same for all scenarios of a plan.
    sealed interface OfPlan extends Quantity {
    }

    /// What the plan's settings and its calendar say.
    enum Calendar implements OfPlan {
        /// Days of the month by the plan's convention.
        DAYS,
        /// The part of the month that is forecast: 1 but for a first month that starts at a later day.
        PART,
        /// The tax on what is left to pay, as a share of it.
        TAX_RATE
    }

    /// 1 in these months, else 0.
    record During(YearMonth from, YearMonth until) implements OfPlan {
    }

    /// Such days of the calendar month that are forecast.
    record Weekdays(Set<DayOfWeek> days) implements OfPlan {
        public Weekdays {
            days = Set.copyOf(days);
        }
    }

    /// The calls that a workload makes.
    record CallsOf(String workload) implements Quantity {
    }

    /// Net charges, added up.
    record Charged(Selection which) implements Quantity {
    }

    /// What credits pay.
    record Credited() implements Quantity {
    }
}
