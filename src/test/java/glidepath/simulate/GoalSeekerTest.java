package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.plan.Grant;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.units.Money;

/// 30,000 calls at $0.0008 are $24 a month, of $100 of credits.
class GoalSeekerTest {

    private static final Plan PLAN = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Credits", Money.of("100"))));
    private static final InputRef<?> CALLS = Levers.CALLS.at("chat");
    private static final Goal THROUGH_APRIL = new Goal.RunOut(LocalDate.of(2027, 5, 1));
    private static final Goal THROUGH_MAY = new Goal.RunOut(LocalDate.of(2027, 6, 1));

    private static GoalSeeker plain(Goal goal) {
        return new GoalSeeker(PLAN, PLAN.baseline(), Fixtures.CATALOG, goal, OptionalDouble.empty());
    }

    private static GoalSeeker.Answer of(GoalSeeker seeker, InputRef<?> input) {
        return seeker.answers().stream().filter(answer -> answer.input().equals(input)).findFirst().orElseThrow();
    }

    private static void assertIs(String expected, GoalSeeker.Answer answer) {
        assertEquals(0, new BigDecimal(expected).compareTo(answer.value().orElseThrow()), answer.toString());
    }

    /// 5 x calls x $0.0008 = $100 are 25,000 calls; $24 x 5 = $120; batches at half the price: 5 x 24 x (1 - share / 2) = 100.
    @Test
    void eachInputAloneMakesTheCreditsLast() {
        GoalSeeker seeker = plain(THROUGH_MAY);
        assertFalse(seeker.isMet());
        assertIs("25000", of(seeker, CALLS));
        assertIs("120", of(seeker, Levers.GRANT_AMOUNT.at("g")));
        assertIs("0.3333334", of(seeker, Levers.BATCH_SHARE.at("chat")));
        assertEquals(Optional.empty(), of(seeker, Levers.RETRY_RATE.at("chat")).value(), "there are no retries to save");
        assertFalse(of(seeker, Levers.RETRY_RATE.at("chat")).always());
    }

    @Test
    void answersSetIntoThePlanReachTheGoalAndALittleLessDoesNot() {
        GoalSeeker.Answer answer = of(plain(THROUGH_MAY), Levers.GROWTH.at("chat"));
        assertTrue(runOut(Levers.GROWTH.at("chat"), answer.value().orElseThrow()).isAfter(LocalDate.of(2027, 5, 31)));
        assertTrue(runOut(Levers.GROWTH.at("chat"), answer.value().orElseThrow().add(new BigDecimal("0.000001")))
                .isBefore(LocalDate.of(2027, 6, 1)));
    }

    private static <T> LocalDate runOut(InputRef<T> input, BigDecimal value) {
        var assumptions = PLAN.assumptions().with(input, InputNumber.value(input.lever().kind(), value));
        ScenarioForecast forecast = Forecaster.forecast(PLAN.baseline(), PLAN.settings(), assumptions, Fixtures.CATALOG);
        return Runway.of(forecast).runOut().map(Runway.RunOut::date).orElse(LocalDate.MAX);
    }

    /// Credits are used up in April, so that the bill of December is its charges: $30 are 37,500 calls.
    @Test
    void aMonthsBillIsMetExactly() {
        GoalSeeker seeker = plain(new Goal.MonthBill(YearMonth.of(2027, 12), Money.of("30")));
        assertTrue(seeker.isMet());
        assertIs("37500", of(seeker, CALLS));
        assertTrue(of(seeker, Levers.BATCH_SHARE.at("chat")).always(), "any share of batches stays below");
    }

    /// Of 10,000 to 50,000 calls, a fifth are above 42,000; four months of those are $134.40.
    @Test
    void oddsAreSoughtBySimulation() {
        var uniform = new Range(new BigDecimal("10000"), new BigDecimal("30000"), new BigDecimal("50000"), Range.Shape.UNIFORM, List.of(),
                Optional.empty());
        Plan plan = PLAN.withRange("baseline", Levers.CALLS.at("chat"), uniform);
        var seeker = new GoalSeeker(plan, plan.baseline(), Fixtures.CATALOG, THROUGH_APRIL, OptionalDouble.of(0.8));
        assertFalse(seeker.isMet(), "they last in 53% of the draws");
        double amount = of(seeker, Levers.GRANT_AMOUNT.at("g")).value().orElseThrow().doubleValue();
        assertEquals(4 * 42_000 * 0.0008, amount, 4, "four standard errors of 2,000 draws are 0.036 of 40,000 calls, or $4.60");
    }

    /// Twice the calls need twice the credits.
    @Test
    void aFrontierOfCallsAndCreditsIsALine() {
        GoalSeeker seeker = plain(THROUGH_MAY);
        GoalSeeker.Frontier frontier = seeker.frontier(CALLS,
                GoalSeeker.around(new GoalInput(CALLS, BigDecimal.ZERO, new BigDecimal("1000000")), new BigDecimal("30000"), 3),
                GoalInput.of(PLAN.assumptions(), Levers.GRANT_AMOUNT.at("g")));
        assertEquals(List.of("15000", "37500", "60000"), frontier.points().stream()
                .map(point -> point.along().stripTrailingZeros().toPlainString()).toList());
        assertEquals(List.of("60", "150", "240"), frontier.points().stream()
                .map(point -> point.value().orElseThrow().stripTrailingZeros().toPlainString()).toList());
    }

    @Test
    void valuesAlongAnInputStayWithinItsEnds() {
        var share = new GoalInput(Levers.BATCH_SHARE.at("chat"), BigDecimal.ZERO, BigDecimal.ONE);
        assertEquals(List.of("0.3", "0.65", "1"), plain(GoalSeeker.around(share, new BigDecimal("0.6"), 3)), "120 % is no share");
        assertEquals(List.of("0", "0.5", "1"), plain(GoalSeeker.around(share, BigDecimal.ZERO, 3)), "twice nothing is nothing");
    }

    private static List<String> plain(List<BigDecimal> numbers) {
        return numbers.stream().map(number -> number.stripTrailingZeros().toPlainString()).toList();
    }
}
