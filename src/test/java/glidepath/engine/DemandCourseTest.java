package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Demand;
import glidepath.plan.DemandEvent;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.RouteSplit;
import glidepath.plan.Season;
import glidepath.plan.Settings;
import glidepath.plan.WorkWeek;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Demand as it really comes, and prices that are not one list price (cost model, sections 2, 3, 5 and 7), by hand.
class DemandCourseTest {

    /// 1,000 calls a month from January 2027 on.
    private static final Sketch SKETCH = Sketch.of(Fixtures.SMALL, 1_000, 1_000_000, 0).from("2027-01", 3);

    private static List<String> calls(Sketch sketch) {
        return sketch.forecast().bills().stream().map(bill -> bill.calls().setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString()).toList();
    }

    private static DemandEvent event(String from, String until, String factor, String plus) {
        return new DemandEvent(LocalDate.parse(from), until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                Count.of(factor), Count.of(plus));
    }

    private static Sketch with(DemandEvent... events) {
        return SKETCH.with(Levers.EVENTS, List.of(events));
    }

    /// 14 of 28 days of February at twice the demand: 1,000 x (14 x 2 + 14) / 28.
    @Test
    void anEventCountsByItsDaysBothIncluded() {
        assertEquals(List.of("1000", "1500", "1000"), calls(with(event("2027-02-01", "2027-02-14", "2", "0"))));
        assertEquals(List.of("1000", "1500", "2000"), calls(with(event("2027-02-15", "", "2", "0"))));
    }

    /// Two campaigns of x 2 on the same days make x 4; additions come after factors: 1,000 x 4 + 500.
    @Test
    void factorsComeFirstAndThenAdditions() {
        assertEquals(List.of("4000", "1000", "1000"), calls(with(event("2027-01-01", "2027-01-31", "2", "0"),
                event("2027-01-01", "2027-01-31", "2", "0"))));
        assertEquals(List.of("4500", "1000", "1000"), calls(with(event("2027-01-01", "2027-01-31", "2", "500"),
                event("2027-01-01", "2027-01-31", "2", "0"))));
        assertEquals(List.of("0", "1000", "1000"), calls(with(event("2027-01-01", "2027-01-31", "1", "-2000"))));
    }

    /// On half the days of January's 31, -2,000 leaves nothing: 1,000 x 15 / 31 is left.
    @Test
    void demandIsNeverBelowNothingOnAnyDay() {
        assertEquals("483.871", calls(with(event("2027-01-16", "2027-01-31", "1", "-2000"))).getFirst());
    }

    @Test
    void seasonsActOnWhatEventsLeave() {
        Sketch sketch = with(event("2027-02-01", "2027-02-14", "2", "0"))
                .with(Levers.SEASONS, List.of(new Season(2, Count.of("0.5")), new Season(3, Count.of("3"))));
        assertEquals(List.of("1000", "750", "3000"), calls(sketch));
    }

    /// 50 users with 4 tasks of 5 calls: 1,000 calls; 10 % more users and 20 % more tasks each month: x 1.32.
    @Test
    void driversMakeTheCallsAndGrowByThemselves() {
        Sketch sketch = SKETCH.with(Levers.USERS, Optional.of(Count.of(50))).with(Levers.TASKS_PER_USER, Count.of(4))
                .with(Levers.CALLS_PER_TASK, Count.of(5))
                .with(Levers.USER_GROWTH, Percent.of("10")).with(Levers.TASK_GROWTH, Percent.of("20"));
        assertEquals(List.of("1000", "1320", "1742.4"), calls(sketch));
        assertEquals(0, sketch.forecast().firstMonth().tasks().compareTo(new BigDecimal("200")));
    }

    /// A ramp above the ceiling stands; growth does not go on from it.
    @Test
    void aCeilingEndsGrowthAndNothingElse() {
        Sketch sketch = SKETCH.with(Levers.GROWTH, Percent.of("50")).with(Levers.CEILING, Optional.of(Count.of(1_200)));
        assertEquals(List.of("1000", "1200", "1200"), calls(sketch));
        assertEquals(List.of("1000", "5000", "5000"), calls(sketch.with(Levers.RAMP,
                new java.util.TreeMap<>(java.util.Map.of(YearMonth.of(2027, 2), Count.of(5_000))))));
    }

    /// January 2027 has 26 days from Monday to Saturday, 31 in all.
    @Test
    void aWorkWeekMayHaveOtherDays() {
        Sketch daily = SKETCH.with(Levers.CALLS_PER, Demand.Period.WORKING_DAY);
        assertEquals("21000", calls(daily).getFirst());
        assertEquals("26000", calls(daily.with(Levers.WORK_WEEK, WorkWeek.MONDAY_TO_SATURDAY)).getFirst());
        assertEquals("31000", calls(daily.with(Levers.WORK_WEEK, WorkWeek.EVERY_DAY)).getFirst());
        assertEquals("10000", calls(daily.with(Levers.WORK_WEEK, WorkWeek.WEEKENDS)).getFirst());
    }

    /// Balances read on the 17th: 15 of 31 days are left of January. $500 a month for calls, a row of $31.
    @Test
    void ofTheFirstMonthOnlyTheDaysFromItsBalancesOnAreForecast() {
        Sketch plan = new Sketch(SKETCH.settings().withAsOf(Optional.of(LocalDate.of(2027, 1, 17))), SKETCH.assumptions(),
                SKETCH.catalog());
        assertEquals("483.871", calls(plan).getFirst());
        assertEquals("1000", calls(plan).get(1));
        Sketch daily = plan.with(Levers.CALLS_PER, Demand.Period.DAY);
        assertEquals("14516.129", calls(daily).getFirst());   // 30 days x 15 / 31
        assertEquals("15000", calls(daily.byCalendar()).getFirst());
        assertEquals("10000", calls(plan.with(Levers.CALLS_PER, Demand.Period.WORKING_DAY)).getFirst());   // 18 to 22 and 25 to 29 January
        assertThrows(InvalidValueException.class, () -> new Settings(YearMonth.of(2027, 1), 1, SKETCH.settings().convention(), Percent.ZERO,
                Optional.of(LocalDate.of(2027, 2, 1))));
    }

    /// Of 1,000 calls of a million tokens, a quarter goes to a model at $3 instead of $0.50: 750 x 0.5 + 250 x 3.
    @Test
    void callsAreSplitOverRoutesByShare() {
        Sketch sketch = SKETCH.with(Levers.SPLITS, List.of(new RouteSplit(Fixtures.LARGE, Percent.of("25"))));
        assertEquals(Money.of("1125"), sketch.bill().gross());
        assertThrows(InvalidValueException.class, () -> sketch.with(Levers.SPLITS, List.of(new RouteSplit(Fixtures.LARGE, Percent.of("60")),
                new RouteSplit(Fixtures.SMALL, Percent.of("60")))));
    }

    /// 2 million tokens trained at $8: once, or each month.
    @Test
    void trainingIsPaidByTheTokenOnceOrEachMonth() {
        Sketch sketch = Sketch.of(Market.LLAMA, 0, 0, 0).from("2027-01", 3).with(Levers.TRAINED, Count.of(2_000_000));
        assertEquals(List.of(Money.of("16"), Money.of("16"), Money.of("16")), sketch.forecast().bills().stream().map(Bill::gross).toList());
        assertEquals(List.of(Money.ZERO, Money.of("16"), Money.ZERO),
                sketch.with(Levers.TRAINED_IN, Optional.of(YearMonth.of(2027, 2))).forecast().bills().stream().map(Bill::gross).toList());
        assertEquals(Money.of("16"), sketch.bill().by(Line::surface).get(Surfaces.TRAINING));
    }

    /// From the 16th of April on half of the month is forecast: half of what is trained each month, and all of what is trained once.
    @Test
    void ofAMonthOfWhichAPartIsForecastTrainingHasItsPart() {
        Sketch sketch = Sketch.of(Market.LLAMA, 0, 0, 0).from("2027-04", 2).with(Levers.TRAINED, Count.of(2_000_000));
        var half = new Sketch(sketch.settings().withAsOf(Optional.of(LocalDate.of(2027, 4, 16))), sketch.assumptions(), sketch.catalog());
        assertEquals(List.of(Money.of("8"), Money.of("16")), half.forecast().bills().stream().map(Bill::gross).toList());
        assertEquals(List.of(Money.of("16"), Money.ZERO),
                half.with(Levers.TRAINED_IN, Optional.of(YearMonth.of(2027, 4))).forecast().bills().stream().map(Bill::gross).toList());
    }

    /// 3 million tokens kept for 10 hours a day at $1 a million and hour: 30 days are $900.
    @Test
    void aCacheThatIsKeptIsPaidByTheHour() {
        Sketch sketch = Sketch.of(Market.LLAMA, 0, 0, 0).with(Levers.CACHE_KEPT, Count.of(3_000_000))
                .with(Levers.CACHE_KEPT_HOURS, Count.of(10));
        assertEquals(Money.of("900"), sketch.bill().gross());
    }

    /// 1,000 calls with 2 searches each at $14 a thousand; an unknown unit has no price.
    @Test
    void otherUnitsOfACallArePricedApart() {
        Sketch sketch = Sketch.of(Market.BY_REQUEST, 1_000, 0, 0);
        Money requests = sketch.bill().gross();
        assertEquals(Money.of("28"), sketch.with(Levers.OTHER_UNITS, List.of(new OtherUnits("web_searches_kcount", Count.of(2)))).bill()
                .gross().minus(requests));
        assertEquals(false, sketch.with(Levers.OTHER_UNITS, List.of(new OtherUnits("nothing_known", Count.of(2)))).bill().complete());
    }

    /// A GPU at $2.50 an hour, 3 of them around the clock for 30 days: 2,160 hours; 160 of them free.
    @Test
    void aRowHasAPriceAndAnAllowanceOfItsOwn() {
        Sketch sketch = SKETCH.with(Levers.CALLS, Count.ZERO).plus(glidepath.plan.Infrastructure.of("gpu", "GPU", "other", "GPU"))
                .with("gpu", Levers.ROW_PRICE, Optional.of(Money.of("2.50"))).with("gpu", Levers.ROW_UNIT, "GPU hours")
                .with("gpu", Levers.ROW_RUNNING, Count.of(3));
        assertEquals(Money.of("5400"), sketch.bill().gross());
        assertEquals(Money.of("5000"), sketch.with("gpu", Levers.ROW_FREE, Count.of(160)).bill().gross());
        assertEquals("GPU hours", sketch.bill().charges().getFirst().line().unit().noun());
    }

    /// 100 calls a working day, twice as many from Friday 8 to Monday 11 January 2027: two of January's 21 working days.
    @Test
    void anEventCountsByTheDaysOnWhichCallsAreMade() {
        Sketch daily = with(event("2027-01-08", "2027-01-11", "2", "0")).with(Levers.CALLS, Count.of(100))
                .with(Levers.CALLS_PER, Demand.Period.WORKING_DAY);
        assertEquals("2300", calls(daily).getFirst());
        assertEquals("2400", calls(daily.with(Levers.WORK_WEEK, WorkWeek.MONDAY_TO_SATURDAY).with(Levers.EVENTS,
                List.of(event("2027-01-09", "2027-01-09", "-1", "0")))).getFirst(), "26 days, of which one takes another back");
    }

    /// 1,000 calls in October, a tenth more each month: 1,331 in January, or 1,100 where growth ended in November.
    @Test
    void aRampThatBeganBeforeThePlanHasGrownUntilItStarts() {
        Sketch early = SKETCH.with(Levers.GROWTH, Percent.of("10")).with(Levers.RAMP,
                new java.util.TreeMap<>(java.util.Map.of(YearMonth.of(2026, 10), Count.of(1_000))));
        assertEquals(List.of("1331", "1464.1", "1610.51"), calls(early));
        assertEquals(List.of("1100", "1100", "1100"), calls(early.with(Levers.GROWS_UNTIL, Optional.of(YearMonth.of(2026, 11)))));
        assertEquals(List.of("1331", "1464.1", "1464.1"), calls(early.with(Levers.GROWS_UNTIL, Optional.of(YearMonth.of(2027, 2)))));
    }

    /// In batches at half the price: 750 x 0.25 + 250 x 1.50.
    @Test
    void batchesAreSplitOverRoutesToo() {
        assertEquals(Money.of("562.5"), SKETCH.with(Levers.SPLITS, List.of(new RouteSplit(Fixtures.LARGE, Percent.of("25"))))
                .with(Levers.BATCH_SHARE, Percent.ALL).bill().gross());
    }
}
