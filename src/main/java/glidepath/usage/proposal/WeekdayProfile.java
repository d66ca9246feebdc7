package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import glidepath.plan.WorkWeek;
import glidepath.units.Decimals;
import glidepath.usage.Figures;

/// On which days of the week a model is called.
///
/// @param week  the days on which nearly all calls are made; every day where no other week fits, or not all days were seen
/// @param calls of a mean day among these; all calls of the sample count, wherever they fall
record WeekdayProfile(WorkWeek week, BigDecimal calls) {

    /// Days out of the week may have so much of a mean day within it.
    private static final BigDecimal STRAY = new BigDecimal("0.05");

    /// @param days of the model
    /// @param seen all days of the sample
    /// @return empty where no calls are told
    static Optional<WeekdayProfile> of(SortedMap<LocalDate, Figures> days, Set<LocalDate> seen) {
        Optional<BigDecimal> all = days.values().stream().map(Figures::calls).flatMap(Optional::stream).reduce(BigDecimal::add);
        return all.map(calls -> {
            boolean allDays = seen.stream().map(LocalDate::getDayOfWeek).distinct().count() == DayOfWeek.values().length;
            WorkWeek week = allDays ? narrowest(days, seen) : WorkWeek.EVERY_DAY;
            return new WeekdayProfile(week, Decimals.divide(calls, BigDecimal.valueOf(count(seen, week.days()))));
        });
    }

    private static WorkWeek narrowest(SortedMap<LocalDate, Figures> days, Set<LocalDate> seen) {
        return Stream.of(WorkWeek.values()).filter(week -> fits(days, seen, week.days()))
                .min(Comparator.comparing(week -> week.days().size())).orElse(WorkWeek.EVERY_DAY);
    }

    private static boolean fits(SortedMap<LocalDate, Figures> days, Set<LocalDate> seen, Set<DayOfWeek> week) {
        Set<DayOfWeek> others = EnumSet.complementOf(EnumSet.copyOf(week));
        return others.isEmpty() || mean(days, seen, others).compareTo(mean(days, seen, week).multiply(STRAY)) < 0;
    }

    private static BigDecimal mean(SortedMap<LocalDate, Figures> days, Set<LocalDate> seen, Set<DayOfWeek> which) {
        BigDecimal calls = days.entrySet().stream().filter(day -> which.contains(day.getKey().getDayOfWeek())).map(Map.Entry::getValue)
                .map(Figures::calls).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.divide(calls, BigDecimal.valueOf(count(seen, which)));
    }

    private static long count(Set<LocalDate> seen, Set<DayOfWeek> which) {
        return Math.max(1, seen.stream().filter(day -> which.contains(day.getDayOfWeek())).count());
    }
}
