package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Settings;

/// The 288 windows of 5 minutes of a day on which a copy of an imported model is billed.
class DayWindowsTest {

    private static final Sketch IMPORT = Sketch.of(Market.LLAMA, 310, 1_000, 0).with(Levers.IMPORTED, true);

    private static DayWindows day(String callsADay, Map<Lever<?>, String> written) {
        return DayWindows.of(IMPORT.with(written).assumptions().workload("chat"), new BigDecimal(callsADay));
    }

    /// The windows that are billed, by the number of the first and how long they work: `0+5` is from midnight, five minutes.
    private static List<String> billed(DayWindows day) {
        return IntStream.range(0, DayWindows.IN_A_DAY).filter(window -> day.used().get(window) != DayWindows.NOT_BILLED)
                .mapToObj(window -> window + "+" + day.used().get(window)).toList();
    }

    @Test
    void withoutAnImportedModelNoWindowIsBilled() {
        assertSame(DayWindows.NONE, day("100", Map.of(Levers.IMPORTED, "false")));
        assertEquals(List.of(), billed(DayWindows.NONE));
        assertSame(DayWindows.NONE, DayWindows.of(IMPORT.with(Levers.IMPORTED, false).forecast()));
        assertSame(DayWindows.NONE, DayWindows.of(IMPORT.with(Levers.ON, false).forecast()));
    }

    /// 288 windows, whatever is asked; 57.2 calls take 58 minutes of them, as they would in windows of their own.
    @Test
    void aCopyThatIsAlwaysOnIsBilledForAllWindows() {
        Map<Lever<?>, String> always = Map.of(Levers.PATTERN, "always-on");
        assertEquals(List.of(288, 57), List.of(day("57", always).billed(), day("57", always).minutesUsed()));
        assertEquals(58, day("57.2", always).minutesUsed());
        assertEquals(288, day("288", always).minutesUsed());
        assertEquals(List.of("0+1", "1+2", "2+2", "3+1", "4+2"), billed(day("500", always)).subList(0, 5), "500 of 288 windows");
        assertEquals(1_440, day("100000", always).minutesUsed(), "no more than there are");
    }

    @Test
    void callsThatAreSpreadStartAWindowEach() {
        Map<Lever<?>, String> steady = Map.of(Levers.PATTERN, "steady");
        assertEquals(List.of("0+1", "72+1", "144+1", "216+1"), billed(day("3.1", steady)));
        assertEquals(4, day("4", steady).minutesUsed());
        assertEquals(List.of(288, 500), List.of(day("500", steady).billed(), day("500", steady).minutesUsed()));
    }

    /// From nine on; what would run past midnight is not of this day.
    @Test
    void officeHoursBeginAtNine() {
        Map<Lever<?>, String> hour = Map.of(Levers.PATTERN, "office-hours", Levers.HOURS_PER_DAY, "0.6");
        assertEquals(List.of("108+5", "109+5", "110+5", "111+5", "112+5", "113+5", "114+5", "115+1"), billed(day("1", hour)),
                "36 minutes are eight windows");
        assertEquals(15 * 60, day("1", Map.of(Levers.PATTERN, "office-hours", Levers.HOURS_PER_DAY, "16")).minutesUsed());
    }

    @Test
    void runsAreBilledInWholeWindows() {
        DayWindows day = day("1", Map.of(Levers.PATTERN, "cron", Levers.RUNS_PER_DAY, "3", Levers.MINUTES_PER_RUN, "12"));
        assertEquals(List.of("0+5", "1+5", "2+2", "96+5", "97+5", "98+2", "192+5", "193+5", "194+2"), billed(day));
        assertEquals(List.of(9, 36), List.of(day.billed(), day.minutesUsed()));
    }

    /// 310 calls in the 31 days of January are 10 a day; 5 calls are 0.16, and begin one window.
    @Test
    void aForecastHasTheDayOfItsFirstMonth() {
        assertEquals(10, DayWindows.of(IMPORT.forecast()).billed());
        assertEquals(11, DayWindows.of(IMPORT.with(Levers.CALLS, Sketch.count("311")).forecast()).billed());
        assertEquals(1, DayWindows.of(IMPORT.with(Levers.CALLS, Sketch.count("5")).forecast()).billed());
    }

    /// Of the days from the 17th on, and of its own calls.
    @Test
    void callsOfOthersAndDaysBeforeThePlanDoNotCount() {
        Sketch two = IMPORT.plus(Fixtures.workload("other", Market.STEPPED, 31_000, 1, 1));
        assertEquals(10, DayWindows.of(two.forecast()).billed());
        Settings late = IMPORT.settings().withAsOf(Optional.of(IMPORT.settings().start().atDay(17)));
        assertEquals(10, DayWindows.of(new Sketch(late, IMPORT.assumptions(), IMPORT.catalog()).forecast()).billed());
    }
}
