package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.credit.BalanceCurve;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.plan.Release;
import glidepath.units.Money;

/// Charges are $24 a month from January 2027 (see [Fixtures#CHAT]).
class BalanceCurveTest {

    private static Grant grant(String id, String amount, String start, String expires) {
        Grant grant = Grant.of(id, id, Money.of(amount));
        return new Grant(id, id, true, grant.provider(), grant.amount(), day(start), day(expires), List.of());
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static ScenarioForecast forecast(Grant... grants) {
        Plan plan = Fixtures.CHAT;
        for (Grant grant : grants) {
            plan = plan.withAssumptions(plan.assumptions().plus(grant));
        }
        return Forecaster.forecast(plan, Fixtures.CATALOG).baseline();
    }

    private static List<String> first(int count, BalanceCurve curve) {
        return curve.points().stream().limit(count).map(point -> point.day() + " " + point.left()).toList();
    }

    @Test
    void aBalanceFallsEvenlyToZeroOnTheDayOfTheRunOut() {
        Grant grant = grant("only", "60", "", "");
        // 60 - 24 - 24 = 12 is left for March, which costs 24: half of its 31 days are covered, 15 of them wholly.
        assertEquals(List.of("2027-01-01 $60", "2027-02-01 $36", "2027-03-01 $12", "2027-03-16 $0", "2027-04-01 $0"),
                first(5, BalanceCurve.of(forecast(grant), grant)));
    }

    @Test
    void whatLapsesFallsAtTheEndOfTheLastDay() {
        Grant grant = grant("only", "100", "", "2027-02-14");
        // Half of February's $24 has accrued by the 14th of 28 days: 76 - 12 = 64 lapses.
        assertEquals(List.of("2027-01-01 $100", "2027-02-01 $76", "2027-02-15 $64", "2027-02-15 $0", "2027-03-01 $0"),
                first(5, BalanceCurve.of(forecast(grant), grant)));
    }

    @Test
    void aGrantThatStartsLaterIsNothingUntilItsFirstMonth() {
        Grant grant = grant("later", "100", "2027-03-20", "");
        assertEquals(List.of("2027-01-01 $0", "2027-02-01 $0", "2027-03-01 $0", "2027-03-01 $100", "2027-04-01 $76"),
                first(5, BalanceCurve.of(forecast(grant), grant)));
    }

    @Test
    void grantsTogetherAreTheirSumOnEveryDayOnWhichOneOfThemBends() {
        Grant soon = grant("soon", "100", "", "2027-02-14");
        Grant late = grant("late", "100", "", "");
        ScenarioForecast forecast = forecast(late, soon);
        assertEquals(List.of(soon, late), BalanceCurve.inOrder(forecast));
        var sum = BalanceCurve.sum(List.of(BalanceCurve.of(forecast, soon), BalanceCurve.of(forecast, late)));
        // In February soon pays 12 of 24 and late the rest, evenly over the month: on the 15th late has paid 12 * 14/28 = 6.
        assertEquals(List.of("2027-01-01 $200", "2027-02-01 $176", "2027-02-15 $158", "2027-02-15 $94", "2027-03-01 $88"), first(5, sum));
    }

    @Test
    void aCurveEndsWithTheHorizonAtWhatTheLedgerLeaves() {
        Grant grant = grant("only", "1000", "", "");
        ScenarioForecast forecast = forecast(grant);
        BalanceCurve curve = BalanceCurve.of(forecast, grant);
        // 12 months of $24 are $288.
        assertEquals(new BalanceCurve.Point(LocalDate.of(2028, 1, 1), Money.of("712")), curve.points().getLast());
        forecast.bills().forEach(bill -> assertTrue(curve.points().contains(new BalanceCurve.Point(
                bill.month().plusMonths(1).atDay(1), bill.credits().of("only").closing()))));
    }

    @Test
    void aGrantThatIsOffOrLongExpiredIsNotLeft() {
        Grant expired = grant("expired", "50", "", "2026-12-31");
        assertEquals(List.of("2027-01-01 $0", "2027-02-01 $0"), first(2, BalanceCurve.of(forecast(expired), expired)));
    }

    /// $60 for Bedrock are gone on 16 March; $50 for storage, which nobody uses, bend on no day.
    @Test
    void aGrantThatPaysNothingStaysAsItIsThroughTheRunOutOfAnother() {
        Grant paying = grant("only", "60", "", "");
        Grant idle = new Grant("idle", "idle", true, "aws", Money.of("50"), Optional.empty(), Optional.empty(), List.of("Amazon S3"));
        assertEquals(List.of("2027-01-01 $50", "2027-02-01 $50", "2027-03-01 $50", "2027-04-01 $50", "2027-05-01 $50"),
                first(5, BalanceCurve.of(forecast(paying, idle), idle)));
    }

    /// $100 until 14 February and $200 after it, $24 a month: 276 in February, 12 less by the 15th, when 64 lapse, and 12 less after it.
    @Test
    void aPartThatLapsesLeavesTheOthersPaying() {
        Grant plain = grant("parts", "0", "", "");
        Grant parts = new Grant(plain.id(), plain.name(), true, plain.provider(), Money.ZERO, plain.start(), plain.expires(), List.of(),
                List.of(new Release(Money.of("100"), Optional.empty(), day("2027-02-14"), false, Optional.empty()),
                        new Release(Money.of("200"), Optional.empty(), Optional.empty(), false, Optional.empty())),
                plain.monthly(), plain.cover(), plain.caps(), plain.activation(), plain.changes(), plain.terms());
        assertEquals(List.of("2027-01-01 $300", "2027-02-01 $276", "2027-02-15 $264", "2027-02-15 $200", "2027-03-01 $188"),
                first(5, BalanceCurve.of(forecast(parts), parts)));
    }

    @Test
    void grantsThatAreOffAreNotListed() {
        Grant off = new Grant("off", "off", false, "aws", Money.of("50"), Optional.empty(), Optional.empty(), List.of());
        Grant on = grant("on", "50", "", "");
        assertEquals(List.of(on), BalanceCurve.inOrder(forecast(off, on)));
    }
}
