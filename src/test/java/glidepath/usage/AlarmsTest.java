package glidepath.usage;

import static glidepath.usage.Records.MONDAY;
import static glidepath.usage.Records.call;
import static glidepath.usage.Records.day;
import static glidepath.usage.Records.sample;
import static glidepath.usage.Records.spend;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.usage.Alarm.State;

/// Each alarm fires, does not fire at its boundary, and says so where a sample does not tell it.
class AlarmsTest {

    private static Alarm alarm(Metric metric, UsageRecord... records) {
        return Alarms.of(sample(records)).get(metric.ordinal());
    }

    @Test
    void oneForEachMetricInItsOrder() {
        assertEquals(List.of(Metric.values()), Alarms.of(sample(call(MONDAY, 1))).stream().map(Alarm::metric).toList());
        assertEquals(List.of(State.NOT_TOLD), Alarms.of(sample(call(MONDAY, 1))).stream().map(Alarm::state).distinct().toList());
    }

    @Test
    void throttlingAboveTwoPercent() {
        assertEquals(State.QUIET, alarm(Metric.THROTTLING, day(MONDAY, 1000, Measure.THROTTLED, 20)).state());
        Alarm alarm = alarm(Metric.THROTTLING, day(MONDAY, 1000, Measure.THROTTLED, 40),
                day(MONDAY.plusDays(1), 1000, Measure.THROTTLED, 10));
        assertEquals(State.FIRED, alarm.state());
        assertEquals(Optional.of(new BigDecimal("0.025")), alarm.value());
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY), "m", new BigDecimal("0.04"))), alarm.rows());
    }

    /// 1,100 attempts of which 100 are retries are 1.1 for each call; 101 are more.
    @Test
    void retriesAboveElevenTenths() {
        assertEquals(State.QUIET, alarm(Metric.RETRIES, day(MONDAY, 1100, Measure.RETRIES, 100)).state());
        assertEquals(State.FIRED, alarm(Metric.RETRIES, day(MONDAY, 1100, Measure.RETRIES, 101)).state());
    }

    /// 200 attempts of which 40 are retries are 1.25 for each call; the other day has none.
    @Test
    void theDaysBehindRetriesAndFallbacksAreTold() {
        UsageRecord[] days = {day(MONDAY, 1000, Measure.RETRIES, 0), day(MONDAY.plusDays(1), 200, Measure.RETRIES, 40)};
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY.plusDays(1)), "m", new BigDecimal("1.25"))), alarm(Metric.RETRIES, days)
                .rows());
        UsageRecord[] fallbacks = {day(MONDAY, 100, Measure.FALLBACKS, 10), day(MONDAY.plusDays(1), 100, Measure.FALLBACKS, 20)};
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY.plusDays(1)), "m", new BigDecimal("0.2"))),
                alarm(Metric.FALLBACK, fallbacks).rows());
    }

    /// Two tasks in a week, one of which fails with one model and is served by another: 3 attempts for 2 calls, half of them fell back.
    @Test
    void theWeeksBehindTasksThatFailedAreTold() {
        UsageRecord failed = UsageRecord.call(Records.at(MONDAY.plusDays(8)), UsageKey.of("aws", "other"),
                new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, 1).build()).partOf("c");
        UsageRecord[] all = {spend(MONDAY, "u", "a", "1"), failed, spend(MONDAY.plusDays(8), "u", "b", "1"),
                spend(MONDAY.plusDays(8), "u", "c", "1")};
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY.plusDays(7)), "", new BigDecimal("1.5"))), alarm(Metric.RETRIES, all).rows());
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY.plusDays(7)), "", new BigDecimal("0.5"))), alarm(Metric.FALLBACK, all)
                .rows());
    }

    /// Ten tasks, one of which fails first: 11 attempts for 10 calls.
    @Test
    void retriesAreSeenInTasksWhereTheyAreNotTold() {
        UsageRecord[] served = Stream.iterate(0, i -> i + 1).limit(10).map(i -> spend(MONDAY, "u", "t" + i, "1"))
                .toArray(UsageRecord[]::new);
        UsageRecord failed = UsageRecord.call(Records.at(MONDAY), UsageKey.of("aws", "other"),
                new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, 1).build()).partOf("t3");
        UsageRecord[] all = Stream.concat(Stream.of(failed), Stream.of(served)).toArray(UsageRecord[]::new);
        assertEquals(0, new BigDecimal("1.1").compareTo(alarm(Metric.RETRIES, all).value().orElseThrow()));
        assertEquals(State.QUIET, alarm(Metric.RETRIES, all).state());
        assertEquals(Optional.of(new BigDecimal("0.1")), alarm(Metric.FALLBACK, all).value());
        assertEquals(State.QUIET, alarm(Metric.FALLBACK, all).state());
    }

    @Test
    void fallbackAboveTenPercent() {
        assertEquals(State.QUIET, alarm(Metric.FALLBACK, day(MONDAY, 100, Measure.FALLBACKS, 10)).state());
        assertEquals(State.FIRED, alarm(Metric.FALLBACK, day(MONDAY, 100, Measure.FALLBACKS, 11)).state());
    }

    /// 10, 12 and 14 out for 100 in: their median is 12, so 24 is twice as much, and 23 is not.
    @Test
    void outputTwiceThatOfTheDaysBefore() {
        assertEquals(State.QUIET, ratio(23).state());
        Alarm alarm = ratio(24);
        assertEquals(State.FIRED, alarm.state());
        assertEquals(List.of(new Alarm.Row(Optional.of(MONDAY.plusDays(3)), "m", new BigDecimal(2))), alarm.rows());
        assertEquals(State.NOT_TOLD, alarm(Metric.OUTPUT_RATIO, call(MONDAY, 10)).state());
    }

    private static Alarm ratio(long last) {
        return alarm(Metric.OUTPUT_RATIO, call(MONDAY, 10), call(MONDAY.plusDays(1), 14), call(MONDAY.plusDays(2), 12),
                call(MONDAY.plusDays(3), last));
    }

    @Test
    void costPerSuccessfulTaskUpFromOneWeekToTheNext() {
        assertEquals(State.QUIET, alarm(Metric.COST_PER_TASK, spend(MONDAY, "u", "t1", "2"), spend(MONDAY.plusDays(7), "u", "t2", "2"))
                .state());
        Alarm alarm = alarm(Metric.COST_PER_TASK, spend(MONDAY, "u", "t1", "2"), spend(MONDAY.plusDays(7), "u", "t2", "3"));
        assertEquals(State.FIRED, alarm.state());
        assertEquals(Optional.of(new BigDecimal("1.5")), alarm.value());
        assertEquals(State.NOT_TOLD, alarm(Metric.COST_PER_TASK, spend(MONDAY, "u", "t1", "2")).state());
    }

    /// 10 of 1,000 on one day, 20 of 1,000 on another: twice as many. Four errors are no spike.
    @Test
    void errorsOfAModelTwiceThoseOfItsOtherDays() {
        assertEquals(State.FIRED, errors(10, 20).state());
        assertEquals(State.QUIET, errors(10, 19).state());
        assertEquals(State.QUIET, alarm(Metric.MODEL_ERRORS, day(MONDAY, 100, Measure.ERRORS, 0),
                day(MONDAY.plusDays(1), 100, Measure.ERRORS, 4)).state());
        assertEquals(State.FIRED, alarm(Metric.MODEL_ERRORS, day(MONDAY, 100, Measure.ERRORS, 0),
                day(MONDAY.plusDays(1), 100, Measure.ERRORS, 5)).state());
    }

    private static Alarm errors(long first, long second) {
        return alarm(Metric.MODEL_ERRORS, day(MONDAY, 1000, Measure.ERRORS, first), day(MONDAY.plusDays(1), 1000, Measure.ERRORS, second));
    }

    /// The median of 1, 2 and 10 is 2: 10 is 5 times it, 11 is more.
    @Test
    void aUserAboveFiveTimesTheMedian() {
        assertEquals(State.QUIET, users("10").state());
        Alarm alarm = users("11");
        assertEquals(State.FIRED, alarm.state());
        assertEquals(List.of(new Alarm.Row(Optional.empty(), "c", new BigDecimal("5.5"))), alarm.rows());
        assertEquals(State.NOT_TOLD, alarm(Metric.USER_SPEND, spend(MONDAY, "a", "", "1"), spend(MONDAY, "b", "", "99")).state());
    }

    private static Alarm users(String most) {
        return alarm(Metric.USER_SPEND, spend(MONDAY, "a", "", "1"), spend(MONDAY, "b", "", "2"), spend(MONDAY, "c", "", most));
    }
}
