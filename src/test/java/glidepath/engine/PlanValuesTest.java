package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.formula.Quantity;
import glidepath.plan.MonthConvention;
import glidepath.plan.Settings;

/// What a month has of its own, from January 2027 on, and whether another month has another.
class PlanValuesTest {

    private static final Settings LATE = Fixtures.YEAR.withAsOf(Optional.of(LocalDate.of(2027, 1, 17)));

    private static PlanValues values(Settings settings) {
        return new PlanValues(settings, Fixtures.CHAT.assumptions(), Fixtures.CHAT.assumptions().workload("chat"));
    }

    private static List<String> months(Settings settings, Quantity quantity) {
        return IntStream.range(0, 3).mapToObj(month -> values(settings).of(quantity, month).stripTrailingZeros())
                .map(BigDecimal::toPlainString).toList();
    }

    @Test
    void daysAreThirtyOrThoseOfTheCalendar() {
        Settings calendar = Fixtures.YEAR.withConvention(MonthConvention.CALENDAR);
        assertEquals(List.of("30", "30", "30"), months(Fixtures.YEAR, Quantity.Calendar.DAYS));
        assertFalse(values(Fixtures.YEAR).varies(Quantity.Calendar.DAYS));
        assertEquals(List.of("31", "28", "31"), months(calendar, Quantity.Calendar.DAYS));
        assertTrue(values(calendar).varies(Quantity.Calendar.DAYS));
    }

    /// 15 of 31 days are left from the 17th on.
    @Test
    void aFirstMonthOfWhichAPartIsOverHasFewerDays() {
        Settings calendar = LATE.withConvention(MonthConvention.CALENDAR);
        assertEquals(List.of("15", "28", "31"), months(calendar, Quantity.Calendar.DAYS));
        assertTrue(values(LATE).varies(Quantity.Calendar.DAYS));
        assertTrue(values(LATE).varies(Quantity.Calendar.PART));
        assertFalse(values(Fixtures.YEAR).varies(Quantity.Calendar.PART));
        assertFalse(values(LATE).varies(Quantity.Calendar.TAX_RATE));
        assertEquals(List.of("10", "20", "23"), months(LATE, new Quantity.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY))));
    }

    @Test
    void aStretchOfMonthsIsOneInItAndChangesUnlessItIsAllOrNone() {
        YearMonth january = YearMonth.of(2027, 1);
        YearMonth december = YearMonth.of(2027, 12);
        assertEquals(List.of("0", "1", "0"), months(Fixtures.YEAR, during(january.plusMonths(1), january.plusMonths(1))));
        assertTrue(values(Fixtures.YEAR).varies(during(january.plusMonths(1), december)));
        assertTrue(values(Fixtures.YEAR).varies(during(january, december.minusMonths(1))));
        assertFalse(values(Fixtures.YEAR).varies(during(january, december)));
        assertFalse(values(Fixtures.YEAR).varies(during(january.minusMonths(5), january.minusMonths(1))), "long over");
        assertFalse(values(Fixtures.YEAR).varies(during(december.plusMonths(1), december.plusMonths(9))), "yet to come");
        assertFalse(values(Fixtures.YEAR).varies(during(january.plusMonths(3), january.plusMonths(2))), "of no month");
    }

    private static Quantity during(YearMonth from, YearMonth until) {
        return new Quantity.During(from, until);
    }
}
