package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Range.Shape;
import glidepath.plan.Scenario;
import glidepath.units.Count;
import glidepath.units.Money;

/// Odds against closed forms, and against the exact forecast of single draws.
class SimulationTest {

    private static final int MANY = 50_000;
    static final InputRef<Count> CALLS = Levers.CALLS.at("chat");

    /// 30,000 calls at $0.0008 are $24 a month; $100 of credits.
    static final Plan CREDITED = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Credits", Money.of("100"))));

    private static Range uniform(String low, String high) {
        var from = new BigDecimal(low);
        var to = new BigDecimal(high);
        return new Range(from, from.add(to).divide(BigDecimal.TWO), to, Shape.UNIFORM, List.of(), Optional.empty());
    }

    private static ScenarioOdds odds(Plan plan) {
        return Simulation.of(plan, Fixtures.CATALOG, MANY, () -> false).orElseThrow().scenarios().getFirst();
    }

    @Test
    void closedRangesGiveTheExactForecast() {
        Plan plan = CREDITED.withRange("baseline", CALLS, uniform("30000", "30000"));
        ScenarioForecast exact = Forecaster.forecast(plan, Fixtures.CATALOG).scenarios().getFirst();
        ScenarioOdds odds = odds(plan);
        for (int month = 0; month < exact.bills().size(); month++) {
            double left = exact.bills().get(month).credits().left().usd().doubleValue();
            assertEquals(new Bands(left, left, left, left, left, left, left).toString(), rounded(odds.credits(month)).toString(), "month "
                    + month);
            assertEquals(exact.bills().get(month).leftToPay().usd().doubleValue(), odds.leftToPay(month).p95(), 1e-9);
        }
        LocalDate out = Runway.of(exact).runOut().orElseThrow().date();
        assertEquals(Optional.of(out), odds.runOut(0.5), "$100 at $24 a month: four whole months and 5 days of 30 of the fifth");
        assertEquals(0, odds.creditsLastThrough(out).share(), 0.0);
        assertEquals(1, odds.creditsLastThrough(out.minusDays(1)).share(), 0.0);
    }

    private static Bands rounded(Bands bands) {
        return new Bands(cents(bands.p5()), cents(bands.p10()), cents(bands.p25()), cents(bands.p50()), cents(bands.p75()),
                cents(bands.p90()), cents(bands.p95()));
    }

    private static double cents(double value) {
        return Math.rint(value * 100) / 100;
    }

    /// What is left to pay of a year is 12 x calls x $0.0008, so its quantiles are those of the calls.
    @Test
    void aTotalThatIsLinearInOneInputHasThatInputsQuantiles() {
        ScenarioOdds odds = odds(Fixtures.CHAT.withRange("baseline", CALLS, uniform("10000", "50000")));
        double width = 12 * 40_000 * 0.0008;
        double error = width * Math.sqrt(0.25 / MANY) * 4;
        assertEquals(12 * 10_000 * 0.0008 + 0.05 * width, odds.total().p5(), error);
        assertEquals(12 * 10_000 * 0.0008 + 0.50 * width, odds.total().p50(), error);
        assertEquals(12 * 10_000 * 0.0008 + 0.95 * width, odds.total().p95(), error);
        assertEquals(12 * 30_000 * 0.0008, odds.mean(), 4 * width / Math.sqrt(12.0 * MANY), "four standard errors of the mean");
    }

    /// $100 last to the end of April where 4 x calls x $0.0008 <= 100: up to 31,250 of 10,000 to 50,000 calls.
    @Test
    void theOddsThatCreditsLastAreTheShareOfDrawsThatTheyDo() {
        ScenarioOdds odds = odds(CREDITED.withRange("baseline", CALLS, uniform("10000", "50000")));
        Odds last = odds.creditsLastThrough(LocalDate.of(2027, 4, 30));
        double exact = (31_250 - 10_000) / 40_000.0;
        assertEquals(exact, last.share(), 4 * last.error());
        assertEquals(Math.sqrt(exact * (1 - exact) / MANY), last.error(), 1e-4);
    }

    @Test
    void creditsThatAreFarMoreThanNeededLastInEveryDraw() {
        for (String amount : List.of("100000", "1000000", "1000000000")) {
            Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of(amount))));
            assertEquals(1, odds(plan.withRange("baseline", CALLS, uniform("10000", "50000")))
                    .creditsLastThrough(LocalDate.of(2027, 12, 31)).share(), 0.0, amount);
        }
    }

    /// Up to $20 a month is up to 25,000 calls.
    @Test
    void theOddsOfABudgetCountEveryMonth() {
        ScenarioOdds odds = odds(Fixtures.CHAT.withRange("baseline", CALLS, uniform("10000", "50000")));
        assertEquals(15_000 / 40_000.0, odds.everyMonthUpTo(20).share(), 0.01);
        assertEquals(15_000 / 40_000.0, odds.monthUpTo(YearMonth.of(2027, 3), 20).share(), 0.01);
        assertEquals(1, odds.everyMonthUpTo(40).share(), 0.0, "50,000 calls are $40");
    }

    /// Variances of uniform amounts go by the square of their widths: 30 to 10 is 9 to 1.
    @Test
    void theShareOfVarianceIsThatOfIndependentAmounts() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Infrastructure.of("a", "A", "x", "x"))
                .plus(Infrastructure.of("b", "B", "x", "x")))
                .withRange("baseline", Levers.ROW_MONTHLY.at("a"), uniform("10", "40"))
                .withRange("baseline", Levers.ROW_MONTHLY.at("b"), uniform("10", "20"));
        ScenarioOdds odds = odds(plan);
        assertEquals(0.9, odds.varianceShare(Levers.ROW_MONTHLY.at("a")), 0.01);
        assertEquals(0.1, odds.varianceShare(Levers.ROW_MONTHLY.at("b")), 0.01);
        assertEquals(12 * (25 + 15) + 12 * 24, odds.mean(), 1, "the means of both amounts and the calls, for a year");
        Tornado tornado = Tornado.ofTotal(plan, plan.baseline(), Fixtures.CATALOG);
        assertEquals(List.of(Levers.ROW_MONTHLY.at("a"), Levers.ROW_MONTHLY.at("b")), tornado.bars().stream().map(Tornado.Bar::input)
                .toList());
        assertEquals(12 * (40 + 15 + 24), tornado.bars().getFirst().high(), 1e-9);
        assertEquals(12 * (10 + 15 + 24), tornado.bars().getFirst().low(), 1e-9);
        assertEquals(12 * (25 + 15 + 24), tornado.likely(), 1e-9);
    }

    @Test
    void scenariosSeeTheSameDraws() {
        Plan plan = Fixtures.CHAT.withRange("baseline", CALLS, uniform("10000", "50000"))
                .plus(Scenario.named("same", "Same")).plusVariant("baseline", "dear", "Dear",
                Map.of(Levers.INPUT.at("chat"), Count.of("801")));
        Simulation simulation = Simulation.of(plan, Fixtures.CATALOG, 10_000, () -> false).orElseThrow();
        assertEquals(0.5, simulation.cheaper("baseline", "same"), 0.0, "the same scenario ties with itself");
        assertEquals(1, simulation.cheaper("baseline", "dear"), 0.0, "one token more costs more in every single draw");
        assertEquals(0, simulation.cheaper("dear", "baseline"), 0.0);
    }

    static String figures(Plan plan, int threads) throws ExecutionException, InterruptedException {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> {
                ScenarioOdds odds = Simulation.of(plan, Fixtures.CATALOG, 30_000, () -> false).orElseThrow().scenarios().getFirst();
                return odds.total() + " " + odds.mean() + " " + odds.credits(3) + " " + odds.varianceShare(CALLS)
                        + " " + odds.runOut(0.25);
            }).get();
        }
    }

    @Test
    void moreDrawsContinueFewer() {
        Plan plan = CREDITED.withRange("baseline", CALLS, uniform("10000", "50000"));
        assertEquals(Simulation.draw(plan, plan.baseline(), 7), Simulation.draw(plan, plan.baseline(), 7));
        assertEquals(5_000, Simulation.of(plan, Fixtures.CATALOG, 5_000, () -> false).orElseThrow().scenarios().getFirst().draws());
        assertEquals(Optional.empty(), Simulation.of(plan, Fixtures.CATALOG, 5_000, () -> true), "stopped");
    }

    /// Draws of every sample plan, set into the plan, gives by the exact forecast the day that the simulation counts.
    @Test
    void aDrawSetIntoThePlanRunsOutOnTheDayThatIsCounted() {
        for (String name : Samples.NAMES) {
            Plan plan = withRanges(Samples.read(name));
            for (Scenario scenario : plan.scenarios()) {
                List<Draw> samples = SingleDraws.of(plan, scenario, Catalogs.shipped()).first(8).toList();
                for (int draw = 0; draw < 8; draw++) {
                    ScenarioForecast exact = Forecaster.forecast(scenario, plan.settings(),
                            plan.assumptions(scenario).with(Simulation.draw(plan, scenario, draw)), Catalogs.shipped());
                    String which = name + ", " + scenario.name() + ", draw " + draw;
                    assertEquals(Runway.of(exact).runOut().map(Runway.RunOut::date), samples.get(draw).runOut(), which);
                    assertEquals(exact.leftToPay().usd().doubleValue(), samples.get(draw).leftToPay(),
                            1e-9 * Math.max(1, exact.gross().usd().doubleValue()), which);
                }
            }
        }
    }

    private static Plan withRanges(Plan plan) {
        Plan ranged = plan;
        for (var workload : plan.assumptions().workloads()) {
            BigDecimal calls = workload.demand().calls().value();
            ranged = ranged.withRange("baseline", Levers.CALLS.at(workload.id()),
                    Range.of(calls.multiply(new BigDecimal("0.6")), calls, calls.multiply(new BigDecimal("1.5"))))
                    .withRange("baseline", Levers.GROWTH.at(workload.id()),
                    Range.of(new BigDecimal("-0.02"), new BigDecimal("0.05"), new BigDecimal("0.2")));
        }
        return ranged;
    }

    @Test
    void aGoalIsReachedExactlyAndToNoMoreDigitsThanNeeded() {
        // 4 x calls x $0.0008 = $100 just lasts to the end of April: 31,250 calls.
        Optional<Count> calls = GoalSeek.value(CREDITED.assumptions(), CALLS, BigDecimal.ONE, new BigDecimal("1000000"),
                assumptions -> lastsThroughApril(assumptions) ? 1 : -1);
        assertEquals(Optional.of(Count.of("31250")), calls);
        assertTrue(GoalSeek.value(CREDITED.assumptions(), CALLS, BigDecimal.ONE, BigDecimal.TEN, _ -> 1).isEmpty(),
                "no value between the ends");
    }

    private static boolean lastsThroughApril(Assumptions assumptions) {
        return Runway.of(Forecaster.forecast(CREDITED.baseline(), CREDITED.settings(), assumptions, Fixtures.CATALOG)).runOut()
                .filter(out -> out.date().isBefore(LocalDate.of(2027, 5, 1))).isEmpty();
    }
}
