package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.ForAll;
import glidepath.engine.RandomEdit;
import glidepath.engine.Sketch;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// What is kept from one simulation to the next changes no digit.
class SimulatorTest {

    private static final int EDITS = 10;
    private static final int STEP = 125;
    private static final int DRAWS = 60;
    private static final int MANY = 600;

    private static final Plan CHAT = around(Fixtures.CHAT, Levers.CALLS.at("chat"), "0.5")
            .plus(Scenario.named("more", "More").with(Levers.INPUT.at("chat"), Count.of(900)))
            .plus(Scenario.named("most", "Most").with(Levers.INPUT.at("chat"), Count.of(9_000)));

    private static Plan around(Plan plan, InputRef<?> input, String down) {
        BigDecimal now = InputNumber.of(plan.assumptions(), input).orElseThrow();
        return plan.withRange("baseline", input, Range.of(now.multiply(new BigDecimal(down)), now, now.multiply(new BigDecimal("1.5"))));
    }

    /// Values come from other random plans; a change that does not go with the others is left out, as in the window.
    @Test
    void afterAnyEditsTheOddsAreThoseOfThePlanAlone() {
        var sketches = new ArrayList<Sketch>();
        ForAll.plans(sketches::add);
        int edits = 0;
        for (int seed = 0; seed < sketches.size(); seed += STEP) {
            var random = new Random(seed);
            var simulator = new Simulator();
            Plan plan = Plan.empty("Random", sketches.get(seed).settings(), "Baseline").withAssumptions(sketches.get(seed).assumptions())
                    .plus(Scenario.named("variant", "Variant"));
            for (Workload workload : plan.assumptions().workloads()) {
                plan = around(plan, Levers.CALLS.at(workload.id()), "0.5");
            }
            for (int edit = 0; edit < EDITS; edit++) {
                Optional<Plan> next = edited(plan, RandomEdit.any(sketches, random), random);
                if (next.isPresent()) {
                    edits++;
                    plan = next.get();
                    assertAsAlone(plan, sketches.get(seed).catalog(), simulator, "seed " + seed + ", edit " + edit);
                }
            }
        }
        assertTrue(edits > sketches.size() / STEP * EDITS / 3, "many edits go with the plan: " + edits);
    }

    private static Optional<Plan> edited(Plan plan, Sketch other, Random random) {
        List<Workload> workloads = plan.assumptions().workloads();
        return !workloads.isEmpty() && random.nextInt(9) == 0
                ? Optional.of(around(plan, Levers.CALLS.at(RandomEdit.any(workloads, random).id()), "0." + (1 + random.nextInt(9))))
                : RandomEdit.of(plan, other, random);
    }

    private static void assertAsAlone(Plan plan, PriceCatalog catalog, Simulator simulator, String message) {
        Simulation found = simulator.simulate(plan, catalog, DRAWS, () -> false).orElseThrow();
        Simulation alone = Simulation.of(plan, catalog, DRAWS, () -> false).orElseThrow();
        for (int scenario = 0; scenario < plan.scenarios().size(); scenario++) {
            assertEquals(told(plan, alone.scenarios().get(scenario)), told(plan, found.scenarios().get(scenario)), message);
        }
        assertEquals(alone.cheaper("baseline", "variant"), found.cheaper("baseline", "variant"), 0.0, message);
    }

    private static List<Object> told(Plan plan, ScenarioOdds odds) {
        var told = new ArrayList<Object>(List.of(odds.total(), odds.mean(), odds.dearestMonth(), odds.lapsed(),
                odds.meanLapsed(), odds.runOut(0.5), odds.cashOut(0.5), odds.draws()));
        for (int month = 0; month < plan.settings().months(); month++) {
            told.addAll(List.of(odds.credits(month), odds.leftToPay(month), odds.charges(month), odds.meanLeftToPay(month),
                    odds.cash(month)));
        }
        plan.ranges(plan.scenario(odds.scenario())).keySet().forEach(input -> told.add(odds.varianceShare(input)));
        return told;
    }

    @Test
    void onlyScenariosThatChangeAreCountedAgain() {
        var simulator = new Simulator();
        Simulation first = simulator.simulate(CHAT, Fixtures.CATALOG, MANY, () -> false).orElseThrow();
        Plan moved = CHAT.with("more", Levers.INPUT.at("chat"), Count.of(1_000));
        assertEquals(Optional.empty(), simulator.simulate(moved, Fixtures.CATALOG, MANY, () -> true), "stopped");
        Simulation second = simulator.simulate(moved, Fixtures.CATALOG, MANY, () -> false).orElseThrow();
        assertSame(first.of("baseline"), second.of("baseline"));
        assertSame(first.of("most"), second.of("most"));
        assertNotSame(first.of("more"), second.of("more"));
        assertEquals(Simulation.of(moved, Fixtures.CATALOG, MANY, () -> false).orElseThrow().of("more").total(), second.of("more").total());
        assertNotSame(second.of("most"), simulator.simulate(moved, Fixtures.CATALOG, MANY + 1, () -> false).orElseThrow().of("most"),
                "other draws");
    }
}
