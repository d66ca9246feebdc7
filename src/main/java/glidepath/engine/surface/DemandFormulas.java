package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Demand;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The calls of each month (cost model, section 3).
final class DemandFormulas {

    private DemandFormulas() {
    }

    static Formula calls(Workload workload, Settings settings) {
        Formula level = level(workload, settings.start());
        return Formula.named(workload.id(), "calls", workload.demand().per() == Demand.Period.DAY
                ? Formula.product(level, Formula.of(Quantity.Calendar.DAYS)) : level);
    }

    static Formula tasks(Workload workload, Formula calls) {
        return Formula.named(workload.id(), "tasks", Formula.quotient(calls, Formula.input(Levers.CALLS_PER_TASK.at(workload.id()))));
    }

    /// Demand in its own unit: what it was last set to, grown for the months since.
    private static Formula level(Workload workload, YearMonth start) {
        String id = workload.id();
        var ramp = Levers.RAMP.at(id);
        Formula set = Formula.carried(id, "level", byMonth(ramp, earlierLevel(workload, start)), before -> byMonth(ramp, before));
        Formula months = Formula.carried(id, "growing", sinceMonth(ramp, Formula.constant("", earlierMonths(workload, start))),
                before -> sinceMonth(ramp, Formula.sum(before, Formula.ONE)));
        Formula step = Formula.sum(Formula.ONE, Formula.input(Levers.GROWTH.at(id)));
        return Formula.product(set, new Formula.Power(step, months));
    }

    private static Formula byMonth(glidepath.plan.InputRef<?> ref, Formula otherwise) {
        return new Formula.ByMonth(ref, java.util.List.of(), otherwise);
    }

    private static Formula sinceMonth(glidepath.plan.InputRef<?> ref, Formula otherwise) {
        return new Formula.ByMonth(ref, java.util.List.of(Formula.ZERO), otherwise);
    }

    /// A ramp may start before the plan does; the plan then takes it up where it has grown to.
    private static Formula earlierLevel(Workload workload, YearMonth start) {
        var earlier = workload.demand().ramp().headMap(start);
        return earlier.isEmpty() ? Formula.input(Levers.CALLS.at(workload.id()))
                : new Formula.InputOf(Levers.RAMP.at(workload.id()), earlier.lastKey());
    }

    private static long earlierMonths(Workload workload, YearMonth start) {
        var earlier = workload.demand().ramp().headMap(start);
        return earlier.isEmpty() ? 0 : earlier.lastKey().until(start, ChronoUnit.MONTHS);
    }

    /// Hours of a day.
    static Formula hoursADay() {
        return new Formula.Constant("hours-a-day", BigDecimal.valueOf(24));
    }
}
