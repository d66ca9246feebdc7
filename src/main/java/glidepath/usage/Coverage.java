package glidepath.usage;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import glidepath.units.Decimals;

/// Which days a sample covers, and where it may mislead.
///
/// @param first    first day with data
/// @param days     distinct days with data
/// @param gaps     days without data between the first and the last
/// @param doubts   why it may not be like other weeks
/// @param weekdays calls of a mean day, by day of the week; none where calls are unknown
public record Coverage(Optional<LocalDate> first, Optional<LocalDate> last, int days, long gaps, Set<Doubt> doubts, Map<DayOfWeek,
        BigDecimal> weekdays) {

    /// Why a sample may mislead.
    public enum Doubt { FEW_DAYS, NO_WEEKEND, ONE_DAY_DOMINATES, FIRST_DAY_PARTIAL, LAST_DAY_PARTIAL, GAPS, NO_DATES }

    public static final Coverage NONE = new Coverage(Optional.empty(), Optional.empty(), 0, 0, EnumSet.of(Doubt.NO_DATES), Map.of());

    private static final int WEEK = 7;
    private static final BigDecimal MOST_OF_A_DAY = new BigDecimal("0.4");
    private static final LocalTime EARLY = LocalTime.of(1, 0);
    private static final LocalTime LATE = LocalTime.of(23, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public Coverage {
        doubts = Collections.unmodifiableSet(doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : EnumSet.copyOf(doubts));
        weekdays = Collections.unmodifiableMap(weekdays.isEmpty() ? new EnumMap<>(DayOfWeek.class) : new EnumMap<>(weekdays));
    }

    /// @param days  with data
    /// @param start time of the first call of the first day; empty where only days are told
    /// @param end   time of the last call of the last day
    static Coverage of(SortedMap<LocalDate, Figures> days, Optional<LocalTime> start, Optional<LocalTime> end) {
        if (days.isEmpty()) {
            return NONE;
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        long gaps = ChronoUnit.DAYS.between(first, last) + 1 - days.size();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        note(doubts, Doubt.FEW_DAYS, days.size() < WEEK);
        note(doubts, Doubt.NO_WEEKEND, days.keySet().stream().noneMatch(day -> WEEKEND.contains(day.getDayOfWeek())));
        note(doubts, Doubt.ONE_DAY_DOMINATES, days.size() > 1 && dominates(days));
        note(doubts, Doubt.FIRST_DAY_PARTIAL, start.filter(EARLY::isBefore).isPresent());
        note(doubts, Doubt.LAST_DAY_PARTIAL, end.filter(LATE::isAfter).isPresent());
        note(doubts, Doubt.GAPS, gaps > 0);
        return new Coverage(Optional.of(first), Optional.of(last), days.size(), gaps, doubts, weekdays(days));
    }

    private static void note(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private static boolean dominates(SortedMap<LocalDate, Figures> days) {
        BigDecimal all = days.values().stream().map(Coverage::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return days.values().stream().anyMatch(day -> weight(day).compareTo(all.multiply(MOST_OF_A_DAY)) > 0);
    }

    /// Calls; tokens where a source tells no calls.
    private static BigDecimal weight(Figures day) {
        return day.calls().or(day::sent).orElse(BigDecimal.ZERO);
    }

    private static Map<DayOfWeek, BigDecimal> weekdays(SortedMap<LocalDate, Figures> days) {
        var profile = new EnumMap<DayOfWeek, BigDecimal>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            var counts = days.entrySet().stream().filter(day -> day.getKey().getDayOfWeek() == weekday).map(day -> day.getValue().calls())
                    .flatMap(Optional::stream).toList();
            if (!counts.isEmpty()) {
                profile.put(weekday, Decimals.divide(counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(counts.size())));
            }
        }
        return profile;
    }
}
