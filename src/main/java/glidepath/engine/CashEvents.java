package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import glidepath.plan.CashEvent;
import glidepath.units.Money;

/// Dated amounts of cash in a month.
///
/// @param first day of the month that is forecast
record CashEvents(List<CashEvent> events, LocalDate first) {

    private LocalDate end() {
        return YearMonth.from(first).plusMonths(1).atDay(1);
    }

    /// All that they bring.
    Money all() {
        Money sum = flow(first, end());
        for (LocalDate day = first; day.isBefore(end()); day = day.plusDays(1)) {
            sum = sum.plus(at(day));
        }
        return sum;
    }

    /// What comes at the start of a day.
    Money at(LocalDate day) {
        return Money.sum(events.stream().filter(event -> fallsOn(event, day)).map(CashEvent::amount).toList());
    }

    private static boolean fallsOn(CashEvent event, LocalDate day) {
        boolean over = event.until().map(day::isAfter).orElse(false);
        return switch (event.every()) {
            case ONCE -> event.date().equals(day);
            case MONTH -> false;
            case YEAR -> !over && !day.isBefore(event.date()) && event.date().plusYears((long) day.getYear() - event.date().getYear())
                    .equals(day);
        };
    }

    /// What comes evenly between the starts of two days: of amounts a month, the part of the calendar month.
    Money flow(LocalDate from, LocalDate until) {
        Money sum = Money.ZERO;
        for (CashEvent event : events) {
            if (event.every() == CashEvent.Every.MONTH) {
                long days = ChronoUnit.DAYS.between(later(from, event.date()), earlier(until, event.until().map(last -> last.plusDays(1))));
                int all = YearMonth.from(first).lengthOfMonth();
                sum = days <= 0 ? sum : sum.plus(days == all ? event.amount()
                        : event.amount().times(BigDecimal.valueOf(days)).dividedBy(BigDecimal.valueOf(all)));
            }
        }
        return sum;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, Optional<LocalDate> other) {
        return other.filter(day -> day.isBefore(one)).orElse(one);
    }

    /// The days at whose start something changes, and the end of the month.
    TreeSet<LocalDate> days(LocalDate end) {
        var days = new TreeSet<LocalDate>(List.of(end));
        for (LocalDate day = first.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate now = day;
            boolean changes = events.stream().anyMatch(event -> fallsOn(event, now) || event.every() == CashEvent.Every.MONTH
                    && (event.date().equals(now) || event.until().map(last -> last.plusDays(1)).equals(Optional.of(now))));
            if (changes) {
                days.add(day);
            }
        }
        return days;
    }
}
