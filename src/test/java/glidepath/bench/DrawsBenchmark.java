package glidepath.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;

/// 10,000 draws of a scenario of 36 months with three grants, in which demand, growth and tokens of each workload are drawn; one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DrawsBenchmark {

    private static final int DRAWS = 10_000;

    @Param({"1", "3"})
    public int workloads;

    private CompiledScenario scenario = CompiledScenario.of(Fixtures.YEAR, Fixtures.CHAT.assumptions(), Fixtures.CATALOG, List.of());
    private double[][] draws = new double[0][];
    private int months;

    @Setup
    public void draw() {
        Plan plan = LargePlan.of(1, workloads, 36);
        months = plan.settings().months();
        List<InputRef<?>> inputs = new ArrayList<>();
        for (int number = 0; number < workloads; number++) {
            String id = "w" + number;
            inputs.addAll(List.of(Levers.CALLS.at(id), Levers.GROWTH.at(id), Levers.INPUT.at(id), Levers.OUTPUT.at(id)));
        }
        double[] likely = {250_000, 0.075, 2_400, 350};
        var random = new SplittableRandom(1);
        draws = new double[inputs.size()][DRAWS];
        for (int input = 0; input < draws.length; input++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                draws[input][draw] = likely[input % likely.length] * random.nextDouble(0.8, 1.2);
            }
        }
        scenario = CompiledScenario.of(plan.settings(), plan.assumptions(), Fixtures.CATALOG, inputs);
    }

    @Benchmark
    public Outcomes run() {
        return Outcomes.of(scenario, months, draws, DRAWS);
    }
}
