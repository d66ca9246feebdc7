package glidepath.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// What all scenarios of a plan share, so that they can be laid side by side.
///
/// @param months the horizon, 1 to 120
/// @param tax    on what is left to pay after credits of provider and gateway charges
/// @param currency that amounts are shown in
/// @param asOf   the day of the first month on which balances were read: only what follows of it is forecast. The first where empty
/// @param billed what is no forecast, but was billed; a plan takes it from its [TrackRecord]
public record Settings(YearMonth start, int months, MonthConvention convention, Percent tax, Optional<LocalDate> asOf,
                       DisplayCurrency currency, Billed billed) {

    public static final int MOST_MONTHS = 120;
    /// Spreadsheets have no days before 1900, and an earlier year is a slip.
    private static final YearMonth EARLIEST = YearMonth.of(1901, 1);

    public Settings {
        if (months < 1 || months > MOST_MONTHS) {
            throw InvalidValueException.because("settings.months", months, MOST_MONTHS);
        }
        if (start.isBefore(EARLIEST)) {
            throw InvalidValueException.because("settings.start", start, EARLIEST);
        }
        if (asOf.isPresent() && !YearMonth.from(asOf.get()).equals(start)) {
            throw InvalidValueException.because("settings.as-of", asOf.get(), start);
        }
    }

    /// Forecast throughout.
    public Settings(YearMonth start, int months, MonthConvention convention, Percent tax, Optional<LocalDate> asOf,
            DisplayCurrency currency) {
        this(start, months, convention, tax, asOf, currency, Billed.NONE);
    }

    /// In dollars.
    public Settings(YearMonth start, int months, MonthConvention convention, Percent tax, Optional<LocalDate> asOf) {
        this(start, months, convention, tax, asOf, DisplayCurrency.DOLLARS);
    }

    /// From the first day of a month on.
    public Settings(YearMonth start, int months, MonthConvention convention, Percent tax) {
        this(start, months, convention, tax, Optional.empty());
    }

    public Settings withStart(YearMonth other) {
        return new Settings(other, months, convention, tax, asOf.filter(day -> YearMonth.from(day).equals(other)), currency, billed);
    }

    public Settings withMonths(int other) {
        return new Settings(start, other, convention, tax, asOf, currency, billed);
    }

    public Settings withConvention(MonthConvention other) {
        return new Settings(start, months, other, tax, asOf, currency, billed);
    }

    public Settings withTax(Percent other) {
        return new Settings(start, months, convention, other, asOf, currency, billed);
    }

    public Settings withAsOf(Optional<LocalDate> other) {
        return new Settings(start, months, convention, tax, other, currency, billed);
    }

    public Settings withCurrency(DisplayCurrency other) {
        return new Settings(start, months, convention, tax, asOf, other, billed);
    }

    Settings withBilled(Billed other) {
        return billed == other || billed.equals(other) ? this : new Settings(start, months, convention, tax, asOf, currency, other);
    }

    public List<YearMonth> horizon() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    /// From which on it is forecast: what is left of credits and cash holds on that day.
    public LocalDate firstDay() {
        return asOf.orElse(start.atDay(1));
    }

    /// The first day of a month that is forecast.
    public LocalDate firstDay(YearMonth month) {
        return month.equals(start) ? firstDay() : month.atDay(1);
    }

    /// The day by which the age of a price is judged: that of buying, which is today or, where it starts later, the plan's first day.
    public LocalDate buying(LocalDate today) {
        return firstDay().isAfter(today) ? firstDay() : today;
    }

    /// The part of a month that is forecast: all of it, but for a first month that starts at a later day.
    public BigDecimal part(YearMonth month) {
        return part(month, BigDecimal.ONE);
    }

    /// The days of a month by the convention, in proportion to the part of it that is forecast.
    public BigDecimal days(YearMonth month) {
        return part(month, convention.days(month));
    }

    /// Multiplied before it is divided, so that no digit is lost where it comes out even.
    private BigDecimal part(YearMonth month, BigDecimal whole) {
        int missing = firstDay(month).getDayOfMonth() - 1;
        return missing == 0 ? whole : Decimals.divide(whole.multiply(BigDecimal.valueOf((long) month.lengthOfMonth() - missing)),
                BigDecimal.valueOf(month.lengthOfMonth()));
    }

    /// Whether all of a month is in the horizon.
    public boolean isWhole(YearMonth month) {
        return !month.isAfter(lastMonth()) && !month.atDay(1).isBefore(firstDay());
    }

    public YearMonth lastMonth() {
        return start.plusMonths(months - 1L);
    }
}
