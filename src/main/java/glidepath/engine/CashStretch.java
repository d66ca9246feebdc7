package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import glidepath.plan.CashEvent;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// Days of a month over which cash flows evenly: events count at the start of their day, all else over the days of the month.
///
/// @param from    the first of the days
/// @param days    how many
/// @param of      days of the month that are forecast
/// @param arrives what events bring at the start of the first day
/// @param flows   what events of so much a month bring over the days
public record CashStretch(LocalDate from, long days, long of, Money arrives, Money flows) {

    /// The stretches of each month of a plan, in order.
    public static List<List<CashStretch>> of(Settings settings, List<CashEvent> events) {
        return settings.horizon().stream().map(month -> month(settings.firstDay(month), events)).toList();
    }

    private static List<CashStretch> month(LocalDate first, List<CashEvent> all) {
        var events = new CashEvents(all, first);
        LocalDate end = YearMonth.from(first).plusMonths(1).atDay(1);
        var stretches = new ArrayList<CashStretch>();
        LocalDate from = first;
        for (LocalDate until : events.days(end)) {
            stretches.add(new CashStretch(from, ChronoUnit.DAYS.between(from, until), ChronoUnit.DAYS.between(first, end), events.at(from),
                    events.flow(from, until)));
            from = until;
        }
        return List.copyOf(stretches);
    }

    /// The part of a month's flow that falls into it, of what flows evenly.
    Money part(Money monthly) {
        return days == of ? monthly : monthly.times(BigDecimal.valueOf(days)).dividedBy(BigDecimal.valueOf(of));
    }
}
