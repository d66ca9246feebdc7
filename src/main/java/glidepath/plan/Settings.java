package glidepath.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// What all scenarios of a plan share, so that they can be laid side by side.
///
/// @param months the horizon, 1 to 120
/// @param tax    on what is left to pay after credits of provider and gateway charges
public record Settings(YearMonth start, int months, MonthConvention convention, Percent tax) {

    public static final int MOST_MONTHS = 120;

    public Settings {
        if (months < 1 || months > MOST_MONTHS) {
            throw InvalidValueException.because("settings.months", months, MOST_MONTHS);
        }
    }

    public List<YearMonth> horizon() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    /// From which on it is forecast: what is left of credits and cash holds on that day.
    public LocalDate firstDay() {
        return start.atDay(1);
    }

    public YearMonth lastMonth() {
        return start.plusMonths(months - 1L);
    }
}
