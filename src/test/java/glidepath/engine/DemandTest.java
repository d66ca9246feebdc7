package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Cause;
import glidepath.plan.Demand;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.units.Percent;

/// Cost model, sections 3 and 4, by hand.
class DemandTest {

    /// A million tokens in: $0.50 a call.
    private static final Sketch CHAT = Sketch.of(SMALL, 1_000, 1_000_000, 0);

    @Test
    void growthCompoundsFromTheFirstMonth() {
        Sketch sketch = CHAT.with(Levers.GROWTH, Percent.of("10"));
        assertCalls(sketch, "1000", "1100", "1210", "1331");
        assertEquals(usd("605"), sketch.bill(2).gross());
        assertCalls(CHAT.with(Levers.GROWTH, Percent.of("-50")), "1000", "500", "250", "125");
        assertCalls(CHAT.with(Levers.GROWTH, Percent.of("-100")), "1000", "0", "0", "0");
    }

    @Test
    void onlyWhatIsGivenPerDayFollowsTheDaysOfTheMonth() {
        assertCalls(CHAT.byCalendar(), "1000", "1000", "1000");
        Sketch perDay = CHAT.with(Levers.CALLS_PER, Demand.Period.DAY);
        assertCalls(perDay, "30000", "30000", "30000");
        assertCalls(perDay.byCalendar(), "31000", "28000", "31000");
    }

    @Test
    void aRampOverridesAndLaterMonthsGrowFromIt() {
        Sketch sketch = CHAT.with(Levers.GROWTH, Percent.of("10")).with(Levers.RAMP, new TreeMap<>(Map.of(
                YearMonth.of(2027, 2), Count.of(5_000), YearMonth.of(2027, 4), Count.of(100))));
        assertCalls(sketch, "1000", "5000", "5500", "100", "110");
    }

    /// 300 in November 2026 are 363 by January.
    @Test
    void aRampThatStartedBeforeThePlanIsTakenUpWhereItHasGrownTo() {
        Sketch sketch = CHAT.with(Levers.GROWTH, Percent.of("10"))
                .with(Levers.RAMP, new TreeMap<>(Map.of(YearMonth.of(2026, 11), Count.of(300))));
        assertCalls(sketch, "363", "399.3");
    }

    private static void assertCalls(Sketch sketch, String... calls) {
        List<Bill> bills = sketch.forecast().bills();
        for (int month = 0; month < calls.length; month++) {
            assertEquals(0, bills.get(month).calls().compareTo(new BigDecimal(calls[month])), "calls of month " + month + ": "
                    + bills.get(month).calls());
        }
    }

    /// The seed: 10 % retries make 1.1x.
    @Test
    void aRetryRateAddsItsFailedAttempts() {
        Sketch sketch = CHAT.with(Levers.RETRY_RATE, Percent.of("10"));
        assertEquals(usd("550"), sketch.gross());
        assertEquals(usd("500"), sketch.because(Cause.CALLS));
        assertEquals(usd("50"), sketch.because(Cause.FAILED_ATTEMPTS));
        assertEquals(0, attempts("rate", "10%", 0).multiplier().compareTo(new BigDecimal("1.1")));
    }

    /// p = 10 %, R = 1: 0.99 succeed, E = 1.1, so 0.11 fail; together again 1.1x, but 1 % of the calls stay unanswered.
    @Test
    void aPolicyOfOneRetryMakesTheSameMultiplierInOtherParts() {
        Sketch sketch = CHAT.with(Map.of(Levers.RETRY_MODE, "policy", Levers.FAILURE, "10%", Levers.MAX_RETRIES, "1"));
        assertEquals(usd("495"), sketch.because(Cause.CALLS));
        assertEquals(usd("55"), sketch.because(Cause.FAILED_ATTEMPTS));
        assertEquals(0, sketch.bill().successfulTasks().compareTo(new BigDecimal("990")));
    }

    /// 1 / (1 - 0.1) = 1.111...; by 100 retries the rest is below the 34th digit.
    @Test
    void endlessRetriesComeToTheGeometricSum() {
        BigDecimal multiplier = attempts("policy", "10%", 100).multiplier();
        BigDecimal limit = BigDecimal.ONE.divide(new BigDecimal("0.9"), java.math.MathContext.DECIMAL128);
        assertTrue(multiplier.subtract(limit).abs().compareTo(new BigDecimal("1e-32")) < 0, multiplier.toString());
    }

    @Test
    void withoutRetriesAFailureIsACallLost() {
        Sketch sketch = CHAT.with(Map.of(Levers.RETRY_MODE, "policy", Levers.FAILURE, "25%"));
        assertEquals(usd("375"), sketch.because(Cause.CALLS));
        assertEquals(usd("125"), sketch.because(Cause.FAILED_ATTEMPTS));
        assertEquals(0, attempts("policy", "25%", 0).made().compareTo(BigDecimal.ONE));
        assertEquals(0, sketch.bill().successfulTasks().compareTo(new BigDecimal("750")));
    }

    private static Attempts attempts(String mode, String share, int retries) {
        Sketch sketch = CHAT.with(Map.of(Levers.RETRY_MODE, mode, mode.equals("rate") ? Levers.RETRY_RATE : Levers.FAILURE, share,
                Levers.MAX_RETRIES, Integer.toString(retries)));
        return Attempts.of(sketch.assumptions().workload("chat").retry());
    }

    @Test
    void onlyTheBilledShareOfAFailureIsCharged() {
        Map<Lever<?>, String> retries = Map.of(Levers.RETRY_RATE, "20%", Levers.BILLED, "25%");
        assertEquals(usd("525"), CHAT.with(retries).gross());
        assertEquals(usd("500"), CHAT.with(retries).with(Levers.BILLED, Percent.ZERO).gross());
    }

    /// 5 % of 1,000 calls at $3 a million.
    @Test
    void fallbackIsAChargeOfItsOwnAtTheSecondModelsPrices() {
        Sketch sketch = CHAT.with(Map.of(Levers.FALLBACK_SHARE, "5%", Levers.FALLBACK_MODEL, LARGE.toString(), Levers.SUCCESS, "96%"));
        assertEquals(usd("500"), sketch.because(Cause.CALLS));
        assertEquals(usd("150"), sketch.because(Cause.FALLBACK));
        assertEquals(0, sketch.bill().successfulTasks().compareTo(new BigDecimal("1000")));
        assertEquals(Optional.of(LARGE), sketch.charges().getLast().line().route());
    }

    @Test
    void fallbackAddsToWhatSucceedsUpToAll() {
        assertEquals(0, new BigDecimal("940").compareTo(answered("4%")));
        assertEquals(0, new BigDecimal("1000").compareTo(answered("40%")));
    }

    /// Of 1,000 tasks, where 90 % of the calls succeed without help.
    private static BigDecimal answered(String fallback) {
        return CHAT.with(Map.of(Levers.SUCCESS, "90%", Levers.FALLBACK_SHARE, fallback, Levers.FALLBACK_MODEL, LARGE.toString())).bill()
                .successfulTasks();
    }

    @Test
    void fallbackWithoutAModelIsUnpriced() {
        Bill bill = CHAT.with(Levers.FALLBACK_SHARE, Percent.of("5")).bill();
        assertFalse(bill.complete());
        assertEquals(Optional.of(Unpriced.FALLBACK_UNNAMED), bill.charges().getLast().line().unpriced());
        assertEquals(0, bill.charges().getLast().quantity().compareTo(new BigDecimal("50")));
    }

    /// 1,000 calls, 4 a task, 80 % answered: $500 / 250 and $500 / 200.
    @Test
    void tasksAreCallsByCallsPerTask() {
        Sketch sketch = CHAT.with(Map.of(Levers.CALLS_PER_TASK, "4", Levers.SUCCESS, "80%"));
        assertEquals(Optional.of(usd("0.5")), sketch.bill().costPerCall());
        assertEquals(Optional.of(usd("2.5")), sketch.bill().costPerSuccessfulTask());
        assertEquals(Optional.of(usd("2.5")), sketch.forecast().costPerSuccessfulTask());
        assertEquals(Optional.empty(), CHAT.with(Levers.CALLS, Count.ZERO).bill().costPerSuccessfulTask());
    }
}
