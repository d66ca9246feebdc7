package glidepath.usage;

import static glidepath.usage.Records.MONDAY;
import static glidepath.usage.Records.day;
import static glidepath.usage.Records.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Sample days(long... calls) {
        return sample(IntStream.range(0, calls.length).filter(i -> calls[i] > 0)
                .mapToObj(i -> day(MONDAY.plusDays(i), calls[i], Measure.ERRORS, 0)).toArray(UsageRecord[]::new));
    }

    @Test
    void aWholeWeekHasNoDoubts() {
        assertEquals(Set.of(), days(10, 10, 10, 10, 10, 10, 10).coverage().doubts());
    }

    @Test
    void fewerDaysAndNoWeekendAreDoubts() {
        assertEquals(Set.of(Coverage.Doubt.FEW_DAYS), days(0, 10, 10, 10, 10, 10, 10).coverage().doubts());
        assertEquals(Set.of(Coverage.Doubt.FEW_DAYS, Coverage.Doubt.NO_WEEKEND), days(10, 10, 10, 10, 10).coverage().doubts());
    }

    /// 40 of 100 calls on one day are not more than 40 %, 41 of 101 are.
    @Test
    void oneDayOfMoreThanFortyPercentIsADoubt() {
        assertEquals(Set.of(), days(40, 10, 10, 10, 10, 10, 10).coverage().doubts());
        assertEquals(Set.of(Coverage.Doubt.ONE_DAY_DOMINATES), days(41, 10, 10, 10, 10, 10, 10).coverage().doubts());
    }

    @Test
    void gapsAreCounted() {
        Coverage coverage = days(10, 0, 0, 10, 10, 10, 10, 10, 10).coverage();
        assertEquals(2, coverage.gaps());
        assertEquals(Set.of(Coverage.Doubt.GAPS), coverage.doubts());
    }

    /// From one in the morning to eleven in the evening a day is as good as whole.
    @Test
    void aDayThatStartsLateOrEndsEarlyIsPartial() {
        assertEquals(Set.of(), between(MONDAY, 1, 0, 23, 0));
        assertEquals(Set.of(Coverage.Doubt.FIRST_DAY_PARTIAL), between(MONDAY, 1, 1, 23, 0));
        assertEquals(Set.of(Coverage.Doubt.LAST_DAY_PARTIAL), between(MONDAY, 1, 0, 22, 59));
    }

    private static Set<Coverage.Doubt> between(LocalDate start, int hour, int minute, int lastHour, int lastMinute) {
        return sample(IntStream.range(0, 7).mapToObj(i -> UsageRecord.call(Optional.of(Moment.of(start.plusDays(i)
                .atTime(i == 6 ? lastHour : hour, i == 6 ? lastMinute : minute))),
                Records.MODEL, new Amounts.Builder().set(Measure.CALLS, 1).build())).toArray(UsageRecord[]::new)).coverage().doubts();
    }

    /// Two Mondays of 10 and 20 calls.
    @Test
    void weekdaysAreMeans() {
        Coverage coverage = days(10, 1, 1, 1, 1, 1, 1, 20).coverage();
        assertEquals(new BigDecimal(15), coverage.weekdays().get(DayOfWeek.MONDAY));
        assertEquals(List.of(DayOfWeek.values()), List.copyOf(coverage.weekdays().keySet()));
    }

    @Test
    void withoutDatesThatIsSaid() {
        Sample sample = sample(UsageRecord.row(Optional.empty(), Records.MODEL, new Amounts.Builder().set(Measure.CALLS, 5).build()));
        assertEquals(Set.of(Coverage.Doubt.NO_DATES), sample.coverage().doubts());
        assertEquals("5", sample.total().calls().orElseThrow().toString());
    }
}
