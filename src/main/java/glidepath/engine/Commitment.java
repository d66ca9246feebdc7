package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import glidepath.plan.MonthConvention;
import glidepath.plan.Provisioned;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// Capacity that is owed to the end of its term, whether it is used or not.
///
/// @param owner    id of the workload that it serves
/// @param until    last month that is paid for: the last one wanted, rounded up to a whole term
/// @param term     months that it is bought for at a time; 0 where it can be let go at any time
/// @param perMonth what a month of it costs, net of discounts, besides what its days cost
/// @param perDay   what a day of it costs
/// @param priced   false where its price is unknown, and so what is owed
public record Commitment(String owner, Surface surface, YearMonth from, YearMonth until, int term, Money perMonth, Money perDay,
                         boolean priced, MonthConvention convention) {

    static Commitment provisioned(Workload workload, Settings settings, UnitCost perDay) {
        Provisioned wanted = workload.provisioned();
        YearMonth from = wanted.from().orElse(settings.start());
        YearMonth until = wanted.until().orElse(settings.lastMonth());
        int term = wanted.term().months();
        return new Commitment(workload.id(), Surface.PROVISIONED, from, termEnd(from, until, term), term, Money.ZERO, perDay.total(),
                perDay.complete(), settings.convention());
    }

    static Commitment reserved(Workload workload, Settings settings, UnitCost perMonth) {
        int term = workload.reserved().termMonths();
        return new Commitment(workload.id(), Surface.RESERVED, settings.start(), termEnd(settings.start(), settings.lastMonth(), term), term,
                perMonth.total(), Money.ZERO, perMonth.complete(), settings.convention());
    }

    /// The last month of the term that a month falls into.
    private static YearMonth termEnd(YearMonth from, YearMonth month, int term) {
        if (term == 0 || month.isBefore(from)) {
            return month;
        }
        long terms = from.until(month, ChronoUnit.MONTHS) / term + 1;
        return from.plusMonths(terms * term - 1);
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    public Money costOf(YearMonth month) {
        return perMonth.plus(perDay.times(convention.days(month)));
    }

    /// What is owed from a day on, before credits: the rest of its month, and the months to the end of the term that it falls into.
    /// Nothing where no term runs on that day; a further term is a choice, and not owed.
    public Money owedFrom(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (term == 0 || !covers(month)) {
            return Money.ZERO;
        }
        int daysLeft = month.lengthOfMonth() - day.getDayOfMonth() + 1;
        Money owed = costOf(month).times(BigDecimal.valueOf(daysLeft)).dividedBy(BigDecimal.valueOf(month.lengthOfMonth()));
        YearMonth end = termEnd(from, month, term);
        for (YearMonth next = month.plusMonths(1); !next.isAfter(end); next = next.plusMonths(1)) {
            owed = owed.plus(costOf(next));
        }
        return owed;
    }
}
