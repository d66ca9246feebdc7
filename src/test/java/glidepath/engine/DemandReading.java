package glidepath.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.plan.Demand;
import glidepath.plan.DemandEvent;
import glidepath.plan.MonthConvention;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// Sections 2 and 3 of the cost model once more, day by day, without any of the engine's classes.
///
/// @param wide how many digits
record DemandReading(Settings settings, MathContext wide) {

    private LocalDate first(YearMonth month) {
        return month.equals(settings.start()) && settings.asOf().isPresent() ? settings.asOf().get() : month.atDay(1);
    }

    /// The days left, that day included, to the days of the month.
    BigDecimal part(YearMonth month) {
        return inProportion(BigDecimal.ONE, month);
    }

    private BigDecimal inProportion(BigDecimal of, YearMonth month) {
        int left = month.lengthOfMonth() - first(month).getDayOfMonth() + 1;
        return of.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(month.lengthOfMonth()), wide);
    }

    BigDecimal days(YearMonth month) {
        BigDecimal days = settings.convention() == MonthConvention.CALENDAR ? BigDecimal.valueOf(month.lengthOfMonth())
                : new BigDecimal("30");
        return inProportion(days, month);
    }

    /// The turns of a task are its calls.
    static BigDecimal callsPerTask(Workload workload) {
        return workload.tokens().turns().count().map(BigDecimal::valueOf).orElse(workload.demand().callsPerTask().value());
    }

    BigDecimal calls(Workload workload, YearMonth month) {
        Demand demand = workload.demand();
        BigDecimal level = level(demand, callsPerTask(workload), month);
        BigDecimal sum = BigDecimal.ZERO;
        long counted = 0;
        for (LocalDate day = first(month); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            if (demand.per() != Demand.Period.WORKING_DAY || demand.course().week().days().contains(day.getDayOfWeek())) {
                sum = sum.add(on(demand, day, level));
                counted++;
            }
        }
        if (counted == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal each = sum.divide(BigDecimal.valueOf(counted), wide);
        BigDecimal season = demand.course().seasons().stream().filter(one -> one.month() == month.getMonthValue()).findFirst()
                .map(one -> one.factor().value()).orElse(BigDecimal.ONE);
        return each.multiply(season).multiply(switch (demand.per()) {
            case MONTH -> part(month);
            case DAY -> days(month);
            case WORKING_DAY -> BigDecimal.valueOf(counted);
        });
    }

    private static BigDecimal on(Demand demand, LocalDate day, BigDecimal level) {
        BigDecimal value = level;
        for (DemandEvent event : demand.course().events()) {
            if (!day.isBefore(event.from()) && !(event.until().isPresent() && day.isAfter(event.until().get()))) {
                value = value.multiply(event.factor().value());
            }
        }
        for (DemandEvent event : demand.course().events()) {
            if (!day.isBefore(event.from()) && !(event.until().isPresent() && day.isAfter(event.until().get()))) {
                value = value.add(event.plus().value());
            }
        }
        return value.max(BigDecimal.ZERO);
    }

    private BigDecimal level(Demand demand, BigDecimal callsPerTask, YearMonth month) {
        boolean driven = demand.drivers().users().isPresent();
        YearMonth base = settings.start();
        BigDecimal value = driven ? demand.drivers().users().get().value().multiply(demand.drivers().tasksPerUser().value())
                .multiply(callsPerTask)
                : demand.calls().value();
        for (var given : demand.ramp().entrySet()) {
            if (!given.getKey().isAfter(month)) {
                base = given.getKey();
                value = given.getValue().value();
            }
        }
        int months = 0;
        for (YearMonth next = base.plusMonths(1); !next.isAfter(month); next = next.plusMonths(1)) {
            months += demand.course().growsUntil().isPresent() && next.isAfter(demand.course().growsUntil().get()) ? 0 : 1;
        }
        BigDecimal grown = value.multiply(power(demand.growth().fraction(), months));
        if (driven) {
            grown = grown.multiply(power(demand.drivers().userGrowth().fraction(), months))
                    .multiply(power(demand.drivers().taskGrowth().fraction(), months));
        }
        return demand.course().ceiling().isPresent() ? grown.min(value.max(demand.course().ceiling().get().value())) : grown;
    }

    private BigDecimal power(BigDecimal growth, int months) {
        return BigDecimal.ONE.add(growth).pow(months, wide);
    }
}
