package glidepath.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import glidepath.Fixtures;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.simulate.Bands;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;
import glidepath.simulate.Simulator;
import glidepath.simulate.Tornado;
import glidepath.units.Percent;

/// What a slider waits for: all scenarios of a plan of 36 months simulated, with all bands that are drawn; and a tornado of 32 ranges.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class SimulationBenchmark {

    private static final int SCENARIOS = 8;
    private static final int STEPS = 50;

    @Param({"1000", "10000", "100000"})
    public int draws;

    private Plan plan = Fixtures.CHAT;
    private Plan wide = Fixtures.CHAT;
    private final Simulator simulator = new Simulator();
    private int step;

    @Setup
    public void range() {
        plan = LargePlan.of(SCENARIOS, 1, 36);
        for (InputRef<?> input : inputs("w0").subList(0, 4)) {
            plan = around(plan, input);
        }
        wide = LargePlan.of(SCENARIOS, 4, 36);
        for (int workload = 0; workload < 4; workload++) {
            for (InputRef<?> input : inputs("w" + workload)) {
                wide = around(wide, input);
            }
        }
    }

    /// Eight of a workload.
    private static List<InputRef<?>> inputs(String id) {
        return List.of(Levers.CALLS.at(id), Levers.GROWTH.at(id), Levers.INPUT.at(id), Levers.OUTPUT.at(id), Levers.RETRY_RATE.at(id),
                Levers.CACHE_READ.at(id), Levers.BATCH_SHARE.at(id), Levers.FALLBACK_SHARE.at(id));
    }

    private static Plan around(Plan plan, InputRef<?> input) {
        BigDecimal now = InputNumber.of(plan.assumptions(), input).orElseThrow();
        return plan.withRange("baseline", input, Range.of(now.multiply(new BigDecimal("0.8")), now, now.multiply(new BigDecimal("1.2"))));
    }

    /// From nothing.
    @Benchmark
    public List<Bands> simulated() {
        return bands(Simulation.of(plan, Fixtures.CATALOG, draws, () -> false).orElseThrow());
    }

    /// After a slider of the baseline, which all scenarios follow, moved by one step.
    @Benchmark
    public List<Bands> whileASliderMoves() {
        step = step % STEPS + 1;
        Plan moved = plan.withAssumptions(plan.assumptions().with(Levers.RETRY_RATE.at("w0"), Percent.of(Integer.toString(step))));
        return bands(simulator.simulate(moved, Fixtures.CATALOG, draws, () -> false).orElseThrow());
    }

    private static List<Bands> bands(Simulation simulation) {
        var bands = new ArrayList<Bands>();
        for (ScenarioOdds odds : simulation.scenarios()) {
            for (int month = 0; month < 36; month++) {
                bands.add(odds.credits(month));
                bands.add(odds.leftToPay(month));
                bands.add(odds.charges(month));
            }
        }
        return bands;
    }

    @Benchmark
    public List<Tornado> tornado() {
        var tornados = new ArrayList<Tornado>();
        for (Scenario scenario : wide.scenarios()) {
            tornados.add(Tornado.ofTotal(wide, scenario, Fixtures.CATALOG));
        }
        return tornados;
    }
}
