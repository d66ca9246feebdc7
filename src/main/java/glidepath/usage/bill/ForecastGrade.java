package glidepath.usage.bill;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.KeptForecast;
import glidepath.plan.KeptMonth;
import glidepath.plan.TrackRecord;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// How far a forecast was off, once bills came.
///
/// @param forecast as it was made
/// @param months   of it that were billed
/// @param banded   of these, months that were forecast as ranges
/// @param held     of these, months whose bill lay within the band
public record ForecastGrade(KeptForecast forecast, List<MonthComparison> months, int banded, int held) {

    public ForecastGrade {
        months = List.copyOf(months);
    }

    /// One for each kept forecast of which a month was billed: months that were over when it was made are no forecast.
    public static List<ForecastGrade> of(TrackRecord record, PriceCatalog catalog) {
        ActualBills actual = ActualBills.of(record);
        return record.forecasts().stream().map(forecast -> grade(forecast, actual, catalog)).filter(grade -> !grade.months().isEmpty())
                .toList();
    }

    private static ForecastGrade grade(KeptForecast forecast, ActualBills actual, PriceCatalog catalog) {
        YearMonth made = YearMonth.from(forecast.made());
        List<PlannedMonth> planned = forecast.months().entrySet().stream().filter(month -> !month.getKey().isBefore(made))
                .map(month -> PlannedMonth.of(month.getKey(), month.getValue())).toList();
        List<MonthComparison> months = Reconciliation.of(planned, actual, catalog);
        List<Boolean> held = months.stream().flatMap(month -> holds(forecast, month).stream()).toList();
        return new ForecastGrade(forecast, months, held.size(), (int) held.stream().filter(each -> each).count());
    }

    /// Empty where the month was forecast without a band.
    private static Optional<Boolean> holds(KeptForecast forecast, MonthComparison month) {
        return Optional.ofNullable(forecast.months().get(month.month())).flatMap(KeptMonth::band).map(band -> band.holds(month.actual()));
    }

    public Money planned() {
        return Money.sum(months.stream().map(MonthComparison::forecast).toList());
    }

    public Money actual() {
        return Money.sum(months.stream().map(MonthComparison::actual).toList());
    }

    /// By how much of the forecast the bills were higher; empty where nothing was forecast.
    public Optional<BigDecimal> off() {
        return planned().isZero() ? Optional.empty() : Optional.of(Decimals.divide(actual().minus(planned()).usd(), planned().usd()));
    }

    /// Why, over all its months; these add up to the difference.
    public Map<VarianceCause, Money> causes() {
        var causes = new EnumMap<VarianceCause, Money>(VarianceCause.class);
        months.forEach(month -> month.parts().forEach(part -> causes.merge(part.cause(), part.amount(), Money::plus)));
        return causes;
    }
}
