package glidepath.engine.surface;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.formula.Formula;
import glidepath.plan.Demand;
import glidepath.plan.DemandEvent;
import glidepath.plan.Season;
import glidepath.plan.Settings;

/// What events and seasons make of demand, worked out day by day: first all factors, then all additions, never below nothing; then the
/// season.
record DemandEvents(Demand demand, Settings settings) {

    Formula of(Formula level) {
        Formula after = demand.course().events().isEmpty() ? level
                : new Formula.Dated(settings.horizon().stream().map(month -> events(level, month)).toList());
        return demand.course().seasons().isEmpty() ? after
                : new Formula.Dated(settings.horizon().stream().map(month -> season(after, month)).toList());
    }

    private Formula season(Formula level, YearMonth month) {
        Optional<Season> season = demand.course().seasons().stream().filter(each -> each.month() == month.getMonthValue()).findFirst();
        return season.map(each -> Formula.product(level, new Formula.Constant("season", each.factor().value()))).orElse(level);
    }

    /// The mean of the days that count.
    private Formula events(Formula level, YearMonth month) {
        var days = new LinkedHashMap<List<DemandEvent>, Integer>();
        counted(month).forEach(day -> days.merge(demand.course().events().stream().filter(event -> event.covers(day)).toList(), 1,
                Integer::sum));
        if (days.size() < 2) {
            return on(level, days.isEmpty() ? List.of() : days.keySet().iterator().next());
        }
        var parts = new ArrayList<Formula>();
        int all = 0;
        for (Map.Entry<List<DemandEvent>, Integer> entry : days.entrySet()) {
            parts.add(Formula.product(on(level, entry.getKey()), Formula.constant("days", entry.getValue())));
            all += entry.getValue();
        }
        return Formula.quotient(new Formula.Sum(parts), Formula.constant("days", all));
    }

    /// Days of the month that are forecast; of demand per working day, its working days.
    private List<LocalDate> counted(YearMonth month) {
        boolean working = demand.per() == Demand.Period.WORKING_DAY;
        return settings.firstDay(month).datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !working || demand.course().week().days().contains(day.getDayOfWeek())).toList();
    }

    private static Formula on(Formula level, List<DemandEvent> events) {
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal plus = BigDecimal.ZERO;
        for (DemandEvent event : events) {
            factor = factor.multiply(event.factor().value());
            plus = plus.add(event.plus().value());
        }
        Formula times = factor.compareTo(BigDecimal.ONE) == 0 ? level : Formula.product(level, new Formula.Constant("event", factor));
        return plus.signum() == 0 ? times : Formula.max(Formula.ZERO, Formula.sum(times, new Formula.Constant("event", plus)));
    }
}
