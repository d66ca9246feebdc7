package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Demand;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The calls of each month (cost model, section 3).
final class DemandFormulas {

    private DemandFormulas() {
    }

    /// @param input what stands for an input of the workload
    static Formula calls(Workload workload, Settings settings, Function<Lever<?>, Formula> input) {
        Formula level = level(workload, settings.start(), input);
        return Formula.named(workload.id(), "calls", workload.demand().per() == Demand.Period.DAY
                ? Formula.product(level, Formula.of(Quantity.Calendar.DAYS)) : level);
    }

    static Formula tasks(Workload workload, Formula calls, Function<Lever<?>, Formula> input) {
        return Formula.named(workload.id(), "tasks", Formula.quotient(calls, input.apply(Levers.CALLS_PER_TASK)));
    }

    /// Demand in its own unit: what it was last set to, grown for the months since.
    private static Formula level(Workload workload, YearMonth start, Function<Lever<?>, Formula> input) {
        String id = workload.id();
        var ramp = Levers.RAMP.at(id);
        Formula set = Formula.carried(id, "level", byMonth(ramp, earlierLevel(workload, start, input)), before -> byMonth(ramp, before));
        Formula months = Formula.carried(id, "growing", sinceMonth(ramp, Formula.constant("", earlierMonths(workload, start))),
                before -> sinceMonth(ramp, Formula.sum(before, Formula.ONE)));
        Formula step = Formula.sum(Formula.ONE, input.apply(Levers.GROWTH));
        return Formula.product(set, new Formula.Power(step, months));
    }

    private static Formula byMonth(InputRef<?> ref, Formula otherwise) {
        return new Formula.ByMonth(ref, List.of(), otherwise);
    }

    private static Formula sinceMonth(InputRef<?> ref, Formula otherwise) {
        return new Formula.ByMonth(ref, List.of(Formula.ZERO), otherwise);
    }

    /// A ramp may start before the plan does; the plan then takes it up where it has grown to.
    private static Formula earlierLevel(Workload workload, YearMonth start, Function<Lever<?>, Formula> input) {
        var earlier = workload.demand().ramp().headMap(start);
        return earlier.isEmpty() ? input.apply(Levers.CALLS)
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
