package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Range.Shape;
import glidepath.units.Count;
import glidepath.units.Money;

/// How far figures of so many draws can be trusted: against closed forms, theory, and worlds of which the truth is known.
class SamplingTest {

    private static final int MANY = 50_000;

    private static Range range(String low, String likely, String high, Shape shape) {
        return new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), shape, List.of(), Optional.empty());
    }

    private static ScenarioOdds odds(Plan plan, int draws) {
        return Simulation.of(plan, Fixtures.CATALOG, draws, () -> false).orElseThrow().scenarios().getFirst();
    }

    /// The sum of two amounts of $0 to $10 is below $10 sqrt(2 p) in a share p of up to a half; a year has twelve months, and calls are
    /// none.
    @Test
    void theSumOfTwoUniformAmountsHasItsClosedForm() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Levers.CALLS.at("chat"), Count.ZERO)
                        .plus(Infrastructure.of("a", "A", "x", "x")).plus(Infrastructure.of("b", "B", "x", "x")))
                .withRange("baseline", Levers.ROW_MONTHLY.at("a"), range("0", "5", "10", Shape.UNIFORM))
                .withRange("baseline", Levers.ROW_MONTHLY.at("b"), range("0", "5", "10", Shape.UNIFORM));
        Bands total = odds(plan, MANY).total();
        assertQuantile(0.05, 120 * Math.sqrt(0.1), total.p5(), 120);
        assertQuantile(0.25, 120 * Math.sqrt(0.5), total.p25(), 120);
        assertQuantile(0.5, 120, total.p50(), 120);
        assertQuantile(0.95, 240 - 120 * Math.sqrt(0.1), total.p95(), 120);
    }

    /// Four standard errors of a quantile are 4 sqrt(p (1 - p) / n) of share; the density of the sum is at least 0.3 / $120 there.
    private static void assertQuantile(double share, double expected, double actual, double width) {
        assertEquals(expected, actual, 4 * Math.sqrt(share * (1 - share) / MANY) * width / 0.3, "P" + share);
    }

    /// Of a lognormal amount from P10 to P90, the median is their geometric mean, and a total in proportion to it has its quantiles.
    @Test
    void oneLognormalAmountHasItsClosedForm() {
        Plan plan = Fixtures.CHAT.withRange("baseline", Levers.CALLS.at("chat"), range("10000", "30000", "90000", Shape.LOGNORMAL));
        Bands total = odds(plan, MANY).total();
        double each = 12 * 0.0008;
        assertEquals(each * 30_000, total.p50(), each * 30_000 * 0.03);
        assertEquals(each * 10_000, total.p10(), each * 10_000 * 0.03);
        assertEquals(each * 90_000, total.p90(), each * 90_000 * 0.03);
        double deviation = Math.log(9) / (2 * Distribution.P90);
        assertEquals(each * 30_000 * Math.exp(-1.6448536 * deviation), total.p5(), each * 6_000 * 0.05);
    }

    /// The odds of 400 seeds vary by as much as the standard error says; that of a variance of 400 is 7 %.
    @Test
    void theSamplingErrorIsWhatTheorySays() {
        Plan plan = credited();
        double sum = 0;
        double squares = 0;
        Odds one = odds(plan, 1_000).creditsLastThrough(LocalDate.of(2027, 4, 30));
        for (int seed = 1; seed <= 400; seed++) {
            double share = odds(plan.withUncertainty(plan.uncertainty().withSeed(seed)), 1_000)
                    .creditsLastThrough(LocalDate.of(2027, 4, 30)).share();
            sum += share;
            squares += share * share;
        }
        double mean = sum / 400;
        assertEquals(Math.sqrt(squares / 400 - mean * mean), one.error(), one.error() * 0.2);
        assertEquals((31_250 - 10_000) / 40_000.0, mean, 4 * one.error() / 20, "the mean of 400 is twenty times as sure");
    }

    private static Plan credited() {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("100"))))
                .withRange("baseline", Levers.CALLS.at("chat"), range("10000", "30000", "50000", Shape.UNIFORM));
    }

    /// In 4,000 worlds whose values come from the ranges, what is left to pay lies within the middle 80 % and 90 % that often, within 2
    /// points.
    @Test
    @Thorough.Only
    void bandsCoverTheTruthAsOftenAsTheySay() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("100"))))
                .withRange("baseline", Levers.CALLS.at("chat"), range("10000", "30000", "90000", Shape.PERT))
                .withRange("baseline", Levers.GROWTH.at("chat"), range("-0.05", "0.08", "0.2", Shape.TRIANGULAR))
                .withRange("baseline", Levers.OUTPUT.at("chat"), range("100", "200", "500", Shape.LOGNORMAL));
        Bands bands = odds(plan, 20_000).total();
        Plan world = plan.withUncertainty(plan.uncertainty().withSeed(4_711));
        int within80 = 0;
        int within90 = 0;
        for (int number = 0; number < 4_000; number++) {
            double truth = Forecaster.forecast(plan.baseline(), plan.settings(),
                    world.assumptions().with(Simulation.draw(world, world.baseline(), number)), Fixtures.CATALOG)
                    .leftToPay().usd().doubleValue();
            within80 += truth >= bands.p10() && truth <= bands.p90() ? 1 : 0;
            within90 += truth >= bands.p5() && truth <= bands.p95() ? 1 : 0;
        }
        assertEquals(0.8, within80 / 4_000.0, 0.02);
        assertEquals(0.9, within90 / 4_000.0, 0.02);
        assertTrue(bands.p5() < bands.p95());
    }
}
