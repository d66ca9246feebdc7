package glidepath.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

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
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.IncrementalForecaster;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Count;

/// Forecasts of a plan as large as a screen holds: scenarios of workloads with growth, retries, cache and batch, and three grants; from
/// nothing, and after an edit of one input.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ForecastBenchmark {

    private static final int EDITS = 64;

    @Param({"1", "8"})
    public int scenarios;

    @Param({"1", "3"})
    public int workloads;

    @Param({"12", "36"})
    public int months;

    private final IncrementalForecaster forecaster = new IncrementalForecaster();
    private Plan plan = Fixtures.CHAT;
    private Plan[] baselines = {};
    private Plan[] variants = {};
    private int edit;

    @Setup
    public void build() {
        plan = LargePlan.of(scenarios, workloads, months);
        baselines = edited(plan.baseline().id(), Levers.INPUT, 2_000);
        variants = edited(plan.scenarios().getLast().id(), Levers.CALLS, 200_000);
    }

    /// As a slider is dragged.
    private Plan[] edited(String scenario, Lever<Count> lever, long from) {
        return IntStream.range(0, EDITS).mapToObj(number -> plan.with(scenario, lever.at("w0"), Count.of(from + number)))
                .toArray(Plan[]::new);
    }

    @Benchmark
    public Forecast forecast() {
        return Forecaster.forecast(plan, Fixtures.CATALOG);
    }

    /// The tokens of the baseline, which show through in all variants: these have calls of their own only.
    @Benchmark
    public Forecast editedBaseline() {
        return forecaster.forecast(baselines[edit++ % EDITS], Fixtures.CATALOG);
    }

    @Benchmark
    public Forecast editedVariant() {
        return forecaster.forecast(variants[edit++ % EDITS], Fixtures.CATALOG);
    }
}
