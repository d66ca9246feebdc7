package glidepath.engine;

import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.plan.CashEvent;
import glidepath.plan.DemandEvent;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Workload;

/// What is entered for days that are none of the plan's, as where a year is mistyped. It may also be over, so it is a note.
record OutsideChecks(ScenarioForecast forecast, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().workloads().stream().filter(Workload::on).forEach(workload -> workload.demand().course().events().stream()
                .filter(this::isOutside).forEach(event -> found.note(workload.name(), "check.nothing.event", event.from())));
        forecast.assumptions().providers().stream().filter(this::isOutside)
                .forEach(terms -> found.note(terms.name(), "check.nothing.outside", terms.discount()));
        forecast.assumptions().cash().events().stream().filter(this::isOutside)
                .forEach(event -> found.note(forecast.assumptions().cash().name(), "check.nothing.cash", event.date()));
    }

    private boolean isOutside(DemandEvent event) {
        return event.from().isAfter(last()) || event.until().filter(day -> day.isBefore(forecast.firstDay())).isPresent();
    }

    private boolean isOutside(ProviderTerms terms) {
        YearMonth start = forecast.settings().start();
        return !terms.discount().isZero() && (terms.discountFrom().filter(month -> month.atDay(1).isAfter(last())).isPresent()
                || terms.discountUntil().filter(month -> month.isBefore(start)).isPresent());
    }

    private boolean isOutside(CashEvent event) {
        boolean over = event.every() == CashEvent.Every.ONCE ? event.date().isBefore(forecast.firstDay())
                : event.until().filter(day -> day.isBefore(forecast.firstDay())).isPresent();
        return event.date().isAfter(last()) || over;
    }

    private LocalDate last() {
        return forecast.settings().lastMonth().atEndOfMonth();
    }
}
