package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The part of a month that is forecast: all of it, but for the first month of a plan that starts within it.
///
/// @param first its first day
/// @param last  its last day
public record Cycle(YearMonth month, LocalDate first, LocalDate last) {

    /// @param start the first day of the plan
    public static Cycle of(YearMonth month, LocalDate start) {
        LocalDate first = month.atDay(1);
        return new Cycle(month, start.isAfter(first) ? start : first, month.atEndOfMonth());
    }

    /// The day after it.
    public LocalDate end() {
        return last.plusDays(1);
    }

    public int days() {
        return last.getDayOfMonth() - first.getDayOfMonth() + 1;
    }

    /// Of its days, those up to the end of another one.
    public int daysTo(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, days());
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && YearMonth.from(day).equals(month);
    }

    /// Of what is given per month, the part of these days.
    public Money share(Money monthly) {
        return first.getDayOfMonth() == 1 ? monthly
                : monthly.times(BigDecimal.valueOf(days())).dividedBy(BigDecimal.valueOf(month.lengthOfMonth()));
    }

    /// What a whole month comes to where these days of it come to a sum.
    public Money ofMonth(Money sum) {
        return first.getDayOfMonth() == 1 ? sum
                : sum.times(BigDecimal.valueOf(month.lengthOfMonth())).dividedBy(BigDecimal.valueOf(days()));
    }

    /// The day that starts once a part of the days has wholly passed.
    LocalDate after(Money part, Money whole) {
        return first.plusDays(Decimals.wholes(part.usd().multiply(BigDecimal.valueOf(days())), whole.usd()));
    }
}
