package glidepath.engine.surface;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.DemandCourse;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The calls of each month (cost model, section 3): what demand comes from, how it grows and until when, what events and seasons make of
/// it, and how much of the month counts.
final class DemandFormulas {

    private final Workload workload;
    private final Settings settings;
    private final Function<Lever<?>, Formula> input;
    private final InputRef<?> ramp;

    /// @param input what stands for an input of the workload
    private DemandFormulas(Workload workload, Settings settings, Function<Lever<?>, Formula> input) {
        this.workload = workload;
        this.settings = settings;
        this.input = input;
        ramp = Levers.RAMP.at(workload.id());
    }

    /// @param input what stands for an input of the workload
    static Formula calls(Workload workload, Settings settings, Function<Lever<?>, Formula> input) {
        var demand = new DemandFormulas(workload, settings, input);
        Formula course = new DemandEvents(workload.demand(), settings).of(demand.level());
        return Formula.named(workload.id(), "calls", demand.times(course));
    }

    static Formula tasks(Workload workload, Formula calls, Function<Lever<?>, Formula> input) {
        return Formula.named(workload.id(), "tasks", Formula.quotient(calls, callsPerTask(workload, input)));
    }

    /// The turns of a task are its calls.
    private static Formula callsPerTask(Workload workload, Function<Lever<?>, Formula> input) {
        return input.apply(workload.tokens().turns().isGiven() ? Levers.TURNS : Levers.CALLS_PER_TASK);
    }

    /// As often as its period is in what is forecast of the month.
    private Formula times(Formula each) {
        return switch (workload.demand().per()) {
            case MONTH -> settings.firstDay().getDayOfMonth() == 1 ? each : Formula.product(each, Formula.of(Quantity.Calendar.PART));
            case DAY -> Formula.product(each, Formula.of(Quantity.Calendar.DAYS));
            case WORKING_DAY -> Formula.product(each, Formula.of(new Quantity.Weekdays(workload.demand().course().week().days())));
        };
    }

    /// Demand in its own unit: what it was last set to, grown for the months since.
    private Formula level() {
        String id = workload.id();
        DemandCourse course = workload.demand().course();
        Formula set = Formula.carried(id, "level", byMonth(earlierLevel()), this::byMonth);
        Formula growing = course.growsUntil().<Formula>map(last -> Formula.of(new Quantity.During(settings.start(), last)))
                .orElse(Formula.ONE);
        Formula months = Formula.carried(id, "growing", sinceMonth(Formula.constant("", earlierMonths())),
                before -> sinceMonth(Formula.sum(before, growing)));
        Formula grown = grown(set, months);
        return course.ceiling().isEmpty() ? grown : Formula.min(grown, Formula.max(set, input.apply(Levers.CEILING)));
    }

    private Formula grown(Formula set, Formula months) {
        Formula calls = power(Levers.GROWTH, months);
        return workload.demand().drivers().users().isEmpty() ? Formula.product(set, calls)
                : Formula.product(set, calls, power(Levers.USER_GROWTH, months), power(Levers.TASK_GROWTH, months));
    }

    private Formula power(Lever<?> growth, Formula months) {
        return new Formula.Power(Formula.sum(Formula.ONE, input.apply(growth)), months);
    }

    private Formula byMonth(Formula otherwise) {
        return new Formula.ByMonth(ramp, List.of(), otherwise);
    }

    private Formula sinceMonth(Formula otherwise) {
        return new Formula.ByMonth(ramp, List.of(Formula.ZERO), otherwise);
    }

    /// A ramp may start before the plan does; the plan then takes it up where it has grown to.
    private Formula earlierLevel() {
        var earlier = workload.demand().ramp().headMap(settings.start());
        return earlier.isEmpty() ? entered() : new Formula.InputOf(ramp, earlier.lastKey());
    }

    private Formula entered() {
        return workload.demand().drivers().users().isEmpty() ? input.apply(Levers.CALLS)
                : Formula.product(input.apply(Levers.USERS), input.apply(Levers.TASKS_PER_USER), callsPerTask(workload, input));
    }

    private long earlierMonths() {
        var earlier = workload.demand().ramp().headMap(settings.start());
        if (earlier.isEmpty()) {
            return 0;
        }
        YearMonth last = workload.demand().course().growsUntil().filter(until -> until.isBefore(settings.start())).orElse(settings.start());
        return Math.max(0, earlier.lastKey().until(last, ChronoUnit.MONTHS));
    }
}
