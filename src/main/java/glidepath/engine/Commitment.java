package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import glidepath.engine.surface.CommitmentTerm;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
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
/// @param start    of the plan
/// @param each     what a day or a month of it costs, net of discounts, in each month of the plan; from where it ends the last goes on
/// @param byDay    whether it is what a day costs
/// @param priced   false where a price is unknown, so that more is owed than can be told
public record Commitment(String owner, Surface surface, YearMonth from, YearMonth until, int term, YearMonth start, List<Money> each,
                         boolean byDay, boolean priced, MonthConvention convention) {

    /// Empty where no unit is wanted.
    static Optional<Commitment> provisioned(Workload workload, Settings settings, List<UnitCost> perDay) {
        if (perDay.isEmpty()) {
            return Optional.empty();
        }
        Provisioned wanted = workload.provisioned();
        YearMonth from = wanted.from().orElse(settings.start());
        YearMonth until = wanted.until().orElse(settings.lastMonth());
        int term = wanted.term().months();
        return Optional.of(new Commitment(workload.id(), Surfaces.PROVISIONED, from, CommitmentTerm.end(from, until, term), term,
                settings.start(), totals(perDay), true, isPriced(perDay), settings.convention()));
    }

    /// Empty where no tokens are reserved.
    static Optional<Commitment> reserved(Workload workload, Settings settings, List<UnitCost> perMonth) {
        if (perMonth.isEmpty()) {
            return Optional.empty();
        }
        int term = workload.reserved().termMonths();
        return Optional.of(new Commitment(workload.id(), Surfaces.RESERVED, settings.start(),
                CommitmentTerm.end(settings.start(), settings.lastMonth(), term), term, settings.start(), totals(perMonth), false,
                isPriced(perMonth), settings.convention()));
    }

    private static List<Money> totals(List<UnitCost> costs) {
        return costs.stream().map(UnitCost::total).toList();
    }

    private static boolean isPriced(List<UnitCost> costs) {
        return costs.stream().allMatch(UnitCost::complete);
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    private Money costOf(YearMonth month) {
        Money one = each.get(Math.clamp(ChronoUnit.MONTHS.between(start, month), 0, each.size() - 1));
        return byDay ? one.times(convention.days(month)) : one;
    }

    /// What is owed from a day on, before credits: the rest of its month, and the months to the end of the term that it falls into.
    /// Nothing where no term runs on that day; a further term is a choice, and not owed.
    public Money owedFrom(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (term == 0 || !covers(month)) {
            return Money.ZERO;
        }
        Money owed = restOf(month, day);
        YearMonth end = CommitmentTerm.end(from, month, term);
        for (YearMonth next = month.plusMonths(1); !next.isAfter(end); next = next.plusMonths(1)) {
            owed = owed.plus(costOf(next));
        }
        return owed;
    }

    /// From the day to the month's end.
    private Money restOf(YearMonth month, LocalDate day) {
        int daysLeft = month.lengthOfMonth() - day.getDayOfMonth() + 1;
        return costOf(month).times(BigDecimal.valueOf(daysLeft)).dividedBy(BigDecimal.valueOf(month.lengthOfMonth()));
    }
}
