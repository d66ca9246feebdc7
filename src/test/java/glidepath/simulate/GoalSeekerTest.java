package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// 30,000 calls at $0.0008 are $24 a month, of $100 of credits.
class GoalSeekerTest {

    private static final Plan PLAN = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Credits", Money.of("100"))));
    private static final InputRef<?> CALLS = Levers.CALLS.at("chat");
    private static final Goal THROUGH_APRIL = new RunOutGoal(LocalDate.of(2027, 5, 1));
    private static final Goal THROUGH_MAY = new RunOutGoal(LocalDate.of(2027, 6, 1));

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
        GoalSeeker seeker = plain(new MonthBillGoal(YearMonth.of(2027, 12), Money.of("30")));
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

    /// A unit of a model whose units have no price.
    private static Plan withUnitFrom(Plan plan, int month) {
        return plan.withAssumptions(plan.assumptions().with(Map.of(Levers.PROVISIONED_UNITS.at("chat"), Count.ONE,
                Levers.PROVISIONED_FROM.at("chat"), Optional.of(YearMonth.of(2027, month)))));
    }

    private static Goal bill(int month, String sum) {
        return new MonthBillGoal(YearMonth.of(2027, month), Money.of(sum));
    }

    /// $30 are 37,500 calls, $20 are 25,000.
    @Test
    void aBillRestsOnThePricesOfItsMonthAndThoseBefore() {
        Plan fromJune = withUnitFrom(Fixtures.CHAT, 6);
        GoalSeeker january = new GoalSeeker(fromJune, fromJune.baseline(), Fixtures.CATALOG, bill(1, "30"), OptionalDouble.empty());
        assertEquals(GoalSeeker.Standing.MET, january.standing());
        assertTrue(january.isComplete());
        assertIs("37500", of(january, CALLS));
        GoalSeeker may = new GoalSeeker(fromJune, fromJune.baseline(), Fixtures.CATALOG, bill(5, "20"), OptionalDouble.empty());
        assertEquals(GoalSeeker.Standing.MISSED, may.standing());
        assertIs("25000", of(may, CALLS));
        for (int month : List.of(6, 7)) {
            GoalSeeker later = new GoalSeeker(fromJune, fromJune.baseline(), Fixtures.CATALOG, bill(month, "30"), OptionalDouble.empty());
            assertEquals(GoalSeeker.Standing.UNKNOWN, later.standing());
            assertEquals(Optional.empty(), of(later, CALLS).value());
        }
    }

    /// Four months of 31,250 calls are $100. Of May nothing is asked where credits should last through April.
    @Test
    void aRunOutRestsOnThePricesUpToItsDay() {
        Plan fromMay = withUnitFrom(PLAN, 5);
        GoalSeeker april = new GoalSeeker(fromMay, fromMay.baseline(), Fixtures.CATALOG, THROUGH_APRIL, OptionalDouble.empty());
        assertEquals(GoalSeeker.Standing.MET, april.standing());
        assertIs("31250", of(april, CALLS));
        Goal toMay = new RunOutGoal(LocalDate.of(2027, 5, 2));
        GoalSeeker may = new GoalSeeker(fromMay, fromMay.baseline(), Fixtures.CATALOG, toMay, OptionalDouble.empty());
        assertEquals(GoalSeeker.Standing.UNKNOWN, may.standing(), "$96 to the end of April leave $4 for the first of May, and for the unit");
        assertEquals(Optional.empty(), of(may, CALLS).value());
    }

    /// Of 10,000 to 50,000 calls a tenth are above 46,000, which are $36.80: less in nine of ten draws, and never more than $40.
    @Test
    void oddsOfAMonthRestOnItsPricesToo() {
        var uniform = new Range(new BigDecimal("10000"), new BigDecimal("30000"), new BigDecimal("50000"), Range.Shape.UNIFORM, List.of(),
                Optional.empty());
        Plan plan = withUnitFrom(Fixtures.CHAT, 6).withRange("baseline", CALLS, uniform);
        GoalSeeker may = new GoalSeeker(plan, plan.baseline(), Fixtures.CATALOG, bill(5, "38"), OptionalDouble.of(0.9));
        assertEquals(GoalSeeker.Standing.MET, may.standing());
        assertIs("47500", of(may, CALLS));
        GoalSeeker june = new GoalSeeker(plan, plan.baseline(), Fixtures.CATALOG, bill(6, "38"), OptionalDouble.of(0.9));
        assertEquals(GoalSeeker.Standing.UNKNOWN, june.standing());
        assertEquals(Optional.empty(), of(june, CALLS).value());
    }

    /// 60 % are to be served by units, so that batches of more than 40 % are refused. Half of $24 x 40 % is $4.80 less than $24.
    @Test
    void valuesAreTriedAsFarAsThePlanTakesThem() {
        Plan served = PLAN.withAssumptions(PLAN.assumptions().with(Map.of(Levers.PROVISIONED_SHARE.at("chat"), Percent.of("60"))));
        InputRef<?> batches = Levers.BATCH_SHARE.at("chat");
        assertIs("0.2", of(seeker(served, bill(12, "21.60")), batches));
        assertEquals(Optional.empty(), of(seeker(served, bill(12, "19")), batches).value(), "$19.20 at the least");
        assertTrue(of(seeker(served, bill(12, "24.01")), batches).always());
    }

    private static GoalSeeker seeker(Plan plan, Goal goal) {
        return new GoalSeeker(plan, plan.baseline(), Fixtures.CATALOG, goal, OptionalDouble.empty());
    }

    /// The unit of a model whose units have no price is all that these credits could pay.
    @Test
    void whetherCreditsThatPayNothingLastIsUnknownWhereTheyMayPayWhatHasNoPrice() {
        Plan unit = withUnitFrom(PLAN, 1);
        Plan without = unit.withAssumptions(unit.assumptions().with(Levers.CALLS.at("chat"), Count.ZERO));
        assertEquals(GoalSeeker.Standing.UNKNOWN, seeker(without, THROUGH_MAY).standing());
        Plan ofAnother = without.withAssumptions(without.assumptions().with(Levers.GRANT_PROVIDER.at("g"), "maker"));
        assertEquals(GoalSeeker.Standing.MISSED, seeker(ofAnother, THROUGH_MAY).standing(), "they are for another provider");
    }

    /// 60 % are written into the cache, so that not more than 40 % can be read from it.
    @Test
    void valuesThatThePlanRefusesAreNoAnswers() {
        Plan written = PLAN.withAssumptions(PLAN.assumptions().with(Levers.CACHE_WRITE.at("chat"), Percent.of("60")));
        var seeker = new GoalSeeker(written, written.baseline(), Fixtures.CATALOG, bill(12, "30"), OptionalDouble.empty());
        assertTrue(seeker.isMet());
        GoalSeeker.Answer answer = seeker.answer(Levers.CACHE_READ.at("chat"), new BigDecimal("0.5"), BigDecimal.ONE);
        assertEquals(Optional.empty(), answer.value());
        assertFalse(answer.always());
        assertEquals(List.of(false), seeker.frontier(Levers.CACHE_READ.at("chat"), List.of(new BigDecimal("0.5")),
                GoalInput.of(written.assumptions(), CALLS)).points().stream().map(point -> point.value().isPresent()).toList());
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
