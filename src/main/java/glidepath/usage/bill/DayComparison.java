package glidepath.usage.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.Money;

/// What was used on a day, at list price, beside what was billed for it.
///
/// @param billed all of it: usage, discounts, credits, refunds, fees and tax
/// @param parts  whose sum is the difference, to the last digit; none where they are equal
public record DayComparison(LocalDate day, Money metered, Money billed, List<Variance> parts) {

    public DayComparison {
        parts = List.copyOf(parts);
    }

    public Money difference() {
        return billed.minus(metered);
    }

    /// The same by month: causes of its days added up, each with the sign it has.
    public static SortedMap<YearMonth, DayComparison> months(List<DayComparison> days) {
        var byMonth = new TreeMap<YearMonth, List<DayComparison>>();
        days.forEach(day -> byMonth.computeIfAbsent(YearMonth.from(day.day()), _ -> new ArrayList<>()).add(day));
        var months = new TreeMap<YearMonth, DayComparison>();
        byMonth.forEach((month, some) -> months.put(month, new DayComparison(month.atDay(1),
                Money.sum(some.stream().map(DayComparison::metered).toList()), Money.sum(some.stream().map(DayComparison::billed).toList()),
                sums(some))));
        return months;
    }

    private static List<Variance> sums(List<DayComparison> days) {
        Map<VarianceCause, Money> sums = new EnumMap<>(VarianceCause.class);
        days.forEach(day -> day.parts().forEach(part -> sums.merge(part.cause(), part.amount(), Money::plus)));
        return sums.entrySet().stream().filter(sum -> !sum.getValue().isZero())
                .map(sum -> new Variance(sum.getKey(), "", Optional.empty(), sum.getValue())).toList();
    }
}
