package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.engine.CashRunway;
import glidepath.engine.ForAll;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Sketch;
import glidepath.engine.credit.Runway;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Workload;

/// Single draws against the exact forecast of the plan with their values.
class SingleDrawsTest {

    private static Plan ranged(Sketch sketch) {
        Plan plan = Plan.empty("Random", sketch.settings(), "Baseline").withAssumptions(sketch.assumptions());
        for (Workload workload : sketch.assumptions().workloads()) {
            plan = around(plan, Levers.CALLS.at(workload.id()));
        }
        plan = around(plan, Levers.OTHER_BURN.at("cash"));
        plan = around(plan, Levers.INCOME.at("cash"));
        return plan.assumptions().cash().balance().isPresent() ? around(plan, Levers.CASH_BALANCE.at("cash")) : plan;
    }

    private static Plan around(Plan plan, InputRef<?> input) {
        BigDecimal now = InputNumber.of(plan.assumptions(), input).orElseThrow();
        return plan.withRange("baseline", input, Range.of(now.multiply(new BigDecimal("0.5")), now, now.multiply(new BigDecimal("1.5"))));
    }

    @Test
    void aDrawOfARandomPlanIsTheExactForecastWithItsValues() {
        ForAll.plans(sketch -> {
            Plan plan = ranged(sketch);
            for (Draw sample : SingleDraws.of(plan, plan.baseline(), sketch.catalog()).first(2).toList()) {
                var assumptions = plan.assumptions().with(sample.values());
                ScenarioForecast exact = Forecaster.forecast(plan.baseline(), plan.settings(), assumptions, sketch.catalog());
                double size = Math.max(20_000, exact.gross().usd().doubleValue());
                assertEquals(exact.leftToPay().usd().doubleValue(), sample.leftToPay(), 1e-9 * size);
                assertEquals(exact.lapsed().usd().doubleValue(), sample.lapsed(), 1e-9 * size);
                assertEquals(CashRunway.of(exact).flatMap(CashRunway::zero), sample.cashOut(), "cash");
                assertEquals(Runway.of(exact).runOut().map(Runway.RunOut::date), sample.runOut(), "credits");
            }
        });
    }

    @Test
    void samplesAreTheDrawsThatASimulationCounts() {
        Plan plan = Samples.read("everything");
        Plan ranged = around(plan, Levers.CALLS.at(plan.assumptions().workloads().getFirst().id()));
        List<Draw> samples = SingleDraws.of(ranged, ranged.baseline(), Catalogs.shipped()).first(1_000).toList();
        ScenarioOdds odds = Simulation.of(ranged, Catalogs.shipped(), 1_000, () -> false).orElseThrow().scenarios().getFirst();
        assertEquals(samples.stream().mapToDouble(Draw::leftToPay).average().orElseThrow(), odds.mean(), 1e-6 * Math.abs(odds.mean()));
        assertEquals(samples.stream().mapToDouble(Draw::lapsed).average().orElseThrow(), odds.meanLapsed(),
                1e-6 * Math.max(1, odds.meanLapsed()));
        LocalDate last = plan.settings().lastMonth().atEndOfMonth();
        assertEquals(samples.stream().filter(sample -> sample.runOut().isEmpty()).count() / 1_000.0, odds.creditsLastThrough(last).share(),
                0.0);
        assertEquals(Optional.of(samples.stream().filter(sample -> sample.cashOut().isEmpty()).count() / 1_000.0),
                odds.cashLastsThrough(last).map(Odds::share));
        assertTrue(samples.get(999).number() == 999);
    }
}
